/**
 * `Meer zoals dit`: for a paragraph those elsewhere that are about the same, by the same analysis
 * of words as the search. After this
 * 1. none stands in the same section, is a neighbour, or says the same in nearly the same words;
 * 2. no two of one paragraph say nearly the same;
 * 3. the work grows with the number of paragraphs, not with its square: only
 *    what shares a rare term is compared.
 */

import type { Span } from '../ask/mark-text.ts'
import { dutchDictionary } from '../index/dictionary.ts'
import type { SearchRecord } from '../index/record.ts'
import { WordList } from '../index/word-list.ts'
import { readForms } from '../texts/forms.ts'
import { countWords, readTexts, type Texts } from '../texts/texts.ts'
import { Holders } from './nearest.ts'
import { Comparison, type Vector, Vectors } from './vectors.ts'

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
/** Of those found, this many are compared. */
const MOST_COMPARED = 24
const MARKED = 12

/** The related paragraphs by the address of each paragraph that has any, the nearest first. */
export function relatedPassages(records: readonly SearchRecord[], isShown: IsShown): Map<string, Related[]> {
  const passages = records.filter(({ form, document }) => form === 'text' && document)
  const texts = readTexts(passages.map(({ text }) => text))
  const list = new WordList(countWords(texts), dutchDictionary())
  const around = new Around(passages, texts, new Vectors(texts, list), isShown)
  return new Map(
    passages.flatMap(({ url }, index) => {
      const found = around.relatedTo(index)
      return found.length > 0 ? [[url, found] as const] : []
    }),
  )
}

class Around {
  private readonly passages: readonly SearchRecord[]
  private readonly texts: Texts
  private readonly vectors: Vectors
  private readonly isShown: IsShown
  private readonly holders: Holders
  private readonly one: Comparison
  private readonly two: Comparison

  constructor(passages: readonly SearchRecord[], texts: Texts, vectors: Vectors, isShown: IsShown) {
    this.passages = passages
    this.texts = texts
    this.vectors = vectors
    this.isShown = isShown
    this.holders = new Holders(vectors)
    this.one = new Comparison(vectors.counts.length)
    this.two = new Comparison(vectors.counts.length)
  }

  relatedTo(index: number): Related[] {
    const vector = this.vectorOf(index)
    if (vector.terms.length < LEAST_TERMS) return []
    const one = this.one.with(vector)
    const compared = this.holders
      .nearest(index, MOST_COMPARED, (other) => this.isElsewhere(index, other))
      .map((other) => ({ other, ...one.to(this.vectorOf(other)) }))
      .filter(({ score, shared }) => score >= LEAST_SCORE && score < SAME && isSubject(score, shared))
      .sort((a, b) => b.score - a.score || a.other - b.other)
    const kept: typeof compared = []
    for (const each of compared) {
      if (kept.length === MOST) break
      const two = this.two.with(this.vectorOf(each.other))
      if (kept.every(({ other }) => two.to(this.vectorOf(other)).score < SAME)) kept.push(each)
    }
    return kept.map(({ other, score, shared }) =>
      this.related(other, score, new Set(shared.slice(0, MARKED).map(({ term }) => term))),
    )
  }

  private vectorOf = (index: number): Vector => this.vectors.all[index] as Vector

  private isElsewhere(index: number, other: number): boolean {
    const [a, b] = [this.passages[index], this.passages[other]]
    if (!a || !b || index === other || this.vectorOf(other).terms.length < LEAST_TERMS) return false
    if (a.document?.id !== b.document?.id) return !this.isShown(a.url, b.url)
    return a.above !== b.above && Math.abs(index - other) > NEIGHBOURS && !this.isShown(a.url, b.url)
  }

  private related(other: number, score: number, terms: ReadonlySet<number>): Related {
    const record = this.passages[other] as SearchRecord
    const words = this.texts.forms[other] ?? []
    const shared = readForms(record.text).forms.filter((_, index) =>
      this.vectors.terms.of(words[index] ?? -1)?.terms.some((term) => terms.has(term)),
    )
    return { record, score, marks: apart(shared.map(({ start, end }): Span => [start, end])) }
  }
}

const isSubject = (score: number, shared: readonly { part: number }[]): boolean =>
  shared.length >= LEAST_SHARED && (shared[0]?.part ?? 0) <= MOST_OF_ONE * score

/** Without what lies in another span. */
const apart = (spans: readonly Span[]): Span[] =>
  spans.filter(
    ([start], index) => index === 0 || start >= Math.max(...spans.slice(0, index).map(([, end]) => end)),
  )
