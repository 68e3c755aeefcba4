/** What was met first under a key stands for all that is alike: it is there once in memory. */
export function firstAlike<Value>(known: Map<string, Value>, key: string, value: Value): Value {
  const first = known.get(key)
  if (first === undefined) known.set(key, value)
  return first ?? value
}
