import type { Span } from '../ask/mark-text.ts'
import { readForms } from '../texts/forms.ts'
import { Comparison, type Shared } from './comparison.ts'
import type { Holders } from './nearest.ts'
import type { Paragraph, Paragraphs } from './paragraphs.ts'
import type { Passage } from './passages.ts'
import { LOOKED_UP } from './row.ts'
import type { Source } from './source.ts'
import type { Long } from './subject.ts'
import type { Terms } from './terms.ts'
import { NONE_BESIDE, type ShownBeside } from './unchanged.ts'
import type { Vector } from './vectors.ts'

/** A paragraph that is about the same as another, and the words in it that make it so. */
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
const MARKED = 12

interface Among {
  paragraphs: Paragraphs
  holders: Holders
  shown: ShownBeside
}

/** Finds related paragraphs among all of a library. */
export class Finder {
  readonly #all: Paragraphs
  readonly #holders: Holders
  readonly #shown: ShownBeside
  readonly #terms: Terms
  readonly #one: Comparison
  readonly #two: Comparison

  constructor({ paragraphs, holders, shown }: Among, terms: Terms) {
    this.#all = paragraphs
    this.#holders = holders
    this.#shown = shown
    this.#terms = terms
    this.#one = new Comparison(paragraphs.counts.terms.length)
    this.#two = new Comparison(paragraphs.counts.terms.length)
  }

  /** Those of a paragraph, the nearest first. */
  relatedTo(index: number): Related[] {
    const own = this.#all.at(index)
    const one = this.#one.with(own.vector)
    const beside = new Set(this.#shown.get(this.#all.urlOf(index)) ?? NONE_BESIDE)
    const isElsewhere = (other: number): boolean => this.#isElsewhere(index, own.passage, beside, other)
    const compared = this.#holders
      .nearest(this.#weighed(own.vector), MOST_COMPARED, isElsewhere)
      .map((other) => ({ other, ...one.to(this.#all.at(other).vector) }))
      .filter(({ score, shared }) => score >= LEAST_SCORE && score < SAME && isSubject(score, shared))
      .sort((a, b) => b.score - a.score || a.other - b.other)
    const kept: typeof compared = []
    for (const each of compared) {
      if (kept.length === MOST) break
      const two = this.#two.with(this.#all.at(each.other).vector)
      if (kept.every(({ other }) => two.to(this.#all.at(other).vector).score < SAME)) kept.push(each)
    }
    return kept.map(({ other, shared }) => this.#found(this.#all.at(other), shared))
  }

  /** The terms that others are found by. */
  #weighed({ terms, weights }: Vector): { terms: Uint32Array; weights: Float32Array } {
    const numbers = this.#all.counts.terms
    return {
      terms: Uint32Array.from(terms.subarray(0, LOOKED_UP), (place) => numbers[place] as number),
      weights,
    }
  }

  #isElsewhere(index: number, own: Long, beside: ReadonlySet<number>, other: number): boolean {
    if (index === other) return false
    if (beside.has(this.#all.urlOf(other))) return false
    if (this.#all.documentOf(index) !== this.#all.documentOf(other)) return true
    const { passage } = this.#all.at(other)
    return own.above !== passage.above && Math.abs(own.index - passage.index) > NEIGHBOURS
  }

  #found({ source, passage }: Paragraph, shared: Shared['shared']): Related {
    const { id, title } = source
    const { url, name, digest } = passage
    const text = source.textOf?.(passage) ?? source.passages()[passage.index]?.text ?? ''
    return {
      record: { url, name, text, document: { id, title } },
      digest,
      marks: this.#marksIn(text, shared),
    }
  }

  #marksIn(text: string, shared: Shared['shared']): Span[] {
    const numbers = this.#all.counts.terms
    const terms = new Set(shared.slice(0, MARKED).map(({ term }) => numbers[term]))
    const forms = readForms(text).forms.filter(({ word }) =>
      this.#terms.of(word)?.terms.some((term) => terms.has(term)),
    )
    return apart(forms.map(({ start, end }): Span => [start, end]))
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
