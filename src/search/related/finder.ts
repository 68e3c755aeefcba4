import type { Span } from '../ask/mark-text.ts'
import { Comparison } from './comparison.ts'
import { FirstWords, type WordRow } from './first-words.ts'
import type { Holders } from './nearest.ts'
import type { Paragraphs } from './paragraphs.ts'
import type { Passage } from './passages.ts'
import { eachLookedUp } from './row.ts'
import type { Source } from './source.ts'
import type { Terms } from './terms.ts'
import { NONE_BESIDE, type ShownBeside } from './unchanged.ts'

/** A paragraph that is about the same as another, and the first of the words in it that make it so. */
export interface Related {
  record: Pick<Passage, 'url' | 'name' | 'text'> & { document: Pick<Source, 'id' | 'title'> }
  /** One value for all of that. */
  digest: string
  marks: Span[]
}

const MOST = 3
/** Less in common is chance. */
const LEAST_SCORE = 0.12
/** One shared term says nothing of a subject: this many at least, and none of them may be all of it. */
const LEAST_SHARED = 4
const MOST_OF_ONE = 0.7
/** So much in common is the same text again. */
const SAME = 0.8
const NEIGHBOURS = 2
/** Of those found, this many are compared. */
const MOST_COMPARED = 24
/** Of the terms that are shared so many are looked for, and so many of the words that have one are marked. */
const MARKED_FOR = 12
const MARKED = 3
/** They are looked for in the first letters of a text, and only when there are fewer in all of it. */
const FIRST_LETTERS = 240

interface Among {
  paragraphs: Paragraphs
  holders: Holders
  shown: ShownBeside
}

/** A paragraph that is near to another. */
interface Near {
  other: number
  score: number
}

/** Finds related paragraphs among all of a library. */
export class Finder {
  readonly #all: Paragraphs
  readonly #holders: Holders
  readonly #shown: ShownBeside
  readonly #terms: Terms
  readonly #words: FirstWords
  readonly #one: Comparison
  readonly #two: Comparison

  constructor({ paragraphs, holders, shown }: Among, terms: Terms) {
    this.#all = paragraphs
    this.#holders = holders
    this.#shown = shown
    this.#terms = terms
    this.#words = new FirstWords(paragraphs.firsts.at(-1) as number, FIRST_LETTERS, terms)
    this.#one = new Comparison(paragraphs.counts.terms.length)
    this.#two = new Comparison(paragraphs.counts.terms.length)
  }

  /** The paragraphs that one is compared with: those that share the most of what is rare. */
  nearest(index: number): number[] {
    const weights: number[] = []
    eachLookedUp(this.#all.vectorOf(index), this.#all.counts, (_, weight) => weights.push(weight))
    const beside = this.#shown.get(this.#all.urlOf(index)) ?? NONE_BESIDE
    const isElsewhere = (other: number): boolean => this.#isElsewhere(index, beside, other)
    return this.#holders.nearest(index, weights, MOST_COMPARED, isElsewhere)
  }

  /** Those of a paragraph, the nearest first, among those that it is compared with. */
  relatedTo(index: number, nearest: readonly number[]): Related[] {
    this.#one.with(this.#all.vectorOf(index))
    return this.#unlike(this.#near(nearest)).map(({ other }) => this.#found(other))
  }

  /** Those that are about the same as a paragraph, the nearest first. */
  #near(nearest: readonly number[]): Near[] {
    const near: Near[] = []
    for (const other of nearest) {
      const score = this.#one.to(this.#all.vectorOf(other))
      if (score >= LEAST_SCORE && score < SAME && isSubject(score, this.#one)) near.push({ other, score })
    }
    return near.sort((a, b) => b.score - a.score || a.other - b.other)
  }

  /** The first of those of which none says nearly the same as another. */
  #unlike(near: readonly Near[]): Near[] {
    const kept: Near[] = []
    for (const each of near) {
      if (kept.length === MOST) break
      const two = this.#two.with(this.#all.vectorOf(each.other))
      if (kept.every(({ other }) => two.to(this.#all.vectorOf(other)) < SAME)) kept.push(each)
    }
    return kept
  }

  #isElsewhere(index: number, beside: readonly number[], other: number): boolean {
    if (index === other) return false
    if (beside.length > 0 && beside.includes(this.#all.urlOf(other))) return false
    if (this.#all.documentOf(index) !== this.#all.documentOf(other)) return true
    const [own, passage] = [this.#all.passageOf(index), this.#all.passageOf(other)]
    return own.above !== passage.above && Math.abs(own.index - passage.index) > NEIGHBOURS
  }

  #found(other: number): Related {
    const [source, passage] = [this.#all.sourceOf(other), this.#all.passageOf(other)]
    const { id, title } = source
    const { url, name, digest } = passage
    const text = source.textOf?.(passage) ?? source.passages()[passage.index]?.text ?? ''
    return {
      record: { url, name, text, document: { id, title } },
      digest,
      marks: this.#marksIn(other, text, this.#sharedWith(other)),
    }
  }

  /** The terms that make it so, by their numbers. */
  #sharedWith(other: number): Set<number> {
    this.#one.to(this.#all.vectorOf(other))
    const places = this.#one.terms.subarray(0, Math.min(this.#one.shared, MARKED_FOR))
    return new Set(Array.from(places, (place) => this.#all.counts.terms[place] as number))
  }

  #marksIn(other: number, text: string, shared: ReadonlySet<number>): Span[] {
    const first = this.#marksAmong(this.#words.of(other, text), shared)
    const isEnough = first.length === MARKED || text.length <= FIRST_LETTERS
    return isEnough ? first : this.#marksAmong(this.#words.all(text), shared)
  }

  /** The first words that have one of these terms; none lies in another. */
  #marksAmong({ numbers, starts, ends, from, to }: WordRow, shared: ReadonlySet<number>): Span[] {
    const spans: Span[] = []
    let last = 0
    for (let at = from; at < to && spans.length < MARKED; at++) {
      const [start, end] = [starts[at] as number, ends[at] as number]
      if (!this.#isAnyOf(numbers[at] as number, shared)) continue
      if (start >= last) spans.push([start, end])
      last = Math.max(last, end)
    }
    return spans
  }

  /** Whether a word has one of these terms. */
  #isAnyOf(word: number, terms: ReadonlySet<number>): boolean {
    const end = this.#terms.endOf(word)
    for (let at = this.#terms.startOf(word); at < end; at++)
      if (terms.has(this.#terms.numbers[at] as number)) return true
    return false
  }
}

const isSubject = (score: number, { shared, parts }: Comparison): boolean =>
  shared >= LEAST_SHARED && (parts[0] as number) <= MOST_OF_ONE * score
