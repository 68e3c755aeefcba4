import { MadeMap } from './made-map.ts'

/**
 * What there is of each document, by its id, asked for one document at a time: of a large library nobody
 * looks at all of them for a few.
 */
export class ByDocument<Value> extends MadeMap<Value> {
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
