import type { BuildContext, ValueCache } from '../../claims/build-context.ts'
import { type ResultCache, readCache, writeCache } from '../../output/result-cache.ts'

type Values = Map<string, unknown>

/**
 * What follows from each document by itself, by name, kept in one file for each name: it is little, and a
 * build asks for it of all documents. A value stands under what stands for the whole of its document.
 */
export class CachedValues implements ValueCache {
  readonly #cache: ResultCache
  readonly #keys: ReadonlySet<string>
  readonly #opened = new Map<string, { values: Values; before: ReadonlySet<string>; isOfAll: boolean }>()

  /** `keys`: what stands for the documents that there are now. */
  constructor(cache: ResultCache, keys: Iterable<string>) {
    this.#cache = cache
    this.#keys = new Set(keys)
  }

  of = (name: string): Values => this.#open(name, false)
  ofAll = (name: string): Values => this.#open(name, true)

  #open(name: string, isOfAll: boolean): Values {
    const known = this.#opened.get(name)
    if (known !== undefined) return known.values
    const values: Values = readCache<Values>(this.#cache, name) ?? new Map()
    this.#opened.set(name, { values, before: new Set(values.keys()), isOfAll })
    return values
  }

  /** Keeps what was made since, of the documents that there are; another thread may have made some too. */
  keep(): void {
    for (const [name, { values, before, isOfAll }] of this.#opened) {
      if ([...values.keys()].every((key) => before.has(key))) continue
      writeCache(this.#cache, name, isOfAll ? values : this.#withOthers(name, values))
    }
  }

  #withOthers(name: string, values: Values): Values {
    const all = [...(readCache<Values>(this.#cache, name) ?? []), ...values]
    return new Map(all.filter(([key]) => this.#keys.has(key)))
  }
}

/** What stands for documents, by themselves and with what the registers answer them. */
export const keysOf = ({
  claimsDigests,
  bodyDigests,
}: Pick<BuildContext, 'claimsDigests' | 'bodyDigests'> = {}): string[] => [
  ...(claimsDigests?.values() ?? []),
  ...(bodyDigests?.values() ?? []),
]
