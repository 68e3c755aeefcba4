/**
 * `Meer zoals dit`: for a paragraph those elsewhere that are about the same, by the same analysis
 * of words as the search. After this
 * 1. none stands in the same section, is a neighbour, or says the same in nearly the same words;
 * 2. no two of one paragraph say nearly the same;
 * 3. the work grows with the number of paragraphs, not with its square: only
 *    what shares a rare term is compared.
 */

import type { Span } from '../ask/mark-text.ts'
import { formsIn } from '../dutch/fold.ts'
import { dutchDictionary } from '../index/dictionary.ts'
import type { SearchRecord } from '../index/record.ts'
import { WordList } from '../index/word-list.ts'
import { compare, keysOf, type Vector, Vectors } from './vectors.ts'

/** A paragraph that is about the same as another, and the words in it that make it so. */
export interface Related {
  record: SearchRecord
  score: number
  marks: Span[]
}

/** Addresses of two paragraphs that are shown beside each other already. */
export type IsShown = (a: string, b: string) => boolean

const MOST = 4
/** Less in common is chance. */
const LEAST_SCORE = 0.12
/** One shared term says nothing of a subject: this many at least, and none of them may be all of it. */
const LEAST_SHARED = 4
const MOST_OF_ONE = 0.7
/** So much in common is the same text again. */
const SAME = 0.8
/** Paragraphs shorter than this are items of a list, and no subject. */
const LEAST_TERMS = 20
const NEIGHBOURS = 2
/** Terms looked up for a paragraph; of a term that more paragraphs hold none is looked at. */
const LOOKED_UP = 24
const MOST_HOLDERS = 64
/** Of those found, this many are compared. */
const MOST_COMPARED = 24
const MARKED = 12

/** The related paragraphs by the address of each paragraph that has any, the nearest first. */
export function relatedPassages(records: readonly SearchRecord[], isShown: IsShown): Map<string, Related[]> {
  const passages = records.filter(({ form, document }) => form === 'text' && document)
  const list = new WordList(forms(passages), dutchDictionary())
  const vectors = new Vectors(
    passages.map(({ text }) => text),
    list,
  )
  const around = new Around(passages, vectors, list, isShown)
  return new Map(
    passages.flatMap(({ url }, at) => {
      const found = around.relatedTo(at)
      return found.length > 0 ? [[url, found] as const] : []
    }),
  )
}

function* forms(passages: readonly SearchRecord[]): Generator<ReturnType<typeof formsIn>[number]> {
  for (const { text } of passages) yield* formsIn(text)
}

class Around {
  private readonly passages: readonly SearchRecord[]
  private readonly vectors: Vectors
  private readonly list: WordList
  private readonly isShown: IsShown
  private readonly holders = new Map<number, number[]>()

  constructor(passages: readonly SearchRecord[], vectors: Vectors, list: WordList, isShown: IsShown) {
    this.passages = passages
    this.vectors = vectors
    this.list = list
    this.isShown = isShown
    for (const [at, { terms }] of vectors.all.entries())
      for (const term of terms.slice(0, LOOKED_UP))
        if ((vectors.counts[term] ?? 0) <= MOST_HOLDERS) this.hold(term, at)
  }

  private hold(term: number, at: number): void {
    const known = this.holders.get(term)
    if (known) known.push(at)
    else this.holders.set(term, [at])
  }

  relatedTo(at: number): Related[] {
    const vector = this.vectors.all[at]
    if (!vector || vector.terms.length < LEAST_TERMS) return []
    const compared = this.candidates(at, vector)
      .map((other) => ({ other, ...compare(vector, this.vectorOf(other)) }))
      .filter(({ score, shared }) => score >= LEAST_SCORE && score < SAME && isSubject(score, shared))
      .sort((a, b) => b.score - a.score || a.other - b.other)
    const kept: typeof compared = []
    for (const each of compared)
      if (kept.length < MOST && kept.every(({ other }) => !this.sameAs(other, each.other))) kept.push(each)
    return kept.map(({ other, score, shared }) =>
      this.related(
        other,
        score,
        shared.slice(0, MARKED).map(({ term }) => term),
      ),
    )
  }

  private vectorOf = (at: number): Vector => this.vectors.all[at] as Vector

  private sameAs = (a: number, b: number): boolean =>
    compare(this.vectorOf(a), this.vectorOf(b)).score >= SAME

  /**
   * Those that share the most of what is rare, in two steps: first a sum over few
   * terms, then the whole comparison.
   */
  private candidates(at: number, { terms, weights }: Vector): number[] {
    const sums = new Map<number, number>()
    for (const [place, term] of terms.slice(0, LOOKED_UP).entries())
      for (const other of this.holders.get(term) ?? [])
        sums.set(other, (sums.get(other) ?? 0) + (weights[place] ?? 0))
    return [...sums]
      .filter(([other]) => this.isElsewhere(at, other))
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, MOST_COMPARED)
      .map(([other]) => other)
  }

  private isElsewhere(at: number, other: number): boolean {
    const [a, b] = [this.passages[at], this.passages[other]]
    if (!a || !b || at === other || this.vectorOf(other).terms.length < LEAST_TERMS) return false
    if (a.document?.id !== b.document?.id) return !this.isShown(a.url, b.url)
    return a.above !== b.above && Math.abs(at - other) > NEIGHBOURS && !this.isShown(a.url, b.url)
  }

  private related(other: number, score: number, terms: readonly number[]): Related {
    const record = this.passages[other] as SearchRecord
    const shared = formsIn(record.text).filter((form) =>
      keysOf(form, this.list).some(([key]) => terms.includes(this.vectors.numberOf(key))),
    )
    return { record, score, marks: apart(shared.map(({ start, end }): Span => [start, end])) }
  }
}

const isSubject = (score: number, shared: readonly { part: number }[]): boolean =>
  shared.length >= LEAST_SHARED && (shared[0]?.part ?? 0) <= MOST_OF_ONE * score

/** Without what lies in another span. */
const apart = (spans: readonly Span[]): Span[] =>
  spans.filter(([start], at) => at === 0 || start >= Math.max(...spans.slice(0, at).map(([, end]) => end)))
