/** Counts what each value of a filter would leave: exactly what a reader sees after choosing it. */

import type { Directory } from '../pagefind/directory.ts'
import { type Asking, FILTERS, type FilterName } from './asking.ts'
import { matchingValue, type Narrowings, type Value, valuesOf, without } from './narrow.ts'
import { type Showable, shownWithin } from './showable.ts'

/** A filter value, and how many passages it leaves. */
interface FacetValue extends Value {
  count: number
}
export type Facets = Record<FilterName, FacetValue[]>

/**
 * The values of every filter with their counts, given the other filters. A value in use is always included.
 */
export function countFacets(
  directory: Directory,
  shown: Showable,
  narrow: Narrowings,
  filters: Asking['filters'],
): Facets {
  const counted = FILTERS.map((name) => {
    const { passages } = shownWithin(shown, without(narrow, name))
    const values = countValues(passages.map(({ record }) => valuesOf(directory, name, record)))
    const set = filters[name]
    if (!set) return [name, values] as const
    const count = shownWithin(shown, narrow).passages.length
    return [name, withSet(values, { set, meant: matchingValue(directory, name, set) }, count)] as const
  })
  return Object.fromEntries(counted) as Facets
}

/** Keeps a value in use under the spelling that it has in the address. */
function withSet(
  values: readonly FacetValue[],
  { set, meant }: { set: string; meant: Value },
  count: number,
): FacetValue[] {
  const others = values.filter(({ value }) => value !== meant.value)
  return byCount([...others, { value: set, label: meant.label, count }])
}

function countValues(all: readonly Value[][]): FacetValue[] {
  const groups = Map.groupBy(all.flat(), ({ value }) => value)
  return byCount(
    [...groups].map(([value, each]) => ({ value, label: each[0]?.label ?? value, count: each.length })),
  )
}

/** Highest count first. */
const byCount = (values: readonly FacetValue[]): FacetValue[] =>
  values.toSorted((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1))
