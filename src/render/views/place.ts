import type { Block } from '../../collections/schema/block.ts'
import { blockIn, type Catalogue } from '../catalogue.ts'
import { path } from '../href.ts'
import { headingText } from '../outline.ts'

/** Where something stands: a paragraph of a document, and the section that holds it. */
export interface Place {
  /** 'alinea 12', 'noot 3'. */
  label: string
  url: string
  section: { text: string; url: string } | null
}

/** How a block is called in running text, by its type. */
const LABELS: Record<Block['type'], (block: Block) => string> = {
  heading: (block) => `kop ${block.number ?? ''}`.trim(),
  paragraph: (block) => `alinea ${block.id.slice(1)}`,
  listItem: (block) => `alinea ${block.id.slice(1)}`,
  footnote: (block) => `noot ${block.marker ?? block.id.slice(2)}`,
  box: (block) => `kader ${block.id.replace(/^kader-/u, '')}`,
  figure: (block) => `figuur ${block.number ?? block.id.replace(/^figuur-/u, '')}`,
  table: (block) => `tabel ${block.number ?? block.id.replace(/^tabel-/u, '')}`,
}

export const labelOf = (block: Block): string => LABELS[block.type](block)

export function placeOf(catalogue: Catalogue, document: string, id: string): Place {
  const block = blockIn(catalogue, document, id)
  const heading = sectionOf(catalogue, document, block)
  return {
    label: block ? labelOf(block) : id,
    url: path.document(document, id),
    section: heading ? { text: headingText(heading), url: path.document(document, heading.id) } : null,
  }
}

/** The nearest heading above a block, through the box it may stand in. */
export function sectionOf(catalogue: Catalogue, document: string, block: Block | undefined): Block | undefined {
  let parent = block?.parent ? blockIn(catalogue, document, block.parent) : undefined
  while (parent && parent.type !== 'heading') parent = parent.parent ? blockIn(catalogue, document, parent.parent) : undefined
  return parent
}
