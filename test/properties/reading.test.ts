import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readBlocks } from '../../src/blocks/blocks.ts'
import { readLines } from '../../src/lines/lines.ts'
import { readDocument } from '../../src/pipeline.ts'
import type { Seed } from '../../src/seed/seed.ts'
import { SeedMeta } from '../../src/seed/seed-schema.ts'
import { CONTROLS, DIRECTION, ZERO_WIDTH } from '../../src/text/hidden.ts'
import { buildTree } from '../../src/tree/tree.ts'

/** Words and signs that the genre is made of: better food for a parser than random characters. */
const GRAMMAR = [
  'De gemeente biedt onder-',
  'steuning',
  'Wlz-',
  'uitvoerders.1',
  'zorg- ',
  'en welzijn.',
  ' Nieuwe pagina',
  '1 Kamerstuk 29 538, nr. 350.',
  '2 Zie ook',
  '– ',
  '• ',
  '(i) ',
  '1. ',
  'a. ',
  '2.1 ',
  'Actie 1',
  'Waarom?',
  'Tabel 15 Tabel',
  '2021',
  '2022',
  '14.790.146',
  'Subsidies',
  'bestaanI',
  'kompasII',
  'ggzIII.',
  'https://www.vtv2018.nl/',
  'Hoogachtend,',
  '20228',
  'Tweede Kamer, vergaderjaar 2022–2023, 29 538, nr. 350 6',
  '|  6',
  '\f',
  '\u00A0',
  '\u00AD',
  '\uFEFF',
  '\uF0B7 ',
  'Karin, 42 jaar,',
  '3',
  '€ 19',
  '«',
  '».1',
  '(Wmo 2015)3',
  'oﬃcieel',
  'S a m e n v a t t i n g',
  'Inhoud',
  'Geachte voorzitter,',
  'Kenmerk',
  'Eindnoten',
  'ii Zie',
  '<b>',
  '[^1]',
  'zorg.[1]',
  '[1] Zie',
  'zorg.¹',
  '¹ Zie',
  'Datum',
  'Betreft',
  '12 mei 2023',
  'Ons kenmerk',
  '> Retouradres',
  '29 538 Zorg',
  'Nr. 74',
  'BRIEF VAN DE MINISTER',
  'Aan de Voorzitter',
  '_____',
  'Kader 1 Wat',
  'Figuur 1 Iets',
  'Bron: CBS',
  'Literatuur',
  'Aa (2020).',
  '2020 2021',
  'Uitgaven 1 2',
  'Opdrachten 3 4',
  'Ontvangsten 5 6',
  '1.',
  '2.',
  '2.1',
  'Vraag 1',
  'Antwoord 1',
  'Noot 1',
  'Pagina 1 van 2',
  'zorg.3-5',
  'De Kamer,',
  'gehoord de beraadslaging,',
  'ii. b',
  'Hoogachtend,',
  '^p3',
  '𝒳',
]
const text = fc.oneof(
  fc
    .array(fc.tuple(fc.constantFrom(...GRAMMAR), fc.constantFrom('', ' ', '\n', ' \n', '\n\n', '\r\n')), {
      maxLength: 60,
    })
    .map((parts) => parts.flat().join('')),
  fc.string({ unit: 'binary', maxLength: 300 }),
)

const seedOf = (source: string): Seed => ({
  id: 'een-tekst' as Seed['id'],
  meta: SeedMeta.parse({ title: 'Een tekst', kind: 'document' }),
  text: source,
  sha256: 'a'.repeat(64),
})

const SEEDS = join(import.meta.dirname, '../../seeds')
const real = readdirSync(SEEDS, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [readFileSync(join(SEEDS, entry.name, 'text.txt'), 'utf8')] : [],
)

/** Blanks and what nobody sees. */
const UNSEEN = new RegExp(`[\\s${ZERO_WIDTH}${DIRECTION}${CONTROLS}]+`, 'g')
const bare = (words: string): string =>
  words.replace(UNSEEN, '').replace(/[\uFB00-\uFB06]/g, (sign) => sign.normalize('NFKC'))
const DROPPED = new Set(['marker', 'note-marker', 'furniture'])

/** 1. Sorted, contiguous, from 0 to the length; nothing unaccounted for. */
function ledgerIsWhole(source: string): void {
  const { document } = readDocument(seedOf(source), null)
  const { ledger, findings } = document.map
  let at = 0
  for (const span of ledger) {
    expect(span.start).toBe(at)
    expect(span.end).toBeGreaterThan(span.start)
    at = span.end
  }
  expect(at).toBe(source.length)
  expect(findings.filter((finding) => finding.rule === 'unaccounted-text')).toEqual([])
}

/** A soft hyphen that is the dash of a range is shown as one. */
const shown = (
  { start, end, rule }: { start: number; end: number; rule?: string },
  source: string,
): string =>
  rule === 'hyphen-keep' && source.slice(start, end) === '\u00AD' ? '-' : source.slice(start, end)

/** 2. The words of a block are the words of its source, less dropped hyphens and markers. */
function wordsAreTheSources(source: string): void {
  const { document } = readDocument(seedOf(source), null)
  for (const block of document.blocks) {
    const spans = document.map.ledger.filter((span) => span.block === block.id && !DROPPED.has(span.kind))
    const kept = spans.filter(
      (span) =>
        !(
          span.kind === 'join' &&
          span.rule !== 'url-join' &&
          /^[-\u2010\u00AD]/.test(source.slice(span.start, span.end))
        ),
    )
    const dropped = (span: (typeof spans)[number]): boolean =>
      span.kind === 'join' && source.slice(span.start, span.end).trim() !== ''
    expect(bare(block.text)).toBe(
      bare(
        kept
          .filter((span) => !dropped(span))
          .map((span) => shown(span, source))
          .join(''),
      ),
    )
  }
}

function idsAreUnique(source: string): void {
  const { document, anchors } = readDocument(seedOf(source), null)
  const ids = document.blocks.map((block) => block.id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(anchors.anchors[id]?.fate).toBe('live')
  for (const block of document.blocks) if (block.parent !== null) expect(ids).toContain(block.parent)
}

/** 3. Markers lie inside the clean text; clean texts have no line ends or blanks at their ends. */
function textsAreClean(source: string): void {
  const { nodes } = buildTree(readBlocks(readLines(source)))
  for (const node of nodes) {
    for (const note of node.notes) expect(note.at).toBeLessThanOrEqual(node.text.length)
    if (node.type !== 'table') expect(node.text).not.toMatch(/[\r\n\t]| {2}/)
  }
}

/** `npm run fuzz` says another number. */
const TEXTS = Number(process.env.FUZZ_TEXTS ?? 300)

const PROPERTIES = { ledgerIsWhole, wordsAreTheSources, idsAreUnique, textsAreClean }

describe.each(Object.entries(PROPERTIES))('%s', (_name, holds) => {
  test('on any text', () => fc.assert(fc.property(text, holds), { numRuns: TEXTS }))
  test.each(real.map((source, i) => [i, source] as const))('on seed %i', (_i, source) => holds(source))
})
