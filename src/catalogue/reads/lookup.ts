import { once } from '../once.ts'
import { declare, state, track, untracked } from './reads.ts'
import { RecordedMap } from './recorded-map.ts'

/**
 * What is made of the whole catalogue once, for all pages that ask: `const byPlace = lookup('byPlace', …)`.
 * Who looks at an entry of a map that was made so has not looked at all that it was made of.
 */
export function lookup<Of extends object, Made>(name: string, make: (of: Of) => Made): (of: Of) => Made {
  const made = once((of: Of) => untracked(() => recorded(name, make(of))))
  state.lookups.set(name, (catalogue) => made(catalogue as Of))
  return (of) => {
    const value = made(of)
    if (!(value instanceof Map)) track(name)
    return value
  }
}

function recorded<Made>(name: string, made: Made): Made {
  if (made instanceof Map) return new RecordedMap(name, made) as Made
  declare(name, () => made)
  return made
}

/**
 * What is made for one key, once: a page that asks has looked at what was made, not at what that was
 * made of.
 */
export function entries<Of extends object, Made>(
  name: string,
  make: (of: Of, key: string) => Made,
): (of: Of, key: string) => Made {
  const known = once((of: Of) => {
    const found = new Map<string, Made>()
    const at = (key: string): Made => {
      const made = found.get(key) ?? untracked(() => make(of, key))
      found.set(key, made)
      return made
    }
    declare(name, at)
    return at
  })
  state.lookups.set(name, (catalogue) => known(catalogue as Of))
  return (of, key) => {
    track(name, key)
    return known(of)(key)
  }
}
