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
