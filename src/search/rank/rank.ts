/** Ranks search results. */

import type { Matches } from '../ask/match.ts'
import { nearestTo } from '../ask/match.ts'
import { COLLECTIONS, type RecordForm } from '../index/record.ts'
import type { Directory } from '../pagefind/directory.ts'

export interface Ranked {
  record: number
  /** Whether every required word is in the text or, for some, in the headings above it. */
  full: boolean
  score: number
  /** Indexes of the terms that are neither in the text nor above it. */
  without: number[]
}

/** The factor for the form of a record. */
const FORM: Readonly<Record<RecordForm, number>> = {
  text: 1,
  heading: 1.05,
  note: 0.8,
  row: 0.7,
  address: 0.4,
  page: 1,
}
/**
 * The factors for collections that show it. `toOne`: for a question of one word, where definitions matter
 * more.
 */
const SHOWN_AS: readonly { name: string; worth: number; toOne: number }[] = [
  { name: COLLECTIONS.terms, worth: 1.1, toOne: 1.8 },
  { name: COLLECTIONS.actions, worth: 1.06, toOne: 1.15 },
]
/** A word in a heading above counts less than one in the text; a word in both counts more than in one. */
const ABOVE_ONLY = 0.45
const ABOVE_TOO = 0.3
const LOOSE = 0.25
const NEAR = 0.8
/** This part of the weight that is found must be in the text itself. */
const OWN = 0.5
/** A part of a compound is worth half of it. */
const HALF = 0.5

/**
 * The part of the weight of a question that a record must hold to be shown for some of its words, by the
 * least number of words asked. A shorter question must be answered whole. A sentence has words to spare; when
 * some word is in no text, more of the others is required (`without`).
 */
const LEAST = {
  sentence: [[2, 0.4]],
  words: [[3, 0.33]],
  without: [[4, 0.6]],
} as const satisfies Record<string, readonly (readonly [terms: number, part: number])[]>

/** A question and its matches. */
export interface Asked {
  directory: Directory
  matches: readonly Matches[]
  /** The weight of each term: rare words weigh more. */
  weights: readonly number[]
  /** Terms that need not match: `geld` in a question for an amount. */
  optional: readonly boolean[]
  /** Whether the question is a whole sentence. */
  sentence: boolean
}

/**
 * The weight of a word that `count` of `total` records hold (BM25's IDF). A word that none holds weighs most.
 */
export const weightOf = (count: number, total: number): number =>
  Math.log(1 + (total - count + 0.5) / (count + 0.5))

/** The records that answer a question, best first; equal ones in the order of the library. */
export function rank(asked: Asked): Ranked[] {
  const records = new Set(asked.matches.flatMap((matches) => [...matches.keys()]))
  const ranked = [...records].flatMap((record) => score(asked, record) ?? [])
  return ranked.sort((a, b) => Number(b.full) - Number(a.full) || b.score - a.score || a.record - b.record)
}

interface Held {
  own: boolean
  above: boolean
  loose: boolean
  value: number
}

function score(asked: Asked, record: number): Ranked | null {
  const holders = holdersOf(asked.directory, record)
  const required = asked.optional.map((each) => !each)
  const held = asked.matches.map((matches) => heldBy(matches, record, holders))
  const total = sum(asked.weights.filter((_, index) => required[index]))
  const own = sumOf(asked, held, inText)
  const found = sumOf(asked, held, (each) => (each.above ? 1 : inText(each)))
  const full =
    held.every(({ own: its, above, loose }, index) => (its && !loose) || above || !required[index]) &&
    own >= OWN * total
  if (!full && !isEnough(asked, held, own / total, found / total)) return null
  const value =
    sum(held.map((each, index) => (asked.weights[index] ?? 0) * each.value)) + nearness(asked, record)
  return {
    record,
    full,
    score: value * worth(asked, record) * (full ? 1 : (found / total) ** 2),
    without: held.flatMap((each, index) => (each.own || each.above || !required[index] ? [] : [index])),
  }
}

/** How much of a term is in the text itself. */
const inText = ({ own, loose }: Held): number => (loose ? HALF : Number(own))

const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0)
const sumOf = ({ weights, optional }: Asked, held: readonly Held[], part: (held: Held) => number): number =>
  sum(held.map((each, index) => (optional[index] ? 0 : part(each) * (weights[index] ?? 0))))

/**
 * Whether some of the words suffice: most of the weight of a longer question, or each word at least loosely.
 */
function isEnough(
  { matches, optional, sentence }: Asked,
  held: readonly Held[],
  own: number,
  found: number,
): boolean {
  const asked = matches.filter((_, index) => !optional[index])
  const least = leastFor(asked, sentence).find(([terms]) => asked.length >= terms)
  if (least) return found >= least[1] && own >= OWN * found
  return (
    held.every(({ own: its, above }, index) => its || above || optional[index]) &&
    held.some(({ own: its }) => its)
  )
}

function leastFor(asked: readonly Matches[], sentence: boolean): (typeof LEAST)[keyof typeof LEAST] {
  if (asked.some((each) => each.size === 0)) return LEAST.without
  return sentence ? LEAST.sentence : LEAST.words
}

function heldBy(matches: Matches, record: number, holders: readonly number[]): Held {
  const match = matches.get(record)
  const above = holders.some((holder) => matches.get(holder)?.loose === false)
  if (!match) return { own: false, above, loose: false, value: above ? ABOVE_ONLY : 0 }
  if (match.loose) return { own: true, above, loose: true, value: above ? ABOVE_ONLY : match.score * LOOSE }
  return { own: true, above, loose: false, value: match.score + (above ? ABOVE_TOO : 0) }
}

/** The records above a record, nearest first. */
export function holdersOf({ above }: Directory, record: number): number[] {
  const holders: number[] = []
  let holder = above[record] ?? -1
  while (holder >= 0 && !holders.includes(holder)) {
    holders.push(holder)
    holder = above[holder] ?? -1
  }
  return holders
}

/** The distance of two terms in words. The wrong order adds two. */
const gapTo = (steps: number): number => (steps >= 0 ? steps : 2 - steps)

/** Adjacent terms of the question count for more when they are near each other in the text. */
function nearness({ matches, weights }: Asked, record: number): number {
  return sum(
    matches.slice(1).map((matches_, index) => {
      const [before, after] = [matches[index]?.get(record), matches_.get(record)]
      if (!before || !after || before.loose || after.loose) return 0
      const gap = Math.min(...before.places.map((place) => gapTo(nearestTo(after.places, place) - place)))
      return (NEAR * Math.min(weights[index] ?? 0, weights[index + 1] ?? 0)) / (1 + Math.max(0, gap - 1) / 4)
    }),
  )
}

function worth({ directory, optional }: Asked, record: number): number {
  const one = optional.filter((each) => !each).length === 1
  const bits = directory.inCollections[record] ?? 0
  const shown = SHOWN_AS.filter(({ name }) => (bits & (1 << directory.collections.indexOf(name))) !== 0)
  return (
    FORM[directory.form[record] ?? 'text'] *
    shown.reduce((all, each) => all * (one ? each.toOne : each.worth), 1)
  )
}
