import { LazyMap } from './lazy-map.ts'

/**
 * A lazy map by document id: a value is only computed for a document that is asked for, which matters in a
 * large library.
 */
export class ByDocument<Value> extends LazyMap<Value> {
  readonly #documents: ReadonlySet<string>
  readonly #of: (document: string) => Value

  constructor(documents: Iterable<string>, of: (document: string) => Value) {
    super()
    this.#documents = new Set(documents)
    this.#of = of
  }

  get size(): number {
    return this.#documents.size
  }

  get(document: string): Value | undefined {
    return this.has(document) ? this.#of(document) : undefined
  }

  has(document: string): boolean {
    return this.#documents.has(document)
  }

  *entries(): Generator<[string, Value], undefined> {
    for (const document of this.#documents) yield [document, this.#of(document)]
  }

  keys(): SetIterator<string> {
    return this.#documents.values()
  }
}
