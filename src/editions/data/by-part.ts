import type { SitePath } from './site-path.ts'

/** Documents from which on the data of the whole library are not in one file each. */
export const MANY_DOCUMENTS = 100

/** One of the files that a list is in: whose records it has, how many, and where it is. */
interface PublicPart {
  id: string
  count: number
  url: string
}

/** Files of one list: path and records. */
export interface PartFiles<T> {
  parts: { path: string; records: T[] }[]
  index: { path: string; value: PublicPart[] }
}

/**
 * A list as files by what its records belong to, `amounts/<document>.json`, with `amounts/index.json` that
 * tells which there are.
 */
export function byPart<T>(
  name: string,
  records: readonly T[],
  idOf: (record: T) => string,
  at: SitePath,
): PartFiles<T> {
  const groups = [...Map.groupBy(records, idOf)]
  const pathOf = (id: string): string => `${name}/${id}.json`
  return {
    parts: groups.map(([id, own]) => ({ path: pathOf(id), records: own })),
    index: {
      path: `${name}/index.json`,
      value: groups.map(([id, own]) => ({ id, count: own.length, url: at(`/data/v1/${pathOf(id)}`) })),
    },
  }
}
