/** The filters that have a control on the page. */
export const FILTERS = ['document', 'soort', 'verzameling'] as const
export type FilterName = (typeof FILTERS)[number]

/** A question: the words as typed, and the value of each filter (a document id, a kind, a collection). */
export interface Asking {
  typed: string
  filters: Readonly<Partial<Record<FilterName, string>>>
}

/** Reads a question from an address: `?q=eigen+bijdrage&soort=Kamerbrief`. Ignores unknown parameters. */
export function fromAddress(search: string): Asking {
  const params = new URLSearchParams(search)
  const set = FILTERS.flatMap((name) => {
    const value = params.get(name)
    return value ? [[name, value] as const] : []
  })
  return { typed: params.get('q') ?? '', filters: Object.fromEntries(set) }
}

/** The query string of a question, canonical and permanent; empty for an empty question. */
export function toAddress({ typed, filters }: Asking): string {
  const params = new URLSearchParams(typed.trim() === '' ? {} : { q: typed.trim() })
  for (const name of FILTERS) if (filters[name]) params.set(name, filters[name])
  return params.size > 0 ? `?${params}` : ''
}
