import { type Keeping, keep, taken } from '../../output/keeping.ts'
import type { Source } from './source.ts'
import { type Subject, SubjectMaker } from './subject.ts'
import type { Terms } from './terms.ts'

/** What documents are about, made once, and read each time that somebody asks: all of it is much. */
export class Subjects {
  readonly #maker: SubjectMaker
  readonly #keeping: Keeping | undefined
  /** Of what is kept nowhere. */
  readonly #held = new Map<Source, Subject>()

  constructor(terms: Terms, keeping?: Keeping) {
    this.#maker = new SubjectMaker(terms)
    this.#keeping = keeping
  }

  of(source: Source): Subject {
    const place = `subject ${source.key}`
    const isKept = source.key !== undefined && this.#keeping !== undefined
    const known = isKept ? taken<Subject>(this.#keeping, place) : this.#held.get(source)
    if (known) return known
    const made = this.#maker.of(source.passages())
    if (isKept) keep(this.#keeping, place, made)
    else this.#held.set(source, made)
    return made
  }
}
