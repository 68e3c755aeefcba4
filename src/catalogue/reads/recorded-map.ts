import { ByPlace } from '../../collections/by-place.ts'
import { declare, declareFingerprint, declareWhole, track } from './reads.ts'

/** `nota#p1` → `nota` */
const documentOf = (key: unknown): string =>
  typeof key === 'string' ? (/^[^#]*(?=#)/.exec(key)?.[0] ?? '') : ''

/** A map that records which of its entries a page reads. Iterating over it counts as reading all. */
export class RecordedMap<Key, Value> extends Map<Key, Value> {
  readonly #place: string
  readonly #entries: ReadonlyMap<Key, Value>

  /** `shown`: the part of a value that pages use, when that is not all of it. */
  constructor(
    place: string,
    entries: ReadonlyMap<Key, Value>,
    shown: (value: Value) => unknown = (value) => value,
  ) {
    super()
    this.#place = place
    this.#entries = entries
    const showAt = (key: Key): unknown => {
      const value = entries.get(key)
      return value === undefined ? null : shown(value)
    }
    declare(place, (key) => showAt(key as Key))
    declare(`${place}?`, (key) => entries.has(key as Key))
    declare(`${place}*`, () => [...entries.keys()].map((key) => [key, showAt(key)]))
    if (entries instanceof ByPlace) declareFingerprint(place, (document) => entries.fingerprintOf(document))
    let byDocument: ReadonlyMap<string, Key[]> | undefined
    declareWhole(place, (document) => {
      if (entries instanceof ByPlace)
        return [...entries.of(document)].map(([key, value]) => [key, shown(value)])
      byDocument ??= Map.groupBy(entries.keys(), documentOf)
      return byDocument.get(document)?.map((key) => [key, showAt(key)])
    })
  }

  override get(key: Key): Value | undefined {
    this.#track(this.#place, key)
    return this.#entries.get(key)
  }

  override has(key: Key): boolean {
    this.#track(`${this.#place}?`, key)
    return this.#entries.has(key)
  }

  override get size(): number {
    return this.#all().size
  }

  override keys(): MapIterator<Key> {
    return this.#all().keys()
  }

  override values(): MapIterator<Value> {
    return this.#all().values()
  }

  override entries(): MapIterator<[Key, Value]> {
    return this.#all().entries()
  }

  override [Symbol.iterator](): MapIterator<[Key, Value]> {
    return this.#all().entries()
  }

  override forEach(act: (value: Value, key: Key, map: Map<Key, Value>) => void): void {
    for (const [key, value] of this.#all()) act(value, key, this)
  }

  override set(): this {
    throw new TypeError(`${this.#place} is not changed.`)
  }

  /** Records a read of one entry. Reads are strings, so an entry with another key counts as reading all. */
  #track(place: string, key: unknown): void {
    if (typeof key === 'string') track(place, key)
    else this.#all()
  }

  #all(): ReadonlyMap<Key, Value> {
    track(`${this.#place}*`)
    return this.#entries
  }
}
