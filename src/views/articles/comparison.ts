import { path } from '../../catalogue/addresses.ts'
import { partLabels } from '../../catalogue/part-label.ts'
import { labelOf } from '../../catalogue/places.ts'
import {
  type AlignedRow,
  align,
  alignable,
  type DiffPart,
  movedBlocks,
} from '../../claims/alignment/align.ts'
import { alignByArticle } from '../../claims/alignment/align-articles.ts'
import type { Block, BlockId } from '../../collections/schema/block.ts'
import type { Document } from '../../collections/schema/document.ts'
import { type DocumentFacts, documentFacts, yearOf } from '../documents/document-facts.ts'
import type { ComparedRow, Side } from './compared-row.ts'
import { type Stretch, toStretches } from './stretches.ts'

export type { ComparedRow, Side }

type Counts = Record<Exclude<ComparedRow['kind'], 'moved'>, number>

/** A comparison of two documents, or of parts of them. The older one is on the left. */
export interface Comparison {
  left: Edition
  right: Edition
  stretches: Stretch[]
  /** Counts of paragraphs, without headings. */
  counts: Counts
  headings: Counts
  /** What both have, but in other places; each counted once. */
  moved: { paragraphs: number; headings: number }
}

export interface Edition {
  facts: DocumentFacts
  /** Short name to show at each side: kind and year, or the title where the years do not differ. */
  name: string
  url: string
}

/** The part of a document to compare: the section of a heading, or all of it when `block` is null. */
export interface Part {
  document: Document
  block: BlockId | null
}

export const compare = (left: Part, right: Part): Comparison =>
  comparisonOf(
    left,
    right,
    align(alignable(left.document, left.block), alignable(right.document, right.block)),
  )

/** Compares two versions of a regulation article by article. */
export const compareByArticle = (left: Document, right: Document): Comparison =>
  comparisonOf({ document: left, block: null }, { document: right, block: null }, alignByArticle(left, right))

function comparisonOf(left: Part, right: Part, aligned: readonly AlignedRow[]): Comparison {
  const moved = movedBlocks(aligned)
  const [before, after] = [labelled(left), labelled(right)]
  const rows = aligned.map((row) => toRow(row, moved, before, after))
  const [headings, paragraphs] = [
    rows.filter(({ heading }) => heading),
    rows.filter(({ heading }) => !heading),
  ]
  return {
    left: edition(left, right),
    right: edition(right, left),
    stretches: toStretches(rows),
    counts: countsOf(paragraphs),
    headings: countsOf(headings),
    moved: { paragraphs: paragraphs.filter(isMoved).length, headings: headings.filter(isMoved).length },
  }
}

/** A part with the labels of those blocks that are articles and the like. */
interface Labelled extends Part {
  labels: ReadonlyMap<BlockId, string>
}

const labelled = (part: Part): Labelled => ({ ...part, labels: partLabels(part.document) })

function countsOf(rows: readonly ComparedRow[]): Counts {
  const counts: Counts = { same: 0, changed: 0, left: 0, right: 0 }
  for (const { kind } of rows) if (kind !== 'moved') counts[kind] += 1
  return counts
}

/**
 * Whether to count a row as moved: what moved has a row where it was and one where it is, and counts once.
 */
const isMoved = ({ kind, left }: ComparedRow): boolean => kind === 'moved' && left !== null

function edition({ document, block }: Part, other: Part): Edition {
  const facts = documentFacts(document)
  const year = yearOf(document)
  const name = year === null || year === yearOf(other.document) ? facts.title : `${facts.kind} ${year}`
  return { facts, name, url: path.document(document.id, block ?? undefined) }
}

function toRow(
  { a, b, diff }: AlignedRow,
  moved: ReadonlySet<Block>,
  left: Labelled,
  right: Labelled,
): ComparedRow {
  return {
    kind: [a, b].some((block) => block && moved.has(block)) ? 'moved' : kindOf(a, b),
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

/** One side of a row. Where only one text has the row nothing is marked: all its words would be. */
function side(
  block: Block,
  { document, labels }: Labelled,
  diff: readonly DiffPart[],
  own: 'only-a' | 'only-b',
): Side {
  const parts = diff.filter(({ kind }) => kind === 'same' || kind === own)
  const hasShared = parts.some(({ kind }) => kind === 'same')
  const number = block.number ? [{ text: `${block.number} `, own: false }] : []
  return {
    label: labels.get(block.id) ?? labelOf(block),
    url: path.document(document.id, block.id),
    parts: [...number, ...parts.map(({ kind, text }) => ({ text, own: hasShared && kind === own }))],
  }
}
