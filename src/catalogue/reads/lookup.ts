import { once } from '../once.ts'
import { declare, state, track, untracked } from './reads.ts'
import { RecordedMap } from './recorded-map.ts'

/**
 * Defines a lookup that is built from the whole catalogue, once for all pages: `const byPlace =
 * lookup('byPlace', …)`. A page that uses an entry of a map depends on that entry, not on everything that the
 * map was built from.
 */
export function lookup<Of extends object, Result>(
  name: string,
  make: (of: Of) => Result,
): (of: Of) => Result {
  const build = once((of: Of) => untracked(() => recorded(name, make(of))))
  state.lookups.set(name, (catalogue) => build(catalogue as Of))
  return (of) => {
    const value = build(of)
    if (!(value instanceof Map)) track(name)
    return value
  }
}

function recorded<Result>(name: string, result: Result): Result {
  if (result instanceof Map) return new RecordedMap(name, result) as Result
  declare(name, () => result)
  return result
}

/**
 * Defines a lookup whose entries are computed when first needed. A page that uses an entry depends on its
 * value, not on what it was computed from.
 */
export function entries<Of extends object, Result>(
  name: string,
  make: (of: Of, key: string) => Result,
): (of: Of, key: string) => Result {
  const getterFor = once((of: Of) => {
    const results = new Map<string, Result>()
    const get = (key: string): Result => {
      const result = results.get(key) ?? untracked(() => make(of, key))
      results.set(key, result)
      return result
    }
    declare(name, get)
    return get
  })
  state.lookups.set(name, (catalogue) => getterFor(catalogue as Of))
  return (of, key) => {
    track(name, key)
    return getterFor(of)(key)
  }
}
