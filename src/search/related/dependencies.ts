import { mixHashes } from './mix-hashes.ts'
import type { Holders } from './nearest.ts'
import type { Fingerprints, Row } from './row.ts'

/** By paragraph (the hash of its address): the paragraphs that are shown beside it already. */
export type ShownBeside = ReadonlyMap<number, readonly number[]>

export const NONE_BESIDE: readonly number[] = []

/**
 * By document, for every paragraph two fingerprints of all that its related paragraphs depend on: itself, the
 * paragraphs that share a rare term with it, and those shown beside it. While they stay the same, so do the
 * related paragraphs.
 */
export function dependencies(rows: readonly Row[], holders: Holders, shown: ShownBeside): Fingerprints[] {
  const beside = rows.flatMap(({ urls }) => Array.from(urls, (url) => shown.get(url) ?? NONE_BESIDE))
  const [one, two] = [0, 1].map((lane) => {
    const own = joined(rows.map((row) => row.own[lane] as Int32Array))
    return fingerprintsOf(own, holders).map((all, paragraph) =>
      (beside[paragraph] as readonly number[]).reduce(mixHashes, all),
    )
  }) as Fingerprints
  let from = 0
  return rows.map(({ urls }): Fingerprints => {
    const to = from + urls.length
    const own: Fingerprints = [one.slice(from, to), two.slice(from, to)]
    from = to
    return own
  })
}

/** Plain loops: this visits every looked-up term of every paragraph of the library. */
function fingerprintsOf(own: Int32Array, { table, places, starts }: Holders): Int32Array {
  const sums = new Int32Array(table.size)
  for (let paragraph = 0; paragraph < own.length; paragraph++) {
    const end = starts[paragraph + 1] as number
    for (let at = starts[paragraph] as number; at < end; at++)
      sums[places[at] as number]! += own[paragraph] as number
  }
  return own.map((number, paragraph) => {
    const end = starts[paragraph + 1] as number
    let all = number
    for (let at = starts[paragraph] as number; at < end; at++)
      all = mixHashes(all, sums[places[at] as number] as number)
    return all
  })
}

function joined(parts: readonly Int32Array[]): Int32Array {
  const all = new Int32Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
