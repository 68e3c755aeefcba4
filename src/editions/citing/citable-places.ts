import { digestOf } from '../../anchors/spot.ts'
import { formatNumber, shortened } from '../../catalogue/format.ts'
import { partLabels } from '../../catalogue/part-label.ts'
import { cellId } from '../../collections/cell-id.ts'
import { rowNames } from '../../collections/row-name.ts'
import { type Block, isBody } from '../../collections/schema/block.ts'
import type { Document } from '../../collections/schema/document.ts'
import type { Table } from '../../collections/schema/table.ts'
import type { Range } from '../../text/range.ts'
import { type PrintedPage, pagesOf, sheetOf } from './printed-pages.ts'
import { WORDS_DIGITS } from './words-digits.ts'

/** A place that can be cited. */
export interface Place {
  /** Short digest of its words, as in links to it. */
  words: string
  /** 'al. 23', 'artikel 3, tweede lid', 'noot 4', 'Tabel 15, rij Bijdrage Wlz, 2023' */
  label: string
  /** 'p. 6' where the source has printed page numbers; otherwise null. */
  page: string | null
  /** The page number in the original file; null for a text without pages. */
  sheet: number | null
}

/** The digest of words for a link: one changed text in four billion goes unnoticed. */
export const wordsDigest = (words: string): string => digestOf(words).slice(0, WORDS_DIGITS)

const named = (noun: string, { number, text }: Block): string =>
  number ? `${noun} ${number}` : `${noun} ‘${shortened(text.split('\n', 1)[0] ?? '', 60)}’`

const LABELS: Record<Block['type'], (block: Block) => string> = {
  paragraph: (block) =>
    isBody(block) ? `al. ${block.id.slice(1)}` : `inhoud, regel ${block.id.replace(/^inhoud-/, '')}`,
  listItem: ({ id }) => `al. ${id.slice(1)}`,
  footnote: ({ marker, id }) => `noot ${marker ?? id.replace(/^fn/, '')}`,
  box: ({ id }) => `Kader ${id.replace(/^kader-/, '')}`,
  figure: (block) => named('Figuur', block),
  table: (block) => named('Tabel', block),
  heading: ({ number, text }) => (number ? `par. ${number}` : `kop ‘${shortened(text, 60)}’`),
}

/** The words of a block. A box has none of its own, so those of the blocks in it. */
function wordsOf(block: Block, blocks: readonly Block[]): string {
  if (block.type !== 'box') return block.text
  const inside = new Set<string>([block.id])
  return blocks
    .filter((each) => each.parent !== null && inside.has(each.parent) && inside.add(each.id))
    .map((each) => each.text)
    .join(' ')
}

const placeOf = (block: Block, { blocks }: Document, pages: readonly PrintedPage[]): Place => ({
  words: wordsDigest(wordsOf(block, blocks)),
  label: LABELS[block.type](block),
  ...onPage(block.source, pages),
})

const onPage = (source: readonly Range[], pages: readonly PrintedPage[]): Pick<Place, 'page' | 'sheet'> => ({
  page: pagesOf(source, pages),
  sheet: sheetOf(source, pages),
})

function* rowPlaces(
  table: Table,
  { label: of, page, sheet }: Place,
  pages: readonly PrintedPage[],
): Generator<[string, Place]> {
  const names = rowNames(table)
  for (const row of table.rows) {
    const label = `${of}, rij ${names.get(row.id) ?? row.label}`
    const cells = row.values.map(formatNumber)
    const own = row.source.length > 0 ? onPage(row.source, pages) : { page, sheet }
    yield [row.id, { words: wordsDigest([row.label, ...cells].join('\t')), label, ...own }]
    for (const [index, column] of table.columns.entries()) {
      const words = wordsDigest([row.label, column, cells[index] ?? ''].join('\t'))
      yield [cellId(row.id, table.columns, index), { words, label: `${label}, ${column}`, ...own }]
    }
  }
}

/** Every place of a document that has an anchor, in reading order. */
export function places(
  document: Document,
  tables: readonly Table[],
  pages: readonly PrintedPage[],
): Map<string, Place> {
  const found = new Map<string, Place>()
  const parts = partLabels(document)
  for (const block of document.blocks) {
    const plain = placeOf(block, document, pages)
    const place = { ...plain, label: parts.get(block.id) ?? plain.label }
    found.set(block.id, place)
    const table = tables.find((each) => each.document === document.id && each.block === block.id)
    if (table) for (const [id, inside] of rowPlaces(table, place, pages)) found.set(id, inside)
  }
  return found
}
