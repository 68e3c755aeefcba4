/**
 * Memoises `make` by its argument: `const byPlace = once((catalogue) => …)` is computed once for each
 * catalogue.
 */
export function once<Of extends object, Result>(make: (of: Of) => Result): (of: Of) => Result {
  const results = new WeakMap<Of, { value: Result }>()
  return (of) => {
    const result = results.get(of) ?? { value: make(of) }
    results.set(of, result)
    return result.value
  }
}
