import type { Each } from '../../claims/given.ts'
import { type Keeping, keep, taken } from '../../output/keeping.ts'

type Values = Map<string, unknown>

/**
 * What follows from each document by itself, by name, kept in one file for each name: it is little, and a
 * build asks for it of all documents. A value stands under what stands for the whole of its document.
 */
export class KeptEach implements Each {
  readonly #keeping: Keeping
  readonly #keys: ReadonlySet<string>
  readonly #opened = new Map<string, { values: Values; size: number }>()

  /** `keys`: what stands for each document that there is now. */
  constructor(keeping: Keeping, keys: Iterable<string>) {
    this.#keeping = keeping
    this.#keys = new Set(keys)
  }

  of(name: string): Values {
    const known = this.#opened.get(name)
    if (known !== undefined) return known.values
    const values: Values = taken<Values>(this.#keeping, name) ?? new Map()
    this.#opened.set(name, { values, size: values.size })
    return values
  }

  /** Keeps what was made since, of the documents that there are; another thread may have made some too. */
  keep(): void {
    for (const [name, { values, size }] of this.#opened) {
      if (values.size === size) continue
      const all = [...(taken<Values>(this.#keeping, name) ?? []), ...values]
      keep(this.#keeping, name, new Map(all.filter(([key]) => this.#keys.has(key))))
    }
  }
}
