import type { NoteRef } from '../../collections/schema/block.ts'
import type { Link } from '../../links/link.ts'

/** A piece of a text, or a mark between pieces. */
export type Segment =
  | { kind: 'text'; text: string }
  | { kind: 'link'; text: string; link: Link }
  | { kind: 'note'; note: NoteRef }
  | { kind: 'repair'; repair: RepairMark }
  | { kind: 'difference'; difference: DifferenceMark }
  | { kind: 'page'; page: PageMark }

/** Where a page of the paper begins: its number in the file, and its printed label. */
export interface PageMark {
  at: number
  number: number
  label: string
}

/** A correction: its offset, and its number in the list of corrections of the document. */
export interface RepairMark {
  at: number
  number: number
}

/** The end of an amount that differs from a table, the address to link to, and the amount. */
export interface DifferenceMark {
  at: number
  href: string
  text: string
}

/** A range of a text with a link, or an empty range with a mark. */
type Cut =
  | { start: number; end: number; link: Link }
  | { start: number; end: number; note: NoteRef }
  | { start: number; end: number; repair: RepairMark }
  | { start: number; end: number; difference: DifferenceMark }
  | { start: number; end: number; page: PageMark }

/** Marks at offsets in a text. */
export interface Points {
  repairs?: readonly RepairMark[]
  differences?: readonly DifferenceMark[]
  pages?: readonly PageMark[]
}

/**
 * Cuts a text at its links and note markers. Afterwards:
 * 1. the texts of the segments, in order, are exactly `text`;
 * 2. every note is there once; one inside a link comes right after it, since links do not nest;
 * 3. a link that overlaps an earlier one or runs past the text is left out.
 */
export function segments(
  text: string,
  links: readonly Link[],
  notes: readonly NoteRef[],
  points: Points = {},
): Segment[] {
  const found: Segment[] = []
  let cursor = 0
  for (const cut of cuts(text, links, notes, points)) {
    if (cut.start < cursor) continue
    if (cut.start > cursor) found.push({ kind: 'text', text: text.slice(cursor, cut.start) })
    found.push(toSegment(cut, text))
    cursor = cut.end
  }
  if (cursor < text.length) found.push({ kind: 'text', text: text.slice(cursor) })
  return found
}

function toSegment(cut: Cut, text: string): Segment {
  if ('note' in cut) return { kind: 'note', note: cut.note }
  if ('repair' in cut) return { kind: 'repair', repair: cut.repair }
  if ('difference' in cut) return { kind: 'difference', difference: cut.difference }
  if ('page' in cut) return { kind: 'page', page: cut.page }
  return { kind: 'link', text: text.slice(cut.start, cut.end), link: cut.link }
}

function cuts(
  text: string,
  links: readonly Link[],
  notes: readonly NoteRef[],
  { repairs = [], differences = [], pages = [] }: Points,
): Cut[] {
  const spanLinks = withoutOverlap(links.filter((link) => link.end > link.start && link.end <= text.length))
  const spans = spanLinks.map((link) => ({ start: link.start, end: link.end, link }))
  const noteCuts = notes.map((note) => ({ ...pointOutside(spanLinks, Math.min(note.at, text.length)), note }))
  const repairCuts = repairs.map((repair) => ({
    ...pointOutside(spanLinks, Math.min(wordEnd(text, repair.at), text.length)),
    repair,
  }))
  const differenceCuts = differences.map((difference) => ({
    ...pointOutside(spanLinks, Math.min(difference.at, text.length)),
    difference,
  }))
  const pageCuts = pages.map((page) => ({
    ...pointOutside(spanLinks, Math.min(outsideWord(text, page.at), text.length)),
    page,
  }))
  return [...pageCuts, ...spans, ...noteCuts, ...repairCuts, ...differenceCuts].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  )
}

function withoutOverlap(links: Link[]): Link[] {
  const kept: Link[] = []
  for (const link of links.toSorted((a, b) => a.start - b.start)) {
    if (link.start >= (kept.at(-1)?.end ?? 0)) kept.push(link)
  }
  return kept
}

/** The end of the word at `at`: a mark comes after the whole word. */
function wordEnd(text: string, at: number): number {
  const rest = /^[\p{L}\d-]*/u.exec(text.slice(at))
  return at + (rest?.[0].length ?? 0)
}

/** `at`, or the end of the word that it cuts in two. */
const outsideWord = (text: string, at: number): number =>
  /[\p{L}\d]/u.test(text.charAt(at - 1)) ? wordEnd(text, at) : at

/** `at`, or the end of the link that it is in, as an empty range. */
function pointOutside(links: readonly Link[], at: number): { start: number; end: number } {
  const place = links.find((link) => link.start < at && at < link.end)?.end ?? at
  return { start: place, end: place }
}
