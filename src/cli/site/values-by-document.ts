import type { BuildContext, ValueCache } from '../../claims/build-context.ts'
import { type ResultCache, readCache, writeCache } from '../../output/result-cache.ts'

type Values = Map<string, unknown>

/**
 * A cache of values that follow from one document each. There is one file per kind of value: values are
 * small, and a build asks for those of all documents. The key of a value is a digest of its document.
 */
export class CachedValues implements ValueCache {
  readonly #cache: ResultCache
  readonly #keys: ReadonlySet<string>
  readonly #opened = new Map<string, { values: Values; before: ReadonlySet<string>; isOfAll: boolean }>()

  /** `keys`: the digests of the current documents. */
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

  /**
   * Saves new values, dropping those of documents that no longer exist. Another thread may have saved some
   * meanwhile.
   */
  save(): void {
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

/** The digests of all documents: of their contents, and of their contents with their claims. */
export const keysOf = ({
  claimsDigests,
  bodyDigests,
}: Pick<BuildContext, 'claimsDigests' | 'bodyDigests'> = {}): string[] => [
  ...(claimsDigests?.values() ?? []),
  ...(bodyDigests?.values() ?? []),
]
