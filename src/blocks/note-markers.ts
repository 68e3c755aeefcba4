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

/** The offset where `label` stands as a marker in [from, until), or -1. `next`: the marker that may be glued behind it ("910"). */
function findLabel(source: string, label: string, next: string, from: number, until: number, inText: InText): number {
  for (let at = source.indexOf(label, from); at >= 0 && at < until; at = source.indexOf(label, at + 1)) {
    const rest = source.slice(at + label.length, at + label.length + next.length + 1)
    const free = !/^[\p{L}\d]/u.test(rest) || (rest.startsWith(next) && !/[\p{L}\d]/u.test(rest[next.length] ?? ''))
    if (free && inText(at) && fitsBefore(source, at)) return at
  }
  return -1
}

/** "evaluatie.1, 2 Ik": a marker right behind another, with a comma or a blank between. Gives the range with the comma. */
function behind(source: string, previous: Marker | undefined, label: string): [number, number] | null {
  if (!previous) return null
  const match = /^(?:, ?| )?(\d{1,3}|[IVXLC]+|[ivxlc]+)(?![\p{L}\d])/u.exec(source.slice(previous.end, previous.end + label.length + 4))
  return match?.[1] === label ? [previous.end, previous.end + match[0].length] : null
}

const glued = (source: string, previous: Marker | undefined, label: string): [number, number] | null =>
  previous && source.startsWith(label, previous.end) && !/[\p{L}\d]/u.test(source[previous.end + label.length] ?? '') ? [previous.end, previous.end + label.length] : null

/**
 * The markers of the footnotes, in order. `notes` maps a number to the offset of its note; a number between two notes that has
 * no text is looked for too ("monitor6", "hadden7", notes 6 and 8), since a missing note is something to report.
 */
export function footnoteMarkers(source: string, notes: ReadonlyMap<number, number>, inText: InText): Marker[] {
  const numbers = [...notes.keys()]
  const found: Marker[] = []
  for (let number = Math.min(...numbers); number <= Math.max(...numbers) && numbers.length; number += 1) {
    const [label, next] = [String(number), String(number + 1)]
    const from = found.at(-1)?.end ?? 0
    const range = glued(source, found.at(-1), label) ?? behind(source, found.at(-1), label)
    const at = range ? range[0] : findLabel(source, label, next, from, notes.get(number) ?? source.length, inText)
    if (at >= 0) found.push({ start: at, end: range ? range[1] : at + label.length, marker: label, endnote: false, note: number })
  }
  return found
}

/** A Roman marker may stand apart from a closing sign: "kabinetsformatie: XIV “De". Small ones stand only behind a closing sign. */
function romanRange(source: string, label: string, from: number, inText: InText): [number, number] | null {
  const behindWord = label === label.toUpperCase() ? /[\p{Ll}\d]/u : /(?!)/
  for (let at = source.indexOf(label, from); at >= 0; at = source.indexOf(label, at + 1)) {
    const after = source[at + label.length] ?? ' '
    if (!/[\s.,;:”’)]/.test(after) || !inText(at)) continue
    const before = source[at - 1] ?? ''
    if (behindWord.test(before) || CLOSING.test(before)) return [at, at + label.length]
    if (before === ' ' && CLOSING.test(source[at - 2] ?? '') && label.length > 1 && label === label.toUpperCase()) return [at - 1, at + label.length]
  }
  return null
}

/** Endnote markers I, II, III … in order; fewer than three in a row are something else. `small`: the notes are there, as i, ii, iii. */
export function endnoteMarkers(source: string, inText: InText, small: boolean): Marker[] {
  const found: Marker[] = []
  for (let number = 1; number < MOST; number += 1) {
    const label = small ? toRoman(number).toLowerCase() : toRoman(number)
    const range = behind(source, found.at(-1), label) ?? romanRange(source, label, found.at(-1)?.end ?? 0, inText)
    if (!range) break
    found.push({ start: range[0], end: range[1], marker: label, endnote: true, note: number })
  }
  return found.length < 3 && !small ? [] : found
}
