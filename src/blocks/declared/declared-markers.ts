import type { Line } from '../../lines/line.ts'
import { declaredKind } from '../../lines/row-evidence.ts'
import type { Run } from '../../sources/evidence.ts'
import type { NoteMarker } from '../notes/note-marker.ts'
import type { PrintedText } from '../printed-text.ts'
import { bareLabel, noteOpening } from './declared-row.ts'

type Text = Pick<PrintedText, 'lines' | 'evidence' | 'source'>

/** One sign of a note among others: "3", "*", "iv". */
const SIGN = /\d{1,3}|[ivxlc]{1,6}|[*†‡]{1,3}/gu
/** A raised run that holds nothing but such signs: "3, 4", "(5)", "6)". */
const SIGNS = /^[\s([]*(?:\d{1,3}|[ivxlc]{1,6}|[*†‡]{1,3})(?:[\s,;/–-]+(?:\d{1,3}|[ivxlc]{1,6}))*[\s)\].,]*$/u
/** A raised 2 or 3 behind a unit is a power. */
const UNIT = /(?:^|[\s\d(/])(?:[kcdmh]?m|hm|ha)$/u
const KINDS = new Set(['note', 'artifact', 'contents', 'figure'])

/** The notes of a text: the pages that each label stands on. */
type Notes = ReadonlyMap<string, ReadonlySet<number>>

function notesIn(text: Text): Notes {
  const opened = new Set<string>()
  const notes = new Map<string, Set<number>>()
  for (const line of text.lines) {
    const evidence = text.evidence(line)
    const of = evidence?.role?.of ?? ''
    if (evidence?.role?.kind !== 'note' || opened.has(of)) continue
    opened.add(of)
    const label = noteOpening(line, evidence)?.label
    if (label) notes.set(label, (notes.get(label) ?? new Set()).add(evidence.page ?? 1))
  }
  return notes
}

/** How far the numbers have been read, and on which page. */
interface Place {
  last: number
  page: number
}

/** So many markers in a row may have been lost. */
const LOST = 3

const numberOf = (label: string): number => Number(/\d+/.exec(label)?.[0] ?? 0)

/** "34" behind marker 2 is 3 and 4. */
const isPair = (label: string, { last }: Place): boolean => label === `${last + 1}${last + 2}`

/** A note on this page, or the one that comes next. */
function fits(label: string, notes: Notes, { last, page }: Place): boolean {
  const pages = notes.get(label)
  const number = numberOf(label)
  return pages !== undefined && (pages.has(page) || (number > last && number <= last + LOST))
}

interface Sign {
  label: string
  end: number
}

/** The signs of a raised run, each with the place where it ends. */
function signsOf(words: string, start: number, place: Place): Sign[] {
  if (isPair(words.trim(), place)) {
    const cut = String(place.last + 1).length
    return [
      { label: words.trim().slice(0, cut), end: start + cut },
      { label: words.trim().slice(cut), end: start + words.length },
    ]
  }
  return [...words.matchAll(SIGN)].map((match) => ({
    label: match[0],
    end: start + match.index + match[0].length,
  }))
}

/** The markers in a raised run, each with what stands between it and the one before. */
function markersOf(source: string, run: Run, notes: Notes, place: Place): NoteMarker[] {
  const words = source.slice(run.start, run.end)
  const signs = SIGNS.test(words) ? signsOf(words, run.start, place) : []
  if (!signs.every(({ label }) => fits(label, notes, place) || signs.length > 1)) return []
  if (!signs.every(({ label }) => notes.has(label))) return []
  return signs.map(({ label, end }, index) => ({
    start: signs[index - 1]?.end ?? run.start,
    end: index === signs.length - 1 ? run.end : end,
    marker: label,
    endnote: false,
    note: numberOf(label),
  }))
}

const isPower = (source: string, { start, end }: Run): boolean =>
  /^[23]$/.test(source.slice(start, end)) && UNIT.test(source.slice(Math.max(0, start - 4), start))

/** Raised, and behind a word of its row. */
function raisedRuns(line: Line, text: Text): Run[] {
  if (KINDS.has(declaredKind(text, line) ?? '')) return []
  const runs = text.evidence(line)?.runs ?? []
  return runs
    .filter((run) => run.raised && run.start > line.start && run.end <= line.end)
    .filter((run) => !isPower(text.source, run))
}

/** The markers that the file leads to a note of this text, in order. */
function linkedMarkers(text: Text): NoteMarker[] {
  const roles = text.lines.map((line) => text.evidence(line)?.role)
  const notes = new Set(roles.flatMap((role) => (role?.kind === 'note' && role.of ? [role.of] : [])))
  return text.lines
    .filter((line) => !KINDS.has(declaredKind(text, line) ?? ''))
    .flatMap((line) => text.evidence(line)?.runs ?? [])
    .filter(({ note }) => note !== undefined && notes.has(note))
    .map(({ start, end }) => {
      const marker = bareLabel(text.source.slice(start, end))
      return { start, end, marker, endnote: false, note: Number(/\d+/.exec(marker)?.[0] ?? 0) }
    })
}

/**
 * The markers of notes in order: those that the file leads to their note, else those that stand raised in
 * their row and have a note here or further on.
 */
export function declaredMarkers(text: Text): NoteMarker[] {
  const linked = linkedMarkers(text)
  if (linked.length > 0) return linked
  const notes = notesIn(text)
  const found: NoteMarker[] = []
  for (const line of notes.size === 0 ? [] : text.lines)
    for (const run of raisedRuns(line, text)) {
      const place = { last: found.at(-1)?.note ?? 0, page: text.evidence(line)?.page ?? 1 }
      found.push(...markersOf(text.source, run, notes, place))
    }
  return found
}
