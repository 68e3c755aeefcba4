/** Filters a reader can set by a control. */
export const FILTERS = ['document', 'soort', 'verzameling'] as const
export type FilterName = (typeof FILTERS)[number]

/**
 * What a reader asks for: the words as typed, and what they are narrowed to (the id of a
 * document; a kind; a collection).
 */
export interface Asking {
  typed: string
  filters: Readonly<Partial<Record<FilterName, string>>>
}

/** `?q=eigen+bijdrage&soort=Kamerbrief` → what is asked; names that are not ours are left. */
export function fromAddress(search: string): Asking {
  const params = new URLSearchParams(search)
  const set = FILTERS.flatMap((name) => {
    const value = params.get(name)
    return value ? [[name, value] as const] : []
  })
  return { typed: params.get('q') ?? '', filters: Object.fromEntries(set) }
}

/**
 * The permanent address of a question, from `?` on; empty when nothing is asked.
 * The same question has one address.
 */
export function toAddress({ typed, filters }: Asking): string {
  const params = new URLSearchParams(typed.trim() === '' ? {} : { q: typed.trim() })
  for (const name of FILTERS) if (filters[name]) params.set(name, filters[name])
  return params.size > 0 ? `?${params}` : ''
}
