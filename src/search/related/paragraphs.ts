import { DocumentVectors } from './document-vectors.ts'
import { isFew, type Row, rowOf } from './row.ts'
import { Rarity, type Sampled, sampleOf } from './sample.ts'
import type { Source } from './source.ts'
import type { Subject, SubjectParagraph } from './subject.ts'
import type { Subjects } from './subjects.ts'
import { type HeldTerms, TermCounts } from './term-counts.ts'
import { Scales, type Vector, type Weighed } from './vectors.ts'

/** What a previous build cached of the paragraphs of all documents. */
export interface KnownRows {
  counts: TermCounts
  rows: readonly Row[]
}
export const NO_ROWS: KnownRows = { counts: TermCounts.none(), rows: [] }

/**
 * The paragraphs of all documents, numbered in the order of the library. A document whose row is up to date
 * is only read when one of its paragraphs is asked for.
 */
export class Paragraphs implements KnownRows {
  readonly counts: TermCounts
  readonly rows: readonly Row[]
  /** By document: the number of its first paragraph. */
  readonly firsts: Int32Array
  readonly #sources: readonly Source[]
  readonly #subjects: Subjects
  readonly #scales: Scales
  /** By paragraph: the index of its document. */
  readonly #documents: Int32Array
  /** The documents that were read. */
  readonly #loaded: (DocumentVectors | undefined)[] = []

  constructor(sources: readonly Source[], subjects: Subjects, before: KnownRows) {
    this.#sources = sources
    this.#subjects = subjects
    const known = new Map(before.rows.flatMap((row) => (row.key === '' ? [] : [[row.key, row] as const])))
    const rows = sources.map(({ key = '' }) => known.get(key))
    const sampled = sources.map((source, at) => rows[at] ?? sampledOf(subjects, source))
    const changes = changesFrom(before.rows, rows, sampled)
    this.counts = before.counts.changed(changes.added, changes.removed)
    const sample = changeOf(
      before.rows,
      sampleOf(sources.map(({ id }) => id)).map((at) => sampled[at] as Sampled),
    )
    this.#scales = new Scales(this.counts, sample.now)
    const isUpToDate = upToDateTest(before.counts, this.counts, changes, sample)
    this.rows = rows.map((row, at) =>
      row !== undefined && isUpToDate(row) ? row : this.#rowOf(at, sampled[at] as Sampled),
    )
    this.firsts = startsOf(this.rows)
    this.#documents = new Int32Array(this.firsts.at(-1) as number)
    for (let at = 0; at < sources.length; at++)
      this.#documents.fill(at, this.firsts[at] as number, this.firsts[at + 1] as number)
  }

  /** The index of the document of a paragraph. */
  documentOf = (index: number): number => this.#documents[index] as number

  sourceOf = (index: number): Source => this.#sources[this.documentOf(index)] as Source

  passageOf(index: number): SubjectParagraph {
    const document = this.documentOf(index)
    return this.of(document)[index - (this.firsts[document] as number)] as SubjectParagraph
  }

  vectorOf(index: number): Vector {
    const document = this.documentOf(index)
    return this.#load(document).at(index - (this.firsts[document] as number), this.#weigh)
  }

  /** A hash of the address of a paragraph. */
  urlOf(index: number): number {
    const document = this.documentOf(index)
    return this.rows[document]?.urls[index - (this.firsts[document] as number)] as number
  }

  /** One of the two fingerprints of what is shown of a paragraph and of its vector. */
  ownOf(lane: 0 | 1, index: number): number {
    const document = this.documentOf(index)
    return this.rows[document]?.own[lane][index - (this.firsts[document] as number)] as number
  }

  /** The paragraphs of the document at an index. */
  of = (document: number): readonly SubjectParagraph[] => this.#load(document).passages

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

/** Sliced, since this stays in memory for all documents, and the rest of a subject should not. */
function sampledOf(subjects: Subjects, source: Source): Sampled {
  const { terms, held, count } = subjects.of(source)
  return { terms: terms.slice(), held: held.slice(), count }
}

/** The documents that are new or changed, and what the previous build had of changed or removed ones. */
interface Changes {
  added: HeldTerms[]
  removed: HeldTerms[]
}

function changesFrom(
  before: readonly Row[],
  rows: readonly (Row | undefined)[],
  all: readonly HeldTerms[],
): Changes {
  const stayed = new Set(rows)
  return {
    added: all.filter((_, at) => rows[at] === undefined),
    removed: before.filter((row) => !stayed.has(row)),
  }
}

/** How rare terms were and are now, and the documents in only one of the two samples. */
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

/** Mask of the last bits of a term: a first test on a small table, which most terms fail. */
const TAIL = 0xffff

/**
 * Returns a test whether a row is up to date: no term of its document changed in rarity, or in whether it is
 * looked up.
 */
function upToDateTest(
  were: TermCounts,
  are: TermCounts,
  { added, removed }: Changes,
  { before, now, changed }: SampleChange,
): (row: Row) => boolean {
  if (before.total !== now.total) return () => false
  const hasChanged = (term: number): boolean =>
    before.levelOf(term) !== now.levelOf(term) || isFew(were.of(term)) !== isFew(are.of(term))
  const changedTerms = new Set(
    [...added, ...removed, ...changed].flatMap(({ terms }) => Array.from(terms.filter(hasChanged))),
  )
  const tails = new Uint8Array(TAIL + 1)
  for (const term of changedTerms) tails[term & TAIL] = 1
  return ({ terms }) => !terms.some((term) => tails[term & TAIL] === 1 && changedTerms.has(term))
}

function startsOf(rows: readonly Row[]): Int32Array {
  let sum = 0
  return Int32Array.from([0, ...rows.map(({ ends }) => (sum += ends.length))])
}
