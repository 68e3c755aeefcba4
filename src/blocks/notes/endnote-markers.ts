import { toRoman } from '../../text/roman.ts'
import { CLOSING, markerBehind, type NoteMarker, type SearchedText, type Span } from './note-marker.ts'

/** No text has more endnotes. */
const MOST = 400
/** So many markers in a row may have been lost; behind those a letter alone is too little to know one by. */
const LOST = 3
/** Fewer in a row are something else. */
const FEWEST = 3

const isCapital = (label: string): boolean => label === label.toUpperCase()

/** "vangnet.XXII", "bestaanI": small ones stand only behind a closing sign. */
function isGlued(before: string, label: string): boolean {
  if (CLOSING.test(before)) return true
  return isCapital(label) && /[\p{Ll}\d]/u.test(before)
}

/** "kabinetsformatie: XIV “De": apart from a closing sign. */
const isApart = (before: string, label: string): boolean =>
  before.endsWith(' ') && CLOSING.test(before.slice(0, -1)) && label.length > 1 && isCapital(label)

/**
 * The range of a Roman marker that begins here, with the blank before one that stands apart; null when it is
 * none.
 */
function romanAt(
  { source, inText }: SearchedText,
  start: number,
  label: string,
  mayBeApart: boolean,
): Span | null {
  const end = start + label.length
  if (!/[\s.,;:”’)]/.test(source[end] ?? ' ') || !inText(start)) return null
  if (isGlued(source[start - 1] ?? '', label)) return [start, end]
  const before = source.slice(Math.max(0, start - 2), start)
  return mayBeApart && isApart(before, label) ? [start - 1, end] : null
}

/** The first place of a Roman marker from an offset on. */
function findRoman(text: SearchedText, label: string, from: number, mayBeApart: boolean): Span | null {
  const { source } = text
  for (let start = source.indexOf(label, from); start >= 0; start = source.indexOf(label, start + 1)) {
    const span = romanAt(text, start, label, mayBeApart)
    if (span) return span
  }
  return null
}

/** How an endnote is marked. `small`: the notes are there, as i, ii, iii. */
const labelOf = (note: number, small: boolean): string =>
  small ? toRoman(note).toLowerCase() : toRoman(note)

/** The marker of an endnote behind the one before; `lost`: so many between the two were not found. */
function nextMarker(
  text: SearchedText,
  previous: NoteMarker | undefined,
  label: string,
  lost: number,
): Span | null {
  if (lost > 0 && label.length === 1) return null
  return markerBehind(text.source, previous, label) ?? findRoman(text, label, previous?.end ?? 0, lost === 0)
}

/** Endnote markers I, II, III … in order. `small`: the notes are there, as i, ii, iii. */
export function endnoteMarkers(text: SearchedText, small: boolean): NoteMarker[] {
  const found: NoteMarker[] = []
  for (let note = 1, lost = 0; note < MOST && lost <= LOST; note += 1) {
    const marker = labelOf(note, small)
    const span = nextMarker(text, found.at(-1), marker, lost)
    if (span) found.push({ start: span[0], end: span[1], marker, endnote: true, note })
    lost = span ? 0 : lost + 1
  }
  return found.length < FEWEST && !small ? [] : found
}
