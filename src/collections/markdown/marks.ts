import type { Zone } from '../../blocks/draft.ts'
import type { Block } from '../schema/block.ts'

/** Marks for types of block that Markdown has no construct for: `> [!kader] ^kader-1`. */
export const TYPE_MARKS: Partial<Record<Block['type'], string>> = {
  box: '[!kader]',
  figure: '[!figuur]',
  table: '[!tabel]',
}

/** The type of a block, by a prefix of its id. */
const TYPE_BY_ID: readonly (readonly [prefix: string, type: Block['type']])[] = [
  ['kader-', 'box'],
  ['figuur-', 'figure'],
  ['tabel-', 'table'],
  ['fn', 'footnote'],
  ['s', 'heading'],
]

const ZONE_BY_ID: readonly (readonly [prefix: string, zone: Zone])[] = [['inhoud-', 'contents']]

/** `inhoud-3` → contents */
export const zoneById = (id: string): Zone | undefined =>
  ZONE_BY_ID.find(([prefix]) => id.startsWith(prefix))?.[1]

/** `kader-2` → box; `p7` → paragraph (or a list item, when in a list). */
export const typeById = (id: string): Block['type'] =>
  TYPE_BY_ID.find(([prefix]) => id.startsWith(prefix))?.[1] ?? 'paragraph'

/** Numbers of lists in Markdown: `1.` `12)`. Others are written in emphasis: `- *a.* words`. */
export const MARKDOWN_NUMBER = /^\d{1,9}[.)]$/

/** The block id at the end of a line, in the notation of Obsidian. */
export const BLOCK_MARK = /(?:^| )\^([0-9a-z-]+)$/

/** Level 1 is a chapter, below the h1 of the page. Markdown has six levels. */
export const headingDepth = (level: number | undefined): 2 | 3 | 4 | 5 | 6 =>
  Math.min(6, (level ?? 1) + 1) as 2 | 3 | 4 | 5 | 6

/** A list item can only be one level deeper than the one before, as lists nest in Markdown. */
export const listDepth = (level: number | undefined, before: number): number =>
  Math.max(1, Math.min(level ?? 1, before + 1))
