import type { Zone } from '../../blocks/draft.ts'
import type { Block } from '../schema/block.ts'

/** Words that say what a Markdown block is where Markdown has no construct for it: `> [!kader] ^kader-1`. */
export const TYPE_MARKS: Partial<Record<Block['type'], string>> = {
  box: '[!kader]',
  figure: '[!figuur]',
  table: '[!tabel]',
}

/** Which type a block has by the first letters of its id. */
const TYPE_BY_ID: readonly (readonly [prefix: string, type: Block['type']])[] = [
  ['kader-', 'box'],
  ['figuur-', 'figure'],
  ['tabel-', 'table'],
  ['fn', 'footnote'],
  ['s', 'heading'],
]

const ZONE_BY_ID: readonly (readonly [prefix: string, zone: Zone])[] = [['inhoud-', 'contents']]

/** `inhoud-3` is a row of the contents. */
export const zoneById = (id: string): Zone | undefined =>
  ZONE_BY_ID.find(([prefix]) => id.startsWith(prefix))?.[1]

/** `kader-2` → box; `p7` is a paragraph, unless a list holds it. */
export const typeById = (id: string): Block['type'] =>
  TYPE_BY_ID.find(([prefix]) => id.startsWith(prefix))?.[1] ?? 'paragraph'

/** List numbers that Markdown itself has: `1.` `12)`. Others are written as emphasis: `- *a.* words`. */
export const MARKDOWN_NUMBER = /^\d{1,9}[.)]$/

/** Block id at the end of a line, as Obsidian writes it. */
export const BLOCK_MARK = /(?:^| )\^([0-9a-z-]+)$/

/** Level 1 is a chapter of the document and stands under the page's own h1; Markdown has six. */
export const headingDepth = (level: number | undefined): 2 | 3 | 4 | 5 | 6 =>
  Math.min(6, (level ?? 1) + 1) as 2 | 3 | 4 | 5 | 6

/** Levels of list items deeper than the one before are cut to one step, as Markdown nests. */
export const listDepth = (level: number | undefined, before: number): number =>
  Math.max(1, Math.min(level ?? 1, before + 1))
