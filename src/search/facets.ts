import type { Asking } from './asking.ts'
import type { Engine, EngineFilters } from './engine.ts'
import { FILTERS, type FilterName, readDocument, type SearchRecordType } from './stored.ts'

/** A value that a reader can narrow to, and how many passages it leaves. */
export interface FacetValue {
  /** What stands in the address: the id of a document, else the label. */
  value: string
  label: string
  count: number
}
export type Facets = Partial<Record<FilterName, FacetValue[]>>

/** The filters for the engine: of this type of record, narrowed as asked, except by one filter. */
export type Narrowing = (type: SearchRecordType, except?: FilterName) => EngineFilters

/** Documents are asked for by id and kept as `<id> <title>`: what the engine holds is looked up first. */
export async function narrowing(engine: Engine, words: string, filters: Asking['filters']): Promise<Narrowing> {
  const all = Object.fromEntries(FILTERS.map((name) => [name, []]))
  const known = filters.document ? Object.keys((await engine.search(words, { filters: all })).totalFilters.document ?? {}) : []
  const document = known.find((value) => readDocument(value).id === filters.document) ?? filters.document
  const asked = document ? { ...filters, document } : filters
  return (type, except) => ({ ...all, ...asked, ...(except ? { [except]: [] } : {}), type })
}

/** For every filter its values with what each would leave, given the other filters. */
export async function countFacets(engine: Engine, words: string, narrow: Narrowing): Promise<Facets> {
  const counted = FILTERS.map(async (name) => {
    const { filters } = await engine.search(words, { filters: narrow('passage', name) })
    return [name, valuesOf(name, filters[name] ?? {})] as const
  })
  return Object.fromEntries(await Promise.all(counted))
}

const valuesOf = (name: FilterName, counts: Record<string, number>): FacetValue[] =>
  Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([value, count]) => ({ ...labelled(name, value), count }))
    .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1))

function labelled(name: FilterName, value: string): Pick<FacetValue, 'value' | 'label'> {
  if (name !== 'document') return { value, label: value }
  const { id, title } = readDocument(value)
  return { value: id, label: title }
}
