import { DocumentVectors } from './document-vectors.ts'
import { isFew, type Row, rowOf } from './row.ts'
import { Rarity, type Sampled, sampleOf } from './sample.ts'
import type { Source } from './source.ts'
import type { Long, Subject } from './subject.ts'
import type { Subjects } from './subjects.ts'
import { type Held, TermCounts } from './term-counts.ts'
import { Scales, type Vector, type Weighed } from './vectors.ts'

/** What a build knew of the paragraphs of all documents. */
export interface KnownRows {
  counts: TermCounts
  rows: readonly Row[]
}
export const NO_ROWS: KnownRows = { counts: TermCounts.none(), rows: [] }

/**
 * The paragraphs of all documents, by numbers in the order of the library. Of a document that is as it was
 * among the others, nothing is read but what is asked for.
 */
export class Paragraphs implements KnownRows {
  readonly counts: TermCounts
  readonly rows: readonly Row[]
  /** By document the number of its first paragraph. */
  readonly firsts: Int32Array
  readonly #sources: readonly Source[]
  readonly #subjects: Subjects
  readonly #scales: Scales
  readonly #documents: Int32Array
  /** The documents of which something was asked for. */
  readonly #loaded: (DocumentVectors | undefined)[] = []

  constructor(sources: readonly Source[], subjects: Subjects, before: KnownRows) {
    this.#sources = sources
    this.#subjects = subjects
    const known = new Map(before.rows.flatMap((row) => (row.key === '' ? [] : [[row.key, row] as const])))
    const rows = sources.map(({ key = '' }) => known.get(key))
    const came = sources.map((source, at) => rows[at] ?? heldIn(subjects, source))
    const changes = changesFrom(before.rows, rows, came)
    this.counts = before.counts.changed(changes.came, changes.went)
    const sample = changeOf(
      before.rows,
      sampleOf(sources.map(({ id }) => id)).map((at) => came[at] as Sampled),
    )
    this.#scales = new Scales(this.counts, sample.now)
    const isAsItWas = unmoved(before.counts, this.counts, changes, sample)
    this.rows = rows.map((row, at) =>
      row !== undefined && isAsItWas(row) ? row : this.#rowOf(at, came[at] as Sampled),
    )
    this.firsts = startsOf(this.rows)
    this.#documents = new Int32Array(this.firsts.at(-1) as number)
    for (let at = 0; at < sources.length; at++)
      this.#documents.fill(at, this.firsts[at] as number, this.firsts[at + 1] as number)
  }

  /** The place of the document of a paragraph. */
  documentOf = (index: number): number => this.#documents[index] as number

  sourceOf = (index: number): Source => this.#sources[this.documentOf(index)] as Source

  passageOf(index: number): Long {
    const document = this.documentOf(index)
    return this.of(document)[index - (this.firsts[document] as number)] as Long
  }

  vectorOf(index: number): Vector {
    const document = this.documentOf(index)
    return this.#load(document).at(index - (this.firsts[document] as number), this.#weigh)
  }

  /** A number for the address of a paragraph. */
  urlOf(index: number): number {
    const document = this.documentOf(index)
    return this.rows[document]?.urls[index - (this.firsts[document] as number)] as number
  }

  /** One of the two numbers for what is shown of a paragraph, and for its vector. */
  ownOf(lane: 0 | 1, index: number): number {
    const document = this.documentOf(index)
    return this.rows[document]?.own[lane][index - (this.firsts[document] as number)] as number
  }

  /** The paragraphs of the document at a place. */
  of = (document: number): readonly Long[] => this.#load(document).passages

  readonly #weigh = (subject: Subject, place: number): Weighed => this.#scales.vectorOf(subject, place)

  #load(document: number): DocumentVectors {
    this.#loaded[document] ??= new DocumentVectors(this.#subjects.of(this.#sources[document] as Source))
    return this.#loaded[document] as DocumentVectors
  }

  #rowOf(document: number, held: Sampled): Row {
    const loaded = this.#load(document)
    const paragraphs = loaded.passages.map((passage, place) => ({
      passage,
      vector: loaded.at(place, this.#weigh),
    }))
    return rowOf(this.#sources[document] as Source, held, paragraphs, this.counts)
  }
}

/** Copied: it is at hand for all documents, and the rest of them is not. */
function heldIn(subjects: Subjects, source: Source): Sampled {
  const { terms, held, count } = subjects.of(source)
  return { terms: terms.slice(), held: held.slice(), count }
}

interface Changes {
  came: Held[]
  went: Held[]
}

function changesFrom(
  before: readonly Row[],
  rows: readonly (Row | undefined)[],
  all: readonly Held[],
): Changes {
  const stayed = new Set(rows)
  return {
    came: all.filter((_, at) => rows[at] === undefined),
    went: before.filter((row) => !stayed.has(row)),
  }
}

/** How rare terms were and are, and the documents that only one of both samples has. */
interface SampleChange {
  before: Rarity
  now: Rarity
  changed: readonly Sampled[]
}

function changeOf(before: readonly Row[], now: readonly Sampled[]): SampleChange {
  const were: Sampled[] = sampleOf(before.map(({ id }) => id)).map((at) => before[at] as Row)
  const [earlier, later] = [new Set(were), new Set(now)]
  const changed = [...earlier.symmetricDifference(later)]
  const rarity = new Rarity(now)
  return { before: changed.length === 0 ? rarity : new Rarity(were), now: rarity, changed }
}

const TAIL = 0xffff

/** Tells of a row whether the terms of its document weigh what they weighed, and are looked up or not. */
function unmoved(
  were: TermCounts,
  are: TermCounts,
  { came, went }: Changes,
  { before, now, changed }: SampleChange,
): (row: Row) => boolean {
  if (before.total !== now.total) return () => false
  const isMoved = (term: number): boolean =>
    before.levelOf(term) !== now.levelOf(term) || isFew(were.of(term)) !== isFew(are.of(term))
  const moved = new Set(
    [...came, ...went, ...changed].flatMap(({ terms }) => Array.from(terms.filter(isMoved))),
  )
  const tails = new Uint8Array(TAIL + 1)
  for (const term of moved) tails[term & TAIL] = 1
  return ({ terms }) => !terms.some((term) => tails[term & TAIL] === 1 && moved.has(term))
}

function startsOf(rows: readonly Row[]): Int32Array {
  let sum = 0
  return Int32Array.from([0, ...rows.map(({ ends }) => (sum += ends.length))])
}
