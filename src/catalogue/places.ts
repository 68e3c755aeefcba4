import { sectionPath } from '../claims/blocks-by-place.ts'
import { blockKey, fromBlockKey } from '../collections/block-key.ts'
import { type Block, isBody } from '../collections/schema/block.ts'
import type { DocumentId } from '../seed/seed-schema.ts'
import { path } from './addresses.ts'
import { blockIn, type Catalogue, type Entries } from './catalogue.ts'
import { headingText } from './outline.ts'
import { entries } from './reads/lookup.ts'

/** A place: a block of a document, with the sections around it. */
export interface Place {
  /** 'alinea 12', 'noot 3'. */
  label: string
  url: string
  section: { text: string; url: string } | null
}

/** The name of a block in running text, by its type. */
const LABELS: Record<Block['type'], (block: Block) => string> = {
  heading: (block) => `kop ${block.number ?? ''}`.trim(),
  paragraph: (block) =>
    isBody(block) ? `alinea ${block.id.slice(1)}` : `inhoud, regel ${block.id.replace(/^inhoud-/u, '')}`,
  listItem: (block) => `alinea ${block.id.slice(1)}`,
  footnote: (block) => `noot ${block.marker ?? block.id.slice(2)}`,
  box: (block) => `kader ${block.id.replace(/^kader-/u, '')}`,
  figure: (block) => `figuur ${block.number ?? block.id.replace(/^figuur-/u, '')}`,
  table: (block) => `tabel ${block.number ?? block.id.replace(/^tabel-/u, '')}`,
}

export const labelOf = (block: Block): string => LABELS[block.type](block)

/** The same; in a regulation with its article: 'artikel 3, tweede lid'. */
export const labelIn = (catalogue: Catalogue, document: string, block: Block): string =>
  catalogue.partLabelOf.get(blockKey(document, block.id)) ?? labelOf(block)

export const placeOf = (catalogue: Catalogue, document: string, id: string): Place =>
  placeAt(catalogue, blockKey(document, id))

const placeAt = entries('place', (catalogue: Catalogue, key): Place => {
  const [document, id] = fromBlockKey(key)
  const block = blockIn(catalogue, document, id)
  const headings = headingsAbove(catalogue, document, block)
  const last = headings.at(-1)
  return {
    label: block ? labelIn(catalogue, document, block) : id,
    url: path.document(document, id),
    section: last
      ? { text: fromNumbered(headings).map(headingText).join(' › '), url: path.document(document, last.id) }
      : null,
  }
})

/** The headings from the nearest numbered one on. Those above it add nothing to its number. */
const fromNumbered = (headings: readonly Block[]): readonly Block[] =>
  headings.slice(
    Math.max(
      0,
      headings.findLastIndex((heading) => heading.number !== undefined),
    ),
  )

/** The nearest heading above a block, also when the block is in a box. */
export const sectionOf = (
  catalogue: Entries<'blockOf'>,
  document: string,
  block: Block | undefined,
): Block | undefined => headingsAbove(catalogue, document, block).at(-1)

/** The headings above a block, the outermost first: 'Acties', 'Actie 2', 'Waarom?'. */
function headingsAbove(catalogue: Entries<'blockOf'>, document: string, block: Block | undefined): Block[] {
  if (block === undefined) return []
  const above = sectionPath(document as DocumentId, block, catalogue.blockOf).flatMap(
    (id) => blockIn(catalogue, document, id) ?? [],
  )
  return above.filter(({ type }) => type === 'heading')
}
