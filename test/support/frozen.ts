const CHANGES = ['set', 'add', 'delete', 'clear'] as const

const refuse = (): never => {
  throw new TypeError('this is frozen')
}

/** The parts of a value that can be changed by themselves. */
function partsOf(value: object): unknown[] {
  if (value instanceof Map) return [...value.keys(), ...value.values()]
  return value instanceof Set ? [...value] : Object.values(value)
}

function freeze(value: object): void {
  if (value instanceof Map || value instanceof Set)
    for (const name of CHANGES) Object.defineProperty(value, name, { value: refuse })
  Object.freeze(value)
}

/** The value itself, with all it holds made unchangeable: whoever tries gets a TypeError. */
export function frozen<Value>(value: Value): Value {
  const waiting: unknown[] = [value]
  while (waiting.length > 0) {
    const next = waiting.pop()
    if (next === null || typeof next !== 'object' || Object.isFrozen(next)) continue
    freeze(next)
    waiting.push(...partsOf(next))
  }
  return value
}
