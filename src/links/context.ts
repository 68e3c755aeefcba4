import type { Block, BlockId } from '../collections/schema/block.ts'
import type { Document } from '../collections/schema/document.ts'
import type { DocumentIndex } from './document-index.ts'
import type { LinkKind, LinkTarget } from './link.ts'
import type { Token } from './matching/tokens.ts'
import type { Registers } from './registers/registers.ts'

/** What a kind may look at: one block, its tokens, its document, and the registers of the site. */
export interface BlockContext {
  block: Block
  tokens: Token[]
  document: Document
  index: DocumentIndex
  registers: Registers
}

/** A link that a kind proposes: `[start, end)` are offsets in the text of the block. */
export interface Candidate {
  start: number
  end: number
  kind: LinkKind
  targets: LinkTarget[]
  reason?: string
  by?: BlockId
}

/** One kind of link. `blocks` are the types of block it is looked for in. */
export interface KindFinder {
  name: LinkKind
  blocks: ReadonlySet<Block['type']>
  /** A text without it has none: most texts need not be searched further. */
  needs?: RegExp
  find(context: BlockContext): Candidate[]
}

export const EVERY_BLOCK: ReadonlySet<Block['type']> = new Set([
  'heading',
  'paragraph',
  'listItem',
  'footnote',
  'figure',
  'table',
])
/** Headings and tables are read at a glance: no references into the text, no terms. */
export const PROSE: ReadonlySet<Block['type']> = new Set(['paragraph', 'listItem', 'footnote', 'figure'])
