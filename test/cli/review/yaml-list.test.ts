import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { type Entry, withEntry, withoutEntry } from '../../../src/cli/review/yaml-list.ts'

const RULING: Entry = { rows: [41, 43], as: 'heading', level: 2, words: 'Vervolg', reason: 'Vet in druk.' }
const ROWS = `  - rows: [41, 43]
    as: heading
    level: 2
    words: Vervolg
    reason: Vet in druk.
`

const YAML = `# The letter about trees.
title: "Bomen: een brief"   # as printed
kind: brief

date:   '2024'
# Damage of the extraction.
corrections:
  - find: 'een bo om'
    replace: 'een boom'   # twice elsewhere
    reason: spatie in een woord

# What follows is of the editor.
reading:
  - { rows: 3, as: heading, reason: Vet. } # short
  # the last one
  - rows: 9
    as: join
    reason: Loopt door. # seen
licence: null
`

describe('an entry more', () => {
  test('every other character stays: comments, order, blanks, quotation marks', () => {
    const edited = withEntry(YAML, 'reading', RULING)
    expect(edited).toBe(YAML.replace('door. # seen\n', `door. # seen\n${ROWS}`))
  })

  test('a value is quoted as the entry above it has it', () => {
    const edited = withEntry(YAML, 'corrections', { find: 'wa ter', replace: 'water', reason: 'spatie' })
    expect(edited).toContain("  - find: 'wa ter'\n    replace: 'water'\n    reason: spatie\n")
    expect(edited.indexOf('wa ter')).toBeLessThan(edited.indexOf('# What follows'))
  })

  test.each([
    ['title: A\nkind: brief\n', `title: A\nkind: brief\nreading:\n${ROWS}`],
    ['title: A\nkind: brief', `title: A\nkind: brief\nreading:\n${ROWS}`],
    ['title: A\nreading: []\nkind: brief\n', `title: A\nreading:\n${ROWS}kind: brief\n`],
    ['title: A\nreading: [] # none\nkind: brief\n', `title: A\nreading: # none\n${ROWS}kind: brief\n`],
    ['title: A\nreading:\n', `title: A\nreading:\n${ROWS}`],
    ['title: A\nreading: []', `title: A\nreading:\n${ROWS}`],
    ['title: A\r\nreading: []\r\n', `title: A\r\nreading:\r\n${ROWS.replaceAll('\n', '\r\n')}`],
    ['\uFEFFtitle: A\n', `\uFEFFtitle: A\nreading:\n${ROWS}`],
  ])('%j', (before, after) => {
    expect(withEntry(before, 'reading', RULING)).toBe(after)
  })

  test.each([
    'title: A\nreading: [{rows: 1, as: join, reason: x}]\n',
    'title: A\nreading:\n- rows: 1\n  as: join\n  reason: |\n    two\n    lines\nkind: brief\n',
    '{title: A, kind: brief}\n',
    '---\ntitle: A\n...\n',
    'title: A\nreading:\n  -\n    rows: 1\n    as: join\n    reason: >-\n      folded\n      words\n',
  ])('of any form, it says the same and one thing more: %j', (text) => {
    const { reading = [], ...rest } = parse(text)
    expect(parse(withEntry(text, 'reading', RULING))).toEqual({ ...rest, reading: [...reading, RULING] })
  })

  test('words that look like something else stay words', () => {
    for (const words of ['3.', 'null', '- x', 'a: b', '# c', "'", '"', 'x\ny', ' z ', '*a', '\t', '💧', '@'])
      expect(parse(withEntry(YAML, 'reading', { rows: 1, words })).reading.at(-1)).toEqual({ rows: 1, words })
  })
})

describe('an entry less', () => {
  test('what was added goes, to the byte', () => {
    expect(withoutEntry(withEntry(YAML, 'reading', RULING), 'reading', 2)).toBe(YAML)
    const empty = 'title: A\nreading: []\nkind: brief\n'
    expect(withoutEntry(withEntry(empty, 'reading', RULING), 'reading', 0)).toBe(empty)
  })

  test('one of several, in any form', () => {
    expect(parse(withoutEntry(YAML, 'reading', 0)).reading).toHaveLength(1)
    const flow = 'reading: [{rows: 1}, {rows: 2}] # c\n'
    expect(withoutEntry(flow, 'reading', 0)).toContain('# c')
    expect(parse(withoutEntry(flow, 'reading', 0))).toEqual({ reading: [{ rows: 2 }] })
    expect(withoutEntry(YAML, 'reading', 7)).toBe(YAML)
  })
})
