import type { Block, BlockId } from '../../collections/schema/block.ts'
import type { Document } from '../../collections/schema/document.ts'
import { type AlignedRow, align, alignable, type DiffPart } from '../../links/align.ts'
import { counted } from '../format.ts'
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

/** Rows that follow each other and are of one sort. Equal paragraphs fold away, and so does a long run of one text. */
export interface Stretch {
  kind: 'same' | 'changed' | 'left' | 'right'
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
  /** 'Alleen in Begroting 2023: 3 alinea’s en 1 kop': what only one side has, as far as the other is there. */
  alone: Record<'left' | 'right', string>
}

export interface Edition {
  facts: DocumentFacts
  /** Short name at each side: the year, or the kind of document. */
  name: string
  url: string
  /** 'alleen in Begroting 2023'; of what an incomplete other text lacks no more is said than that it is not in that part. */
  alone: string
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
  const count = (kind: ComparedRow['kind'], heading = false): number =>
    rows.filter((row) => row.kind === kind && row.heading === heading).length
  const sides = { left: edition(left, right), right: edition(right, left) }
  const alone = (side: 'left' | 'right'): string =>
    `${upperFirst(sides[side].alone)}: ${sizeOf(count(side), count(side, true))}`
  return {
    ...sides,
    stretches: toStretches(rows),
    counts: { same: count('same'), changed: count('changed'), left: count('left'), right: count('right') },
    alone: { left: alone('left'), right: alone('right') },
  }
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** '3 alinea’s', '3 alinea’s en 1 kop' */
const sizeOf = (paragraphs: number, headings: number): string =>
  [
    counted(paragraphs, 'alinea', 'alinea’s'),
    ...(headings > 0 ? [counted(headings, 'kop', 'koppen')] : []),
  ].join(' en ')

function nameOf({ document }: Part, other: Part): string {
  const year = yearOf(document)
  const { title, kind } = documentFacts(document)
  return year === null || year === yearOf(other.document) ? title : `${kind} ${year}`
}

function edition(part: Part, other: Part): Edition {
  const { document, block } = part
  const name = nameOf(part, other)
  const alone =
    other.document.extent === null
      ? `alleen in ${name}`
      : `in ${name}, niet in het deel van ${nameOf(other, part)} dat hier staat`
  return { facts: documentFacts(document), name, url: path.document(document.id, block ?? undefined), alone }
}

/** What the numbers of a comparison are, in one sentence, with what an incomplete text keeps from being compared. */
export function comparisonSummary({ left, right, counts }: Comparison): string {
  const parts = [left, right].filter(({ facts }) => facts.extent !== null)
  const equal = `${counted(counts.same, 'alinea', 'alinea’s')} gelijk, ${counts.changed} gewijzigd`
  if (parts.length === 0) return `${equal}, ${counts.left + counts.right} in maar één van beide`
  const missing = parts.map(({ name, facts }) => `van ${name} staat hier ${facts.extent}`).join(' en ')
  return `${equal}; de rest is niet te vergelijken, want ${missing}`
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
  const runs: ComparedRow[][] = []
  for (const row of rows) {
    const last = runs.at(-1)
    if (last?.[0]?.kind === row.kind) last.push(row)
    else runs.push([row])
  }
  return runs.flatMap((run, at) => (at < runs.length - 1 ? withoutLastHeadings(run) : [run])).map(toStretch)
}

/** Equal headings right above what differs stay in sight: they say what the difference is about. */
function withoutLastHeadings(run: ComparedRow[]): ComparedRow[][] {
  const end = run.findLastIndex(({ heading }) => !heading) + 1
  const apart = run[0]?.kind === 'same' && end < run.length
  return apart ? [run.slice(0, end), run.slice(end)].filter((rows) => rows.length > 0) : [run]
}

function toStretch(rows: ComparedRow[]): Stretch {
  const kind = rows[0]?.kind ?? 'same'
  const paragraphs = rows.filter(({ heading }) => !heading).length
  const folded = kind === 'same' ? paragraphs > 0 : kind !== 'changed' && rows.length > SHOWN
  return { kind, rows, paragraphs, folded }
}
