import { path } from '../../catalogue/addresses.ts'
import { blockIn, linksIn } from '../../catalogue/catalogue.ts'
import { formatNumber } from '../../catalogue/format.ts'
import { headingText } from '../../catalogue/outline.ts'
import { labelOf, sectionOf } from '../../catalogue/places.ts'
import { blockKey } from '../../collections/block-key.ts'
import type { Block } from '../../collections/schema/block.ts'
import type { Document } from '../../collections/schema/document.ts'
import type { Table } from '../../collections/schema/table.ts'
import { identity } from '../../editions/citing/identity.ts'
import { toPlain } from '../../editions/citing/run.ts'
import { DOCUMENT_KINDS } from '../../seed/seed-schema.ts'
import { isAddress } from './address.ts'
import type { Lookups } from './lookups.ts'
import type { AboutDocument, Collection, RecordForm, SearchRecord } from './record.ts'

/** Returns the collections whose pages show a block. */
export type Shown = (block: string) => Iterable<Collection>

/** The passages of a document as records, in reading order. */
export const passagesOf = (lookups: Lookups, shown: Shown, document: Document): SearchRecord[] =>
  piecesOf(lookups, document).map(recordMaker(lookups, shown))

/** Their texts. */
export const passageTexts = (lookups: Lookups, document: Document): string[] =>
  piecesOf(lookups, document).map(({ text }) => text)

const piecesOf = ({ tableOf }: Lookups, document: Document): Piece[] =>
  document.blocks.flatMap((block) =>
    passagesIn(document, block, tableOf.get(blockKey(document.id, block.id))),
  )

interface Piece {
  document: Document
  block: Block
  anchor: string
  text: string
  collection?: Collection
}

/** A block is one piece; a table is one for its title and one per row. A box has no words of its own. */
function passagesIn(document: Document, block: Block, table: Table | undefined): Piece[] {
  if (block.text === '') return []
  if (block.type === 'heading') return [{ document, block, anchor: block.id, text: headingText(block) }]
  if (block.type !== 'table') return [{ document, block, anchor: block.id, text: block.text }]
  if (!table) return [{ document, block, anchor: block.id, text: block.text, collection: 'tables' }]
  return [
    { document, block, anchor: block.id, text: table.title, collection: 'tables' },
    ...table.rows.map(
      (row): Piece => ({ document, block, anchor: row.id, text: rowText(table, row), collection: 'tables' }),
    ),
  ]
}

/** `Subsidies: 2022 100,5 · 2023 −110` */
function rowText(table: Table, row: Table['rows'][number]): string {
  const cells = row.values.flatMap((value, index) =>
    value === null ? [] : [`${table.columns[index] ?? ''} ${formatNumber(value)}`.trim()],
  )
  return cells.length > 0 ? `${row.label}: ${cells.join(' · ')}` : row.label
}

/** Returns a function that makes the record of a piece. */
const recordMaker =
  (lookups: Lookups, shown: Shown) =>
  ({ document, block, anchor, text, collection }: Piece): SearchRecord => ({
    type: 'passage',
    form: formOf(block, anchor),
    url: path.document(document.id, anchor),
    text,
    name: block.type === 'heading' ? 'kop' : labelOf(block),
    ...(block.page?.label && { page: block.page.label }),
    document: aboutDocument(document),
    section: sectionPath(lookups, document, block),
    above: anchor === block.id ? holderOf(lookups, document, block) : path.document(document.id, block.id),
    actors: actorsIn(lookups, document, block),
    collections: ['documents', ...(collection ? [collection] : []), ...shown(block.id)],
  })

function formOf({ type, id, text }: Block, anchor: string): RecordForm {
  if (type === 'heading') return 'heading'
  if (anchor !== id) return 'row'
  if (isAddress(text)) return 'address'
  return type === 'footnote' ? 'note' : 'text'
}

/** The address of the nearest heading above a block; else that of the document. */
function holderOf(lookups: Lookups, document: Document, block: Block): string {
  const heading = sectionOf(lookups, document.id, block)
  return path.document(document.id, heading?.id)
}

const actorsIn = (lookups: Lookups, document: Document, block: Block): string[] => {
  const links = linksIn(lookups, document.id, block.id).filter((link) => link.kind === 'actor')
  return [...new Set(links.flatMap((link) => link.targets.map((target) => target.id)))]
}

export const aboutDocument = (document: Document): AboutDocument => ({
  id: document.id,
  title: document.title,
  kind: DOCUMENT_KINDS[document.kind],
  cited: toPlain(identity(document), NO_PLACE),
  years: yearsOf(document),
  ...(document.extent && { extent: document.extent }),
})

/** For citing a whole document instead of a place in it. */
const NO_PLACE = { url: '', plaats: '', woorden: '', adres: '' }

/** The year that it is about and the year of its date. */
const yearsOf = ({ year, date }: Document): number[] => [
  ...new Set([...(year ? [year] : []), ...(date ? [Number(date.slice(0, 4))] : [])]),
]

/** The headings and boxes above a block, from the top. */
function sectionPath(lookups: Lookups, document: Document, block: Block): string[] {
  const above: string[] = []
  for (let holder = block.parent && blockIn(lookups, document.id, block.parent); holder; ) {
    above.unshift(holder.type === 'heading' ? headingText(holder) : labelOf(holder))
    holder = holder.parent ? blockIn(lookups, document.id, holder.parent) : undefined
  }
  return above
}
