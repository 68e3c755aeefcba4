/**
 * What there is of each document, by its id, asked for one document at a time: of a large library nobody
 * looks at all of them for a few.
 */
export class ByDocument<Value> implements ReadonlyMap<string, Value> {
  readonly #documents: ReadonlySet<string>
  readonly #of: (document: string) => Value

  constructor(documents: Iterable<string>, of: (document: string) => Value) {
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

  *values(): Generator<Value, undefined> {
    for (const [, value] of this.entries()) yield value
  }

  [Symbol.iterator](): Generator<[string, Value], undefined> {
    return this.entries()
  }

  forEach(act: (value: Value, document: string, map: ReadonlyMap<string, Value>) => void): void {
    for (const [document, value] of this.entries()) act(value, document, this)
  }
}
