interface Kept<Key, Value> {
  get: (key: Key) => Value | undefined
  set: (key: Key, value: Value) => unknown
}

/** What a map has under a key; where that is nothing it is made, and the map has it from then on. */
export function getOrInsert<Key, Value>(map: Kept<Key, Value>, key: Key, make: (key: Key) => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make(key)
  map.set(key, made)
  return made
}
