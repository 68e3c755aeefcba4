/** The terms of a document, sorted, and how many of its paragraphs hold each. */
export interface HeldTerms {
  terms: Uint32Array
  held: Uint16Array
}

/** A term is looked up by its first bits, then by binary search among those that share them. */
const FIRST_BITS = 16
const OTHER_BITS = 32 - FIRST_BITS

/** In how many paragraphs of a library each term is. The place of a term is its index in the sorted list. */
export class TermCounts {
  readonly terms: Uint32Array
  readonly counts: Uint32Array
  /** By first bits: where the terms with those begin. */
  readonly #starts: Uint32Array

  constructor(terms: Uint32Array, counts: Uint32Array) {
    this.terms = terms
    this.counts = counts
    this.#starts = startsOf(terms)
  }

  static none = (): TermCounts => new TermCounts(new Uint32Array(), new Uint32Array())

  /** The place of a term; -1 when it is unknown. */
  placeOf(term: number): number {
    const place = this.#insertionPlace(term)
    return this.terms[place] === term ? place : -1
  }

  of(term: number): number {
    return this.counts[this.placeOf(term)] ?? 0
  }

  /** The place of a term, or where it would be inserted. */
  #insertionPlace(term: number): number {
    const first = term >>> OTHER_BITS
    let [low, high] = [this.#starts[first] as number, this.#starts[first + 1] as number]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.terms[middle] as number) < term) low = middle + 1
      else high = middle
    }
    return low
  }

  /** A copy in which the paragraphs of some documents are added, and those of others subtracted. */
  changed(added: readonly HeldTerms[], removed: readonly HeldTerms[]): TermCounts {
    const all = this.#with(this.#unknownIn(added))
    for (const each of added) all.#add(each, 1)
    for (const each of removed) all.#add(each, -1)
    return all
  }

  #add({ terms, held }: HeldTerms, times: 1 | -1): void {
    for (let at = 0; at < terms.length; at++)
      this.counts[this.placeOf(terms[at] as number)]! += times * (held[at] as number)
  }

  /** The terms that are not counted yet, sorted and without duplicates. */
  #unknownIn(added: readonly HeldTerms[]): Uint32Array {
    const all = new Uint32Array(added.reduce((sum, { terms }) => sum + terms.length, 0))
    let size = 0
    for (const { terms } of added) for (const term of terms) if (this.placeOf(term) < 0) all[size++] = term
    const sorted = all.subarray(0, size).sort()
    let kept = 0
    for (let at = 0; at < size; at++)
      if (at === 0 || sorted[at] !== sorted[at - 1]) sorted[kept++] = sorted[at] as number
    return sorted.subarray(0, kept)
  }

  /** A copy with additional terms, which have a count of 0. */
  #with(unknown: Uint32Array): TermCounts {
    const terms = new Uint32Array(this.terms.length + unknown.length)
    const counts = new Uint32Array(terms.length)
    let from = 0
    const copyUpTo = (to: number, shift: number): void => {
      terms.set(this.terms.subarray(from, to), from + shift)
      counts.set(this.counts.subarray(from, to), from + shift)
      from = to
    }
    for (const [at, term] of unknown.entries()) {
      copyUpTo(this.#insertionPlace(term), at)
      terms[from + at] = term
    }
    copyUpTo(this.terms.length, unknown.length)
    return new TermCounts(terms, counts)
  }
}

function startsOf(terms: Uint32Array): Uint32Array {
  const starts = new Uint32Array(2 ** FIRST_BITS + 1)
  for (const term of terms) starts[(term >>> OTHER_BITS) + 1]!++
  for (let first = 0; first < 2 ** FIRST_BITS; first++) starts[first + 1]! += starts[first] as number
  return starts
}
