import type { BlockId } from '../collections/schema/block.ts'
import type { DocumentId } from '../seed/seed-schema.ts'

export const LINK_KINDS = [
  'kamerstuk',
  'dossier',
  'bekendmaking',
  'eu',
  'ecli',
  'statute',
  'url',
  'internal',
  'actor',
  'programme',
  'law',
  'term',
] as const
export type LinkKind = (typeof LINK_KINDS)[number]

/** Those that lead to a name of a register. */
export const NAME_KINDS = ['actor', 'programme', 'law', 'term'] as const satisfies LinkKind[]
export const isName = (kind: LinkKind): boolean => NAME_KINDS.some((each) => each === kind)

/**
 * What a link points at: an id of ours and the address a reader goes to (a path from the site's root, or
 * https).
 */
export interface LinkTarget {
  id: string
  url: string
}

/**
 * A stand-off link: `[start, end)` are offsets in the clean text of the block. No two links of one block
 * overlap. An unresolved reference has no targets and a `reason` in Dutch.
 */
export interface Link {
  document: DocumentId
  block: BlockId
  start: number
  end: number
  /** The characters of the range, for checking. */
  text: string
  kind: LinkKind
  targets: LinkTarget[]
  reason?: string
  /** The block of the same document that says what these words mean here: `(hierna: Wmo 2015)`. */
  by?: BlockId
}

/** The ids of the targets of links of these kinds, each once. */
export const targetIds = (links: readonly Link[], ...kinds: readonly LinkKind[]): string[] => [
  ...new Set(
    links.filter(({ kind }) => kinds.includes(kind)).flatMap(({ targets }) => targets.map(({ id }) => id)),
  ),
]
