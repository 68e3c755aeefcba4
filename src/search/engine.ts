import type { Stored } from './stored.ts'

/** The part of Pagefind’s browser API that is used; its module is part of the built bundle, not of ours. */
export interface Engine {
  search(words: string, options: { filters: EngineFilters }): Promise<EngineAnswer>
  /** With null for the words: loads the named filters only. */
  preload(words: string | null, options: { filters: EngineFilters }): Promise<void>
}
/** An empty list asks for nothing, but has the counts of that filter loaded. Filters that are not named are never fetched. */
export type EngineFilters = Record<string, string | readonly string[]>

export interface EngineAnswer {
  /** Best first; `data` fetches what was stored. */
  results: { id: string; data: () => Promise<Stored> }[]
  /** How many of the results have each value of each filter that was loaded. */
  filters: Record<string, Record<string, number>>
  /** The same without the filters asked for: every value there is. */
  totalFilters: Record<string, Record<string, number>>
}

interface PagefindModule extends Engine {
  options(options: { noWorker: boolean }): Promise<void>
  init(): Promise<void>
}

/**
 * Fetches Pagefind from its address (`…/pagefind/pagefind.js`). It runs without a worker: a search takes a few milliseconds, and the
 * worker is a second copy of the same code to fetch.
 */
export async function loadEngine(address: string): Promise<Engine> {
  const pagefind: PagefindModule = await import(/* @vite-ignore */ address)
  await pagefind.options({ noWorker: true })
  await pagefind.init()
  return pagefind
}
