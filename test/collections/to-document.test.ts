import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assignAnchors } from '../../src/anchors/assign.ts'
import { cover } from '../../src/collections/coverage.ts'
import { fromMarkdown, toMarkdown } from '../../src/collections/markdown/markdown.ts'
import { toDocument } from '../../src/collections/to-document.ts'
import type { LedgerRule } from '../../src/diagnostics.ts'
import { correct } from '../../src/seed/correct.ts'
import type { Seed } from '../../src/seed/seed.ts'
import { SeedMeta } from '../../src/seed/seed-schema.ts'
import type { Piece, PieceKind } from '../../src/text/piece.ts'
import type { Tree } from '../../src/tree/node.ts'
import { node, source, tree } from '../anchors/helpers.ts'

const seedOf = (text: string, corrections: SeedMeta['corrections'] = []): Seed => ({
  ...source('b'),
  text,
  meta: SeedMeta.parse({ title: 'Proef', kind: 'kamerbrief', corrections }),
})

const read = (seed: Seed, nodes: Tree) =>
  toDocument(seed, correct(seed), nodes, assignAnchors(nodes, null, seed))

/** A piece of `text` that holds `words`; the first place where they stand. */
function piece(
  text: string,
  words: string,
  kind: PieceKind = 'text',
  rule: LedgerRule = 'words',
  as = words,
): Piece {
  const start = text.indexOf(words)
  return { start, end: start + words.length, kind, rule, as }
}

describe('a document of a tree', () => {
  const text = '• Mensen die onder-\nsteuning\nBLZ 4\nkrijgen.1\n\nvreemd\n1 Zie de wet.\n'
  const pieces = [
    piece(text, '• ', 'marker', 'bullet', ''),
    piece(text, 'Mensen die onder'),
    piece(text, '-\n', 'join', 'hyphen-join', ''),
    piece(text, 'steuning'),
    { ...piece(text, '\nB', 'space', 'line-end', ' '), end: text.indexOf('\nB') + 1 },
    piece(text, 'krijgen.'),
    { ...piece(text, '1', 'note-marker', 'note-marker', ''), marker: '1' },
  ]
  const nodes = {
    ...tree(
      node('listItem', 'Mensen die ondersteuning krijgen.', {
        level: 1,
        pieces,
        notes: [{ at: 33, marker: '1', note: 1, endnote: false }],
      }),
      node('footnote', 'Zie de wet.', {
        marker: '1',
        pieces: [piece(text, '1 ', 'marker', 'footnote-number', ''), piece(text, 'Zie de wet.')],
      }),
    ),
    furniture: [piece(text, 'BLZ 4\n', 'furniture', 'page-number', '')],
  }
  const document = read(seedOf(text), nodes)

  it('has the words, ranges without bullet and page furniture, and notes by id', () => {
    expect(document.blocks).toEqual([
      {
        id: 'p1',
        type: 'listItem',
        text: 'Mensen die ondersteuning krijgen.',
        parent: null,
        source: [
          [2, 29],
          [35, 44],
        ],
        level: 1,
        notes: [{ at: 33, marker: '1', target: 'fn1' }],
      },
      { id: 'fn1', type: 'footnote', text: 'Zie de wet.', parent: null, source: [[55, 66]], marker: '1' },
    ])
  })

  it('accounts for every character, and reports what has no place', () => {
    const { ledger, findings } = document.map
    expect(
      ledger.map((span) =>
        `${span.start}-${span.end} ${span.kind} ${span.rule ?? '?'} ${span.block ?? ''}`.trim(),
      ),
    ).toMatchInlineSnapshot(`
      [
        "0-2 marker bullet p1",
        "2-18 text words p1",
        "18-20 join hyphen-join p1",
        "20-28 text words p1",
        "28-29 space line-end p1",
        "29-35 furniture page-number",
        "35-43 text words p1",
        "43-44 note-marker note-marker p1",
        "44-53 furniture ?",
        "53-55 marker footnote-number fn1",
        "55-66 text words fn1",
        "66-67 space blank",
      ]
    `)
    expect(findings).toEqual([
      {
        rule: 'unaccounted-text',
        level: 'error',
        message: 'De tekens “vreemd” kregen nergens een plaats.',
        position: [44, 53],
      },
    ])
  })

  it('reads back from its Markdown', () => {
    expect(fromMarkdown(toMarkdown(document), document.map)).toEqual(document)
  })
})

describe('positions', () => {
  it('are those of text.txt, before correction', () => {
    const seed = seedOf('De zelf redzaamheid telt.', [
      { find: 'zelf redzaamheid', replace: 'zelfredzaamheid', reason: 'Spatie door het uitlezen.' },
    ])
    const corrected = correct(seed).text
    const nodes = {
      ...tree(node('paragraph', corrected, { pieces: [piece(corrected, corrected)] })),
      findings: [
        {
          rule: 'heading-level' as const,
          level: 'info' as const,
          message: 'telt',
          position: [19, 23] as const,
        },
      ],
    }
    const document = read(seed, nodes)
    expect(document.blocks[0]?.source).toEqual([[0, 25]])
    expect(document.map.findings).toEqual([
      { rule: 'heading-level', level: 'info', message: 'telt', position: [20, 24], block: 'p1' },
    ])
    expect(document.map.ledger.map(({ start, end, kind }) => [start, end, kind])).toEqual([
      [0, 7, 'text'],
      [7, 8, 'correction'],
      [8, 25, 'text'],
    ])
  })

  it('are kept of the rows of a table, the head left out', () => {
    const text = 'Kop\na\t1\n'
    const rows = [[[piece(text, 'Kop')]], [[piece(text, 'a')], [piece(text, '1')]]]
    const nodes = tree(node('table', 'Tabel\nKop\na\t1', { number: '15', rows, pieces: rows.flat(2) }))
    expect(read(seedOf(text), nodes).map.blocks).toEqual({
      'tabel-15': [
        [0, 3],
        [4, 5],
        [6, 7],
      ],
      'tabel-15.r1': [
        [4, 5],
        [6, 7],
      ],
    })
  })
})

describe('the coverage of any pieces', () => {
  it('runs without a hole from 0 to the length of the text', () => {
    const range = fc
      .tuple(fc.nat(60), fc.nat(20))
      .map(([start, length]): Piece => ({ start, end: start + length, kind: 'text', rule: 'words', as: '' }))
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(range), (text, pieces) => {
        const { spans } = cover(
          text,
          pieces.map((each) => ({ piece: each })),
        )
        const ends = [0, ...spans.map((span) => span.end)]
        expect(spans.map((span) => span.start)).toEqual(ends.slice(0, -1))
        expect(ends.at(-1)).toBe(text.length)
        expect(spans.every((span) => span.end > span.start)).toBe(true)
      }),
    )
  })
})
