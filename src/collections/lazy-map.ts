/** A lazy read-only map: subclasses say which entries there are, and compute them on demand. */
export abstract class LazyMap<Value> implements ReadonlyMap<string, Value> {
  abstract readonly size: number
  abstract get(key: string): Value | undefined
  abstract has(key: string): boolean
  abstract keys(): MapIterator<string>
  abstract entries(): MapIterator<[string, Value]>

  *values(): Generator<Value, undefined> {
    for (const [, value] of this.entries()) yield value
  }

  [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries()
  }

  forEach(act: (value: Value, key: string, map: ReadonlyMap<string, Value>) => void): void {
    for (const [key, value] of this.entries()) act(value, key, this)
  }
}
