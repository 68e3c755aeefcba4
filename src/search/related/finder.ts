import type { Span } from '../ask/mark-text.ts'
import { Comparison } from './comparison.ts'
import { NONE_BESIDE, type ShownBeside } from './dependencies.ts'
import { FirstWords, type WordRow } from './first-words.ts'
import type { Holders } from './nearest.ts'
import type { Paragraphs } from './paragraphs.ts'
import type { Passage } from './passages.ts'
import { eachLookedUp } from './row.ts'
import type { Source } from './source.ts'
import type { Terms } from './terms.ts'

/** A related paragraph, and the first words in it that it shares with the other. */
export interface Related {
  record: Pick<Passage, 'url' | 'name' | 'text'> & { document: Pick<Source, 'id' | 'title'> }
  /** Digest of all that is shown of it. */
  digest: string
  marks: Span[]
}

const MOST_RELATED = 3
/** A lower score is chance. */
const LEAST_SCORE = 0.12
/** One shared term is no subject: so many at least, and none may contribute more than this share. */
const LEAST_SHARED = 4
const MOST_OF_ONE = 0.7
/** From this score on it is the same text again. */
const SAME = 0.8
const NEIGHBOURS = 2
/** How many candidates are compared. */
const MOST_COMPARED = 24
/** So many of the shared terms are looked for in the text, and so many words that have one are marked. */
const MARKED_FOR = 12
const MARKED = 3
/** Words are first looked for in so many letters of a text, and in all of it when too few are found. */
const FIRST_LETTERS = 240

interface Among {
  paragraphs: Paragraphs
  holders: Holders
  shown: ShownBeside
}

/** A candidate that is similar enough, and its score. */
interface Near {
  other: number
  score: number
}

/** Finds related paragraphs in the whole library. */
export class Finder {
  readonly #all: Paragraphs
  readonly #holders: Holders
  readonly #shown: ShownBeside
  readonly #terms: Terms
  readonly #words: FirstWords
  readonly #toOne: Comparison
  readonly #toFound: Comparison

  constructor({ paragraphs, holders, shown }: Among, terms: Terms) {
    this.#all = paragraphs
    this.#holders = holders
    this.#shown = shown
    this.#terms = terms
    this.#words = new FirstWords(paragraphs.firsts.at(-1) as number, FIRST_LETTERS, terms)
    this.#toOne = new Comparison(paragraphs.counts.terms.length)
    this.#toFound = new Comparison(paragraphs.counts.terms.length)
  }

  /** The candidates for a paragraph: those that share the most rare terms with it. */
  nearest(index: number): number[] {
    const weights: number[] = []
    eachLookedUp(this.#all.vectorOf(index), this.#all.counts, (_, weight) => weights.push(weight))
    const beside = this.#shown.get(this.#all.urlOf(index)) ?? NONE_BESIDE
    const isElsewhere = (other: number): boolean => this.#isElsewhere(index, beside, other)
    return this.#holders.nearest(index, weights, MOST_COMPARED, isElsewhere)
  }

  /** The related paragraphs of a paragraph among its candidates, the most similar first. */
  relatedTo(index: number, nearest: readonly number[]): Related[] {
    this.#toOne.with(this.#all.vectorOf(index))
    return this.#withoutRepeats(this.#similar(nearest)).map(({ other }) => this.#found(other))
  }

  /** The candidates about the same subject, the most similar first. */
  #similar(nearest: readonly number[]): Near[] {
    const near: Near[] = []
    for (const other of nearest) {
      const score = this.#toOne.to(this.#all.vectorOf(other))
      if (score >= LEAST_SCORE && score < SAME && isSubject(score, this.#toOne)) near.push({ other, score })
    }
    return near.sort((a, b) => b.score - a.score || a.other - b.other)
  }

  /** The first few, skipping those that say nearly the same as an earlier one. */
  #withoutRepeats(near: readonly Near[]): Near[] {
    const kept: Near[] = []
    for (const each of near) {
      if (kept.length === MOST_RELATED) break
      const comparison = this.#toFound.with(this.#all.vectorOf(each.other))
      if (kept.every(({ other }) => comparison.to(this.#all.vectorOf(other)) < SAME)) kept.push(each)
    }
    return kept
  }

  /** Not itself, not shown beside it already, and in its own document in another section and no neighbour. */
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

  /** The shared terms that contribute most, by number. */
  #sharedWith(other: number): Set<number> {
    this.#toOne.to(this.#all.vectorOf(other))
    const places = this.#toOne.terms.subarray(0, Math.min(this.#toOne.shared, MARKED_FOR))
    return new Set(Array.from(places, (place) => this.#all.counts.terms[place] as number))
  }

  #marksIn(other: number, text: string, shared: ReadonlySet<number>): Span[] {
    const first = this.#marksAmong(this.#words.of(other, text), shared)
    const isEnough = first.length === MARKED || text.length <= FIRST_LETTERS
    return isEnough ? first : this.#marksAmong(this.#words.all(text), shared)
  }

  /** The first words that have one of the shared terms; words inside another word are skipped. */
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

  /** Whether a word has one of the terms. */
  #isAnyOf(word: number, terms: ReadonlySet<number>): boolean {
    const end = this.#terms.endOf(word)
    for (let at = this.#terms.startOf(word); at < end; at++)
      if (terms.has(this.#terms.numbers[at] as number)) return true
    return false
  }
}

const isSubject = (score: number, { shared, parts }: Comparison): boolean =>
  shared >= LEAST_SHARED && (parts[0] as number) <= MOST_OF_ONE * score
