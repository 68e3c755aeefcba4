import type { Span } from '../ask/mark-text.ts'
import { readForms } from '../texts/forms.ts'
import { Comparison, type Shared } from './comparison.ts'
import { Holders } from './nearest.ts'
import type { Passage } from './passages.ts'
import type { Long, Subject } from './subject.ts'
import type { Terms } from './terms.ts'
import { dependencies } from './unchanged.ts'
import { type Vector, Vectors } from './vectors.ts'

/** A document with its paragraphs, which are read when they are asked for. */
export interface Source {
  id: string
  title: string
  /** One value for all that it says; none when nothing is kept of it. */
  key?: string
  passages: () => readonly Passage[]
}

/** The addresses of the paragraphs that are shown beside one already. */
export type ShownBeside = (url: string) => ReadonlySet<string>

/** A paragraph of a library. */
export interface Place extends Long {
  source: Source
}

/** The address of a paragraph, and the words in it that make it related. */
export type Found = [url: string, marks: Span[]]

const MOST = 4
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
const MARKED = 12

/** Finds related paragraphs among all of a library. */
export class Finder {
  readonly places: readonly Place[]
  private readonly terms: Terms
  private readonly shown: ShownBeside
  private readonly vectors: Vectors
  private readonly holders: Holders
  private readonly one: Comparison
  private readonly two: Comparison

  constructor(documents: readonly { source: Source; subject: Subject }[], terms: Terms, shown: ShownBeside) {
    this.places = documents.flatMap(({ source, subject }) =>
      subject.passages.map((passage) => ({ ...passage, source })),
    )
    this.terms = terms
    this.shown = shown
    this.vectors = new Vectors(documents.map(({ subject }) => subject))
    this.holders = new Holders(this.vectors)
    this.one = new Comparison(this.vectors.counts.length)
    this.two = new Comparison(this.vectors.counts.length)
  }

  /** By place, two numbers for all that the related paragraphs of one depend on. */
  dependencies(): [Int32Array, Int32Array] {
    const { places, vectors, holders } = this
    const shown = places.map(({ url }) => [...this.shown(url)])
    return dependencies({ vectors, holders, digests: places.map(({ digest }) => digest), shown })
  }

  relatedTo(index: number): Found[] {
    const one = this.one.with(this.vectorOf(index))
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
    return kept.map(({ other, shared }) => this.found(this.places[other] as Place, shared))
  }

  private vectorOf = (index: number): Vector => this.vectors.all[index] as Vector

  private isElsewhere(index: number, other: number): boolean {
    const [a, b] = [this.places[index], this.places[other]]
    if (!a || !b || index === other || this.shown(a.url).has(b.url)) return false
    return a.source !== b.source || (a.above !== b.above && Math.abs(a.index - b.index) > NEIGHBOURS)
  }

  private found({ source, index, url }: Place, shared: Shared['shared']): Found {
    const terms = new Set(shared.slice(0, MARKED).map(({ term }) => this.vectors.numbers[term]))
    const text = source.passages()[index]?.text ?? ''
    const forms = readForms(text).forms.filter(({ word }) =>
      this.terms.of(word)?.terms.some((term) => terms.has(term)),
    )
    return [url, apart(forms.map(({ start, end }): Span => [start, end]))]
  }
}

const isSubject = (score: number, shared: readonly { part: number }[]): boolean =>
  shared.length >= LEAST_SHARED && (shared[0]?.part ?? 0) <= MOST_OF_ONE * score

/** Without what lies in another span. */
function apart(spans: readonly Span[]): Span[] {
  const kept: Span[] = []
  let last = 0
  for (const span of spans) {
    if (kept.length === 0 || span[0] >= last) kept.push(span)
    last = Math.max(last, span[1])
  }
  return kept
}
