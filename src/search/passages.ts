import type { Block } from '../collections/schema/block.ts'
import type { Document } from '../collections/schema/document.ts'
import type { Table } from '../collections/schema/table.ts'
import { blockIn, type Catalogue, key } from '../render/catalogue.ts'
import { formatNumber } from '../render/format.ts'
import { path } from '../render/href.ts'
import { headingText } from '../render/outline.ts'
import { labelOf } from '../render/views/place.ts'
import { DOCUMENT_KINDS } from '../seed/seed-schema.ts'
import type { Collection, SearchRecord } from './record.ts'

/** Collections whose pages show a block, by `<document>#<block>`. */
export type Shown = ReadonlyMap<string, ReadonlySet<Collection>>

/** The passages of a document, in reading order. */
export const passagesOf = (catalogue: Catalogue, shown: Shown, document: Document): SearchRecord[] =>
  document.blocks.flatMap((block) =>
    passagesIn(document, block, catalogue.tableOf.get(key(document.id, block.id))).map(complete(catalogue, shown)),
  )

interface Piece {
  document: Document
  block: Block
  anchor: string
  text: string
  collection?: Collection
}

/** A block is one piece; of a table its title and every row. A box has no words of its own. */
function passagesIn(document: Document, block: Block, table: Table | undefined): Piece[] {
  if (block.text === '') return []
  if (block.type === 'heading') return [{ document, block, anchor: block.id, text: headingText(block) }]
  if (block.type !== 'table') return [{ document, block, anchor: block.id, text: block.text }]
  if (!table) return [{ document, block, anchor: block.id, text: block.text, collection: 'tables' }]
  return [
    { document, block, anchor: block.id, text: table.title, collection: 'tables' },
    ...table.rows.map((row): Piece => ({ document, block, anchor: row.id, text: rowText(table, row), collection: 'tables' })),
  ]
}

/** `Subsidies: 2022 100,5 · 2023 −110` */
function rowText(table: Table, row: Table['rows'][number]): string {
  const cells = row.values.flatMap((value, at) => (value === null ? [] : [`${table.columns[at] ?? ''} ${formatNumber(value)}`.trim()]))
  return cells.length > 0 ? `${row.label}: ${cells.join(' · ')}` : row.label
}

const complete =
  (catalogue: Catalogue, shown: Shown) =>
  ({ document, block, anchor, text, collection }: Piece): SearchRecord => ({
    type: 'passage',
    url: path.document(document.id, anchor),
    text,
    name: block.type === 'heading' ? 'kop' : labelOf(block),
    document: aboutDocument(document),
    section: sectionPath(catalogue, document, block),
    collections: ['documents', ...(collection ? [collection] : []), ...(shown.get(key(document.id, block.id)) ?? [])],
  })

export const aboutDocument = ({ id, title, kind }: Document): NonNullable<SearchRecord['document']> => ({
  id,
  title,
  kind: DOCUMENT_KINDS[kind],
})

/** The headings and boxes that hold a block, from the top. */
function sectionPath(catalogue: Catalogue, document: Document, block: Block): string[] {
  const above: string[] = []
  for (let holder = block.parent && blockIn(catalogue, document.id, block.parent); holder; ) {
    above.unshift(holder.type === 'heading' ? headingText(holder) : labelOf(holder))
    holder = holder.parent ? blockIn(catalogue, document.id, holder.parent) : undefined
  }
  return above
}
