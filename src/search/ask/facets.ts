/** Counting what each value of a filter would leave: as many as a reader sees who chooses it. */

import type { Directory } from '../pagefind/directory.ts'
import { type Asking, FILTERS, type FilterName } from './asking.ts'
import { meant, type Narrowings, type Value, valuesOf, without } from './narrow.ts'
import { type Showable, shownWithin } from './showable.ts'

/** A value that a reader can narrow to, and how many passages it leaves. */
interface FacetValue extends Value {
  count: number
}
export type Facets = Record<FilterName, FacetValue[]>

/**
 * For every filter its values with what each would leave, given the other filters; the
 * value that is set is always there.
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
    return [name, withSet(values, { set, meant: meant(directory, name, set) }, count)] as const
  })
  return Object.fromEntries(counted) as Facets
}

/** A value that is set keeps the name it has in the address. */
function withSet(
  values: readonly FacetValue[],
  { set, meant }: { set: string; meant: Value },
  count: number,
): FacetValue[] {
  const others = values.filter(({ value }) => value !== meant.value)
  return inOrder([...others, { value: set, label: meant.label, count }])
}

function countValues(all: readonly Value[][]): FacetValue[] {
  const groups = Map.groupBy(all.flat(), ({ value }) => value)
  return inOrder(
    [...groups].map(([value, each]) => ({ value, label: each[0]?.label ?? value, count: each.length })),
  )
}

/** The most first. */
const inOrder = (values: readonly FacetValue[]): FacetValue[] =>
  values.toSorted((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1))
