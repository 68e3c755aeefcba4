import type { SitePath } from './site-path.ts'

/**
 * With more documents than this, lists of the whole library are divided over files. At a hundred documents
 * the parallels alone were two megabytes.
 */
export const MANY_DOCUMENTS = 50

/** A file of a divided list: the id of what its records belong to, their number, and its address. */
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

/** The files of a divided list, and its index. */
export interface PartFiles<T> {
  parts: { path: string; records: T[] }[]
  index: { path: string; value: PublicPart[] }
}

/**
 * Divides a list by the owner of its records: `amounts/<document>.json`, with `amounts/index.json` as index.
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
