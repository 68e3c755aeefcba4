import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { ingest } from '../../src/cli/read-fresh.ts'
import { readContent } from '../../src/collections/content.ts'
import type { Content } from '../../src/collections/content-type.ts'
import { GENERATED } from '../../src/collections/io/folders.ts'
import { buildLibrary } from '../../src/pipeline.ts'
import { readSeeds } from '../../src/seed/read-seeds.ts'

/** The committed content/ is what ingest makes of the committed seeds/, byte for byte. */
const ROOT = join(import.meta.dirname, '../..')
const SEEDS = join(ROOT, 'seeds')
const COMMITTED = join(ROOT, 'content')
const scratch = mkdtempSync(join(tmpdir(), 'leeswijzer-corpus-'))
const FRESH = join(scratch, 'content')
cpSync(COMMITTED, FRESH, { recursive: true })
ingest({ seeds: SEEDS, content: FRESH }, false)
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const filesOf = (dir: string): string[] => readdirSync(dir).sort()

describe('ingest gives the committed content', () => {
  test.each(GENERATED)('%s', (folder) => {
    expect(filesOf(join(FRESH, folder))).toEqual(filesOf(join(COMMITTED, folder)))
    for (const name of filesOf(join(COMMITTED, folder))) {
      expect(
        readFileSync(join(FRESH, folder, name), 'utf8') ===
          readFileSync(join(COMMITTED, folder, name), 'utf8'),
        `${folder}/${name} is what "npm run ingest" writes`,
      ).toBe(true)
    }
  })
})

const content: Content = readContent(FRESH, SEEDS)
const { seeds } = readSeeds(SEEDS)

describe.each(content.documents.map((document) => [document.id, document] as const))('%s', (id, document) => {
  const source = seeds.find((seed) => seed.id === id)?.text ?? ''

  test('every character has its place', () => {
    expect(document.map.ledger[0]?.start).toBe(0)
    expect(document.map.ledger.at(-1)?.end).toBe(source.length)
    expect(document.map.findings.filter((finding) => finding.rule === 'unaccounted-text')).toEqual([])
  })

  test('what is set aside is furniture: no sentence of the text', () => {
    const aside = document.map.ledger
      .filter((span) => span.kind === 'furniture')
      .map((span) => source.slice(span.start, span.end))
    for (const text of aside)
      expect(text).toMatch(
        /^(?:Tweede Kamer, vergaderjaar .*|.{0,90}\|\s+\d+|\d{1,3}|Base description which applies to whole site|Licence)$/,
      )
  })

  test('headings stand in order: a level is never skipped on the way down', () => {
    let before = 0
    for (const block of document.blocks.filter((each) => each.type === 'heading')) {
      expect(block.level).toBeLessThanOrEqual(before + 1)
      before = block.level ?? 0
    }
  })

  test('every footnote is referred to from the text', () => {
    const notes = document.blocks.filter((block) => block.type === 'footnote')
    const referred = new Set(document.blocks.flatMap((block) => block.notes ?? []).map((note) => note.target))
    expect(notes.filter((note) => !referred.has(note.id)).map((note) => note.id)).toEqual([])
  })
})

describe('the five texts together', () => {
  const library = buildLibrary(content)

  test('fourteen actions, each with text, reason, direction and parties', () => {
    expect(library.actions.map((action) => action.number)).toEqual(
      Array.from({ length: 14 }, (_, i) => i + 1),
    )
    for (const action of library.actions) {
      expect(action.textBlocks.length).toBeGreaterThan(0)
      expect(action.whyBlocks.length).toBeGreaterThan(0)
      expect(action.direction?.title).toMatch(/^\p{Lu}/u)
      expect(action.parties.length).toBeGreaterThan(4)
    }
  })

  test('the thirteen terms of the list of terms', () => {
    expect(
      library.glossary
        .filter((term) => term.kind === 'term')
        .map((term) => term.term)
        .sort(),
    ).toEqual([
      'Formele zorgverlener',
      'Informele netwerk',
      'Informele zorg',
      'Kwaliteit van bestaan',
      'Mantelzorg',
      'Mantelzorger',
      'Mensen met zorgvragen',
      'Naasten en verwanten',
      'Samenredzaamheid',
      'Vrijwilliger',
      'Zelfredzaamheid',
      'Zorg',
      'Zorgzame gemeenschappen',
    ])
  })

  test('the budget table whole, and its sums', () => {
    const table = library.tables.find((each) => each.number === '15')
    expect([table?.rows.length, table?.columns.length]).toEqual([48, 7])
    expect(table?.rows.every((row) => row.values.every((value) => value !== null))).toBe(true)
    expect(table?.checks.length).toBe(119)
    expect(table?.checks.every((check) => check.ok)).toBe(true)
  })

  test('the table of shares adds up to 100', () => {
    const shares = library.tables.find((each) => each.number === '16')
    expect(shares?.rows.map((row) => row.values[0])).toEqual([97.8, 1.03, 1.17, 0])
    expect(shares?.checks.map((check) => check.ok)).toEqual([true])
  })

  test('thirty-three endnote markers and the notes of the letters', () => {
    const markers = content.documents.map((document) => document.blocks.flatMap((block) => block.notes ?? []))
    expect(markers.flat().filter((note) => /^[IVX]+$/.test(note.marker)).length).toBe(33)
    expect(
      markers.map((notes) => notes.filter((note) => note.target !== null).length).sort((a, b) => a - b),
    ).toEqual([0, 3, 12, 14, 37])
  })
})
