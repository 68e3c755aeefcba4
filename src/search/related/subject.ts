import { shortDigest } from '../index/short-digest.ts'
import { readForms } from '../texts/forms.ts'
import type { Passage } from './passages.ts'
import { pairOf, type Terms, type WordTerms } from './terms.ts'

/** A paragraph with terms enough to have a subject. */
export interface Long extends Omit<Passage, 'text'> {
  /** Its place among the paragraphs of its document. */
  index: number
  /** One value for all that is shown of it. */
  digest: string
}

/** What a document is about: that follows from the document alone. */
export interface Subject {
  /** How many paragraphs it has. */
  count: number
  /** Every term once, by number, and how many of its paragraphs hold it. */
  terms: Uint32Array
  held: Uint16Array
  passages: Long[]
  /** Where the terms of each of those begin among the places, and where those of the last end. */
  starts: Uint32Array
  /** Places in the list of terms, and how much each counts for, in tenths. */
  places: Uint32Array
  counts: Uint16Array
}

/** Paragraphs shorter than this are items of a list, and no subject. */
const LEAST_TERMS = 20
const MOST_COUNTED = 65_535

type Sums = Map<number, number>

export function subjectOf(passages: readonly Passage[], terms: Terms): Subject {
  const sums = passages.map(({ text }) => countTerms(text, terms))
  const held: Sums = new Map()
  for (const each of sums) for (const term of each.keys()) add(held, term, 1)
  const sorted = Uint32Array.from(held.keys()).sort()
  const long = passages.flatMap((passage, index) => {
    const own = sums[index] as Sums
    return own.size < LEAST_TERMS ? [] : [{ passage: longOf(passage, index), sums: own }]
  })
  return {
    count: passages.length,
    terms: sorted,
    held: Uint16Array.from(sorted, (term) => Math.min(held.get(term) as number, MOST_COUNTED)),
    passages: long.map(({ passage }) => passage),
    ...inRows(
      long.map((each) => each.sums),
      sorted,
    ),
  }
}

function longOf({ text, ...passage }: Passage, index: number): Long {
  return { ...passage, index, digest: shortDigest(JSON.stringify([passage, index, text])) }
}

/** The terms of several paragraphs one after another. */
function inRows(all: readonly Sums[], sorted: Uint32Array): Pick<Subject, 'starts' | 'places' | 'counts'> {
  const placeOf = new Map(Array.from(sorted, (term, place) => [term, place]))
  const starts = new Uint32Array(all.length + 1)
  for (const [index, sums] of all.entries()) starts[index + 1] = (starts[index] as number) + sums.size
  const places = new Uint32Array(starts.at(-1) as number)
  const counts = new Uint16Array(places.length)
  let at = 0
  for (const sums of all)
    for (const [term, sum] of sums) {
      places[at] = placeOf.get(term) as number
      counts[at++] = Math.min(sum, MOST_COUNTED)
    }
  return { starts, places, counts }
}

function countTerms(text: string, terms: Terms): Sums {
  const sums: Sums = new Map()
  let before: WordTerms | null = null
  for (const { word } of readForms(text).forms) {
    const known = terms.of(word)
    if (known === null) continue
    for (const [at, term] of known.terms.entries()) add(sums, term, known.worths[at] ?? 0)
    if (before !== null) {
      const { term, worth } = pairOf(before, known)
      add(sums, term, worth)
    }
    before = known
  }
  return sums
}

function add(sums: Sums, term: number, worth: number): void {
  sums.set(term, (sums.get(term) ?? 0) + worth)
}
