import { RAISED, raised } from '../text/raised.ts'
import { toRoman } from '../text/roman.ts'

/** A note marker in the source: the range that the reader does not see, and the number. */
export interface Marker {
  start: number
  end: number
  marker: string
  endnote: boolean
  note: number
}

/** What may stand right before a marker: a word, a closing sign, a year. */
const BEFORE = /[\p{L}\d.,:;»”’)\]?!%]/u
const CLOSING = /[.,:;»”’)\]?!]/
const MOST = 400

const isDigit = (char: string | undefined): boolean => char !== undefined && /\d/.test(char)

/** "Wmo 2015.30" is a year and note 30, "3.601" a number: after a digit only a year of four digits carries a marker. */
function afterYear(source: string, at: number): boolean {
  const point = /[.,]/.test(source[at - 1] ?? '') ? at - 1 : at
  return /(?<!\d)(?:19|20)\d\d$/.test(source.slice(Math.max(0, point - 5), point))
}

function fitsBefore(source: string, at: number): boolean {
  const before = source[at - 1] ?? ''
  if (!BEFORE.test(before)) return false
  const word = /[.,]/.test(before) ? source[at - 2] : before
  return !isDigit(word) || afterYear(source, at)
}

/** Places where a text has no business: false for anything outside running text. */
export type InText = (offset: number) => boolean

const isFree = (rest: string, next: string): boolean =>
  !/^[\p{L}\d]/u.test(rest) || (rest.startsWith(next) && !/[\p{L}\d]/u.test(rest[next.length] ?? ''))

type Span = readonly [start: number, end: number]

/** How a marker is printed: "4" behind a word, "[4]", "⁴". Those that are raised or bracketed stand anywhere. */
const printed = (label: string): { form: string; open: boolean }[] => [
  { form: label, open: false },
  { form: `[${label}]`, open: true },
  { form: raised(label), open: true },
]

/** The first place of `form` as a marker in [from, until). `next`: the marker that may be glued behind it ("910"). */
function findForm(
  source: string,
  form: string,
  open: boolean,
  next: string,
  [from, until]: Span,
  inText: InText,
): Span | null {
  for (let at = source.indexOf(form, from); at >= 0 && at < until; at = source.indexOf(form, at + 1)) {
    const rest = source.slice(at + form.length, at + form.length + next.length + 1)
    if (!inText(at) || (!open && !(isFree(rest, next) && fitsBefore(source, at)))) continue
    if (open && (RAISED.includes(source[at - 1] ?? ' ') || RAISED.includes(rest[0] ?? ' '))) continue
    return [open && source[at - 1] === ' ' && inText(at - 1) ? at - 1 : at, at + form.length]
  }
  return null
}

/** The first place of a marker, however it is printed. Forms that the text does not have are not searched for. */
function findLabel(
  source: string,
  label: string,
  next: string,
  within: Span,
  inText: InText,
  forms: Forms,
): Span | null {
  const found = printed(label).flatMap(({ form, open }, i) =>
    forms[i] ? (findForm(source, form, open, next, within, inText) ?? []) : [],
  )
  const starts = found.filter((_, i) => i % 2 === 0)
  const first = Math.min(...starts)
  const at = found.indexOf(first)
  return starts.length ? [found[at] as number, found[at + 1] as number] : null
}

type Forms = readonly boolean[]
const formsOf = (source: string): Forms => [
  true,
  /\[\d{1,3}\]/.test(source),
  new RegExp(`[${RAISED}]`).test(source),
]

/** "evaluatie.1, 2 Ik", "geformuleerd.3-5": a marker right behind another, with a comma, a blank or a dash between. Gives the range with what is between. */
function behind(source: string, previous: Marker | undefined, label: string): Span | null {
  if (!previous) return null
  const match = /^(?:, ?| |[-–])?(\d{1,3}|[IVXLC]+|[ivxlc]+)(?![\p{L}\d])/u.exec(
    source.slice(previous.end, previous.end + label.length + 4),
  )
  return match?.[1] === label ? [previous.end, previous.end + match[0].length] : null
}

/** "3-5" is 3, 4 and 5: the dash stands for the 4. */
function within(source: string, previous: Marker | undefined, number: number): Span | null {
  const to = previous
    ? Number(/^[-–](\d{1,3})(?!\d)/.exec(source.slice(previous.end, previous.end + 5))?.[1] ?? 0)
    : 0
  return previous && previous.note === number - 1 && to > number && to < number + MOST_IN_RANGE
    ? [previous.end, previous.end + 1]
    : null
}
const MOST_IN_RANGE = 20

const glued = (source: string, previous: Marker | undefined, label: string): Span | null =>
  previous &&
  source.startsWith(label, previous.end) &&
  !/[\p{L}\d]/u.test(source[previous.end + label.length] ?? '')
    ? [previous.end, previous.end + label.length]
    : null

export interface Note {
  number: number
  /** Where the note begins. */
  at: number
}

/** Cuts the notes where their numbers begin again. */
function runsOf(notes: readonly Note[]): Note[][] {
  const runs: Note[][] = []
  for (const note of notes) {
    const open = runs.at(-1)
    if (open && note.number > (open.at(-1)?.number ?? 0)) open.push(note)
    else runs.push([note])
  }
  return runs
}

/** The markers of one run of notes, from an offset on. */
function runMarkers(
  source: string,
  notes: readonly Note[],
  from: number,
  inText: InText,
  forms: Forms,
): Marker[] {
  const places = new Map(notes.map(({ number, at }) => [number, at]))
  const [first, last] = [notes[0]?.number ?? 1, notes.at(-1)?.number ?? 0]
  const found: Marker[] = []
  let until = 0
  for (let number = first; number <= last; number += 1) {
    const [label, next] = [String(number), String(number + 1)]
    until = places.get(number) ?? notes.find((note) => note.number > number)?.at ?? source.length
    const previous = found.at(-1)
    const range =
      glued(source, previous, label) ??
      behind(source, previous, label) ??
      within(source, previous, number) ??
      findLabel(source, label, next, [previous?.end ?? from, until], inText, forms)
    if (range) found.push({ start: range[0], end: range[1], marker: label, endnote: false, note: number })
  }
  return found
}

/**
 * The markers of the footnotes, in order. A number between two notes that has no text is looked for too ("monitor6", "hadden7",
 * notes 6 and 8), since a missing note is something to report. Numbers that begin again on a later page are looked for after the notes before.
 */
export function footnoteMarkers(source: string, notes: readonly Note[], inText: InText): Marker[] {
  const forms = formsOf(source)
  const found: Marker[] = []
  for (const run of runsOf(notes))
    found.push(...runMarkers(source, run, found.at(-1)?.end ?? 0, inText, forms))
  return found
}

/** A Roman marker may stand apart from a closing sign: "kabinetsformatie: XIV “De", but not a `glued` one. Small ones stand only behind a closing sign. */
function romanRange(
  source: string,
  label: string,
  from: number,
  inText: InText,
  glued: boolean,
): Span | null {
  const behindWord = label === label.toUpperCase() ? /[\p{Ll}\d]/u : /(?!)/
  for (let at = source.indexOf(label, from); at >= 0; at = source.indexOf(label, at + 1)) {
    const after = source[at + label.length] ?? ' '
    if (!/[\s.,;:”’)]/.test(after) || !inText(at)) continue
    const before = source[at - 1] ?? ''
    if (behindWord.test(before) || CLOSING.test(before)) return [at, at + label.length]
    if (
      !glued &&
      before === ' ' &&
      CLOSING.test(source[at - 2] ?? '') &&
      label.length > 1 &&
      label === label.toUpperCase()
    )
      return [at - 1, at + label.length]
  }
  return null
}

/** So many markers in a row may have been lost; behind those a letter alone is too little to know one by. */
const LOST = 3

/** Endnote markers I, II, III … in order; fewer than three in a row are something else. `small`: the notes are there, as i, ii, iii. */
export function endnoteMarkers(source: string, inText: InText, small: boolean): Marker[] {
  const found: Marker[] = []
  for (let number = 1; number < MOST; number += 1) {
    const previous = found.at(-1)
    const lost = number - 1 - (previous?.note ?? 0)
    if (lost > LOST) break
    const label = small ? toRoman(number).toLowerCase() : toRoman(number)
    if (lost > 0 && label.length === 1) continue
    const range =
      behind(source, previous, label) ?? romanRange(source, label, previous?.end ?? 0, inText, lost > 0)
    if (range) found.push({ start: range[0], end: range[1], marker: label, endnote: true, note: number })
  }
  return found.length < 3 && !small ? [] : found
}
