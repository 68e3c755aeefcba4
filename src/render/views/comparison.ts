import type { Block, BlockId } from '../../collections/schema/block.ts'
import type { Document } from '../../collections/schema/document.ts'
import { type AlignedRow, align, alignable, type DiffPart } from '../../links/align.ts'
import { path } from '../href.ts'
import { type DocumentFacts, documentFacts, yearOf } from './document-facts.ts'
import { labelOf } from './place.ts'

/** One side of a row: where it stands, and its words, those that only this side has marked. */
export interface Side {
  label: string
  url: string
  parts: { text: string; own: boolean }[]
}

/** Two paragraphs about the same, or one that the other text does not have. */
export interface ComparedRow {
  kind: 'same' | 'changed' | 'left' | 'right'
  heading: boolean
  left: Side | null
  right: Side | null
}

/** Rows that follow each other and are of one sort; a long run that only one text has can be folded. */
export interface Stretch {
  kind: 'both' | 'left' | 'right'
  rows: ComparedRow[]
  paragraphs: number
  folded: boolean
}

/** An article in two documents, the older one left. */
export interface Comparison {
  left: Edition
  right: Edition
  stretches: Stretch[]
  /** Numbers of paragraphs, headings not counted. */
  counts: Record<ComparedRow['kind'], number>
}

export interface Edition {
  facts: DocumentFacts
  /** Short name at each side: the year, or the kind of document. */
  name: string
  url: string
}

/** The part of a document that is to be compared: from a heading on, or all of it. */
export interface Part {
  document: Document
  block: BlockId | null
}

/** Longer runs than this that only one text has are folded. */
const SHOWN = 3

export function compare(left: Part, right: Part): Comparison {
  const rows = align(alignable(left.document, left.block), alignable(right.document, right.block)).map(
    (row) => toRow(row, left, right),
  )
  const count = (kind: ComparedRow['kind']): number =>
    rows.filter((row) => row.kind === kind && !row.heading).length
  return {
    left: edition(left, right),
    right: edition(right, left),
    stretches: toStretches(rows),
    counts: { same: count('same'), changed: count('changed'), left: count('left'), right: count('right') },
  }
}

function edition({ document, block }: Part, other: Part): Edition {
  const facts = documentFacts(document)
  const year = yearOf(document)
  const name = year === null || year === yearOf(other.document) ? facts.title : `${facts.kind} ${year}`
  return { facts, name, url: path.document(document.id, block ?? undefined) }
}

function toRow({ a, b, diff }: AlignedRow, left: Part, right: Part): ComparedRow {
  return {
    kind: kindOf(a, b),
    heading: (a ?? b)?.type === 'heading',
    left: a && side(a, left, diff, 'only-a'),
    right: b && side(b, right, diff, 'only-b'),
  }
}

function kindOf(a: Block | null, b: Block | null): ComparedRow['kind'] {
  if (a === null) return 'right'
  if (b === null) return 'left'
  return a.text.trim() === b.text.trim() ? 'same' : 'changed'
}

/** In a row that only one text has nothing is marked: all of it is its own. */
function side(block: Block, { document }: Part, diff: readonly DiffPart[], own: 'only-a' | 'only-b'): Side {
  const mine = diff.filter(({ kind }) => kind === 'same' || kind === own)
  const shared = mine.some(({ kind }) => kind === 'same')
  const number = block.number ? [{ text: `${block.number} `, own: false }] : []
  return {
    label: labelOf(block),
    url: path.document(document.id, block.id),
    parts: [...number, ...mine.map(({ kind, text }) => ({ text, own: shared && kind === own }))],
  }
}

function toStretches(rows: readonly ComparedRow[]): Stretch[] {
  const found: Stretch[] = []
  for (const row of rows) {
    const kind = row.kind === 'left' || row.kind === 'right' ? row.kind : 'both'
    if (found.at(-1)?.kind !== kind) found.push({ kind, rows: [], paragraphs: 0, folded: false })
    found.at(-1)?.rows.push(row)
  }
  return found.map((stretch) => ({
    ...stretch,
    paragraphs: stretch.rows.filter(({ heading }) => !heading).length,
    folded: stretch.kind !== 'both' && stretch.rows.length > SHOWN,
  }))
}
