import type { SitePath } from './site-path.ts'

/**
 * With more documents than this the data of the whole library are not in one file each: of a hundred the
 * parallels alone had two megabytes.
 */
export const MANY_DOCUMENTS = 50

/** One of the files that a list is in: whose records it has, how many, and where it is. */
interface PublicPart {
  id: string
  count: number
  url: string
}

export const pathOfPart = (name: string, id: string): string => `${name}/${id}.json`

export const partOf = (name: string, id: string, count: number, at: SitePath): PublicPart => ({
  id,
  count,
  url: at(`/data/v1/${pathOfPart(name, id)}`),
})

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
  return {
    parts: groups.map(([id, own]) => ({ path: pathOfPart(name, id), records: own })),
    index: {
      path: pathOfPart(name, 'index'),
      value: groups.map(([id, own]) => partOf(name, id, own.length, at)),
    },
  }
}
