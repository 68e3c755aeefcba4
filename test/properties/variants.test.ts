import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readBlocks } from '../../src/blocks/blocks.ts'
import { readLines } from '../../src/lines/lines.ts'
import { buildTree } from '../../src/tree/tree.ts'

const SEEDS = join(import.meta.dirname, '../../seeds')
const real = readdirSync(SEEDS, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [readFileSync(join(SEEDS, entry.name, 'text.txt'), 'utf8')] : [],
)

/** What a page end may look like in the seeds: one blank before the first row of a page. */
const PAGE_END = /\n (?=[^\s•−–“\d])/g
const atPageEnds = (source: string, furniture: (page: number) => string): string => {
  let page = 0
  return source.replace(PAGE_END, () => {
    page += 1
    return `\n${furniture(page)}\n `
  })
}

const VARIANTS: Record<string, (source: string) => string> = {
  'Windows line ends': (source) => source.replaceAll('\n', '\r\n'),
  'old Mac line ends': (source) => source.replaceAll('\n', '\r'),
  'a byte order mark': (source) => `\uFEFF${source}`,
  'form feeds': (source) => source.replace(PAGE_END, '\n\f'),
  'no-break spaces inside numbers': (source) => source.replace(/(?<=\d\d) (?=\d{3})/g, '\u00A0'),
  '"Pagina 3 van 40"': (source) => atPageEnds(source, (page) => `Pagina ${page} van 40`),
  'page numbers': (source) => atPageEnds(source, (page) => `\n${page + 100}\n`),
  'a header with a page number': (source) => atPageEnds(source, (page) => `Ministerie van Zaken | ${page}`),
  'a footer without a number': (source) => atPageEnds(source, () => '\nMinisterie van Zaken\n'),
  'the header of a paper': (source) =>
    atPageEnds(source, (page) => `Tweede Kamer, vergaderjaar 2020–2021, 35 000, nr. 7 ${page}`),
  'a reference in the margin': (source) => atPageEnds(source, () => '\nKenmerk\n1234567-890123-XYZ\n'),
}

describe('variants of a text give the same blocks', () => {
  const blocks = (source: string): string[] =>
    buildTree(readBlocks(readLines(source))).nodes.map((node) =>
      [
        node.type,
        'level' in node && node.level,
        'number' in node && node.number,
        'marker' in node && node.marker,
        node.text,
        ...node.notes.map(({ at, marker }) => `${marker}@${at}`),
      ].join(' '),
    )
  describe.each(Object.entries(VARIANTS))('%s', (_name, vary) => {
    test.each(real.map((source, i) => [i, source] as const))('seed %i', (_i, source) => {
      expect(blocks(vary(source))).toEqual(blocks(source))
    })
  })
})

/** Rows that make a rule look far: each is tried as the whole text. */
const HARD_ROWS = [
  'Zorg.1\n\n1 Noot over de zorg\n– een punt;\n',
  '1\n',
  '1\n\n',
  'Bron: x\n',
  'Tabel 1 x\n',
  '1.1 Aa\n\n1\n\n',
  'a.1\n\n1 b\n\n\f',
  'Vraag 1\nAa?\n',
  'x1, 2, 3 ',
  'Kader 1 Aa\n\ntekst.\n\n',
  '\u00A0\n',
  'Inhoud\nAaaaa 1\n',
  'Literatuur\n\nAa (2020). B.\n',
  '_____\n',
  'woord-\n',
  'https://a/\n',
  'I. aI ',
  '[1]',
  '¹²³',
  ' ',
]

test.each(HARD_ROWS)('reading %j grows with the length, not with its square', (row) => {
  const time = (length: number): number => {
    const source = row.repeat(Math.ceil(length / row.length))
    const start = performance.now()
    buildTree(readBlocks(readLines(source)))
    return performance.now() - start
  }
  time(20_000)
  expect(time(160_000)).toBeLessThan(200 + time(20_000) * 8 * 4)
})
