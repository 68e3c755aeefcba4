import { heaviestChain, type Link } from './heaviest-chain.ts'
import { markerBehind, type NoteMarker, type SearchedText, type Span } from './note-marker.ts'
import { formsIn, isWeak, type Place, placesOf } from './printed-markers.ts'

/** A footnote by its number, where it begins, and its page, counted from 0. */
export interface Note {
  number: number
  start: number
  page: number
}

/** No range of markers is longer. */
const MOST_IN_RANGE = 20
/** A note may stand on the page after that of its marker. */
const PAGES_LATE = 1

/** "3-5" is 3, 4 and 5: the dash stands for the 4. */
function markerWithin(source: string, previous: NoteMarker, number: number): Span | null {
  if (previous.note !== number - 1) return null
  const to = Number(/^[-–](\d{1,3})(?!\d)/.exec(source.slice(previous.end, previous.end + 5))?.[1] ?? 0)
  return to > number && to < number + MOST_IN_RANGE ? [previous.end, previous.end + 1] : null
}

/** "910" is 9 and 10. */
function markerGlued(source: string, previous: NoteMarker, label: string): Span | null {
  if (!source.startsWith(label, previous.end)) return null
  const end = previous.end + label.length
  return /[\p{L}\d]/u.test(source[end] ?? '') ? null : [previous.end, end]
}

/** A marker that hangs on the one before it. */
const markerAfter = (source: string, previous: NoteMarker, number: number): Span | null =>
  markerGlued(source, previous, String(number)) ??
  markerBehind(source, previous, String(number)) ??
  markerWithin(source, previous, number)

const markerOf = (number: number, [start, end]: Span): NoteMarker => ({
  start,
  end,
  marker: String(number),
  endnote: false,
  note: number,
})

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

/** A number whose marker is looked for in [from, until); `known`: its note is there. */
interface Sought {
  number: number
  from: number
  until: number
  known: boolean
}

/** A marker stands before its note, and not before the notes of earlier pages. */
const earliest = (run: readonly Note[], { page }: Note): number =>
  run.findLast((other) => other.page < page - PAGES_LATE)?.start ?? 0

/** The numbers of a run, those between two notes without one of their own too. */
function numbersOf(run: readonly Note[], from: number): Sought[] {
  return run.flatMap((note, i) => {
    const first = i === 0 ? note.number : (run[i - 1]?.number ?? 0) + 1
    return Array.from({ length: note.number - first + 1 }, (_, step) => ({
      number: first + step,
      from: Math.max(from, earliest(run, note)),
      until: note.start,
      known: first + step === note.number,
    }))
  })
}

interface Markers extends Link {
  markers: NoteMarker[]
}

/** A marker with those that hang on it: "1, 2", "3-5", "910". */
function withFollowers(source: string, number: number, { span, weight }: Place, last: number): Markers {
  const markers = [markerOf(number, span)]
  for (let next = number + 1; next <= last; next += 1) {
    const behind = markerAfter(source, markers.at(-1) as NoteMarker, next)
    if (!behind) break
    markers.push(markerOf(next, behind))
  }
  const end = markers.at(-1)?.end ?? span[1]
  const own = weight * markers.length
  return { first: number, last: number + markers.length - 1, start: span[0], end, weight: own, markers }
}

/** Weak places stay where the series is complete around them, and some number of it is marked for sure. */
function proven(chosen: readonly Markers[], numbers: readonly Sought[]): Markers[] {
  const marked = new Set(chosen.flatMap(({ markers }) => markers.map(({ note }) => note)))
  const [first, last] = [numbers[0]?.number ?? 0, numbers.at(-1)?.number ?? 0]
  const holds = (number: number): boolean => number < first || number > last || marked.has(number)
  const isSure = chosen.some((each) => !isWeak(each))
  return chosen.filter((each) => !isWeak(each) || (isSure && holds(each.first - 1) && holds(each.last + 1)))
}

/** A year and a sign, "2015.1", carries a marker of its own. */
const behindYearAndSign = (source: string, { start }: Link): boolean => /[.,]/.test(source[start - 1] ?? '')

/** The markers of one run of notes: of all places those that count up together and are surest. */
function runMarkers(text: SearchedText, numbers: readonly Sought[]): NoteMarker[] {
  const forms = formsIn(text.source)
  const last = numbers.at(-1)?.number ?? 0
  const all = numbers.flatMap(({ number, from, until, known }) =>
    placesOf(text, number, [from, until], forms)
      .filter((place) => known || !isWeak(place))
      .map((place) => withFollowers(text.source, number, place, last)),
  )
  const chosen = heaviestChain(all)
  const isSingle = numbers.length === 1 && chosen[0] && behindYearAndSign(text.source, chosen[0])
  return (isSingle ? chosen : proven(chosen, numbers)).flatMap(({ markers }) => markers)
}

/** Where a note is called once more: only behind a closing sign, raised or in brackets. */
function calledAgain(
  text: SearchedText,
  numbers: readonly Sought[],
  found: readonly NoteMarker[],
): NoteMarker[] {
  const forms = formsIn(text.source)
  const isTaken = ([start, end]: Span): boolean => found.some((each) => each.start < end && each.end > start)
  return numbers
    .filter(({ known, number }) => known && found.some(({ note }) => note === number))
    .flatMap(({ number, from, until }) =>
      placesOf(text, number, [from, until], forms)
        .filter(({ span, weight }) => weight >= 3 && !isTaken(span))
        .map(({ span }) => markerOf(number, span)),
    )
}

/**
 * The markers of the footnotes, in order. A number between two notes that has no text is looked for too
 * ("monitor6", "hadden7", notes 6 and 8), since a missing note is something to report. Numbers that begin
 * again on a later page are looked for after the notes before.
 */
export function footnoteMarkers(text: SearchedText, notes: readonly Note[]): NoteMarker[] {
  const found: NoteMarker[] = []
  for (const run of runsOf(notes)) {
    const numbers = numbersOf(run, found.at(-1)?.end ?? 0)
    const markers = runMarkers(text, numbers)
    const again = calledAgain(text, numbers, markers)
    found.push(...[...markers, ...again].sort((a, b) => a.start - b.start))
  }
  return found
}
