import type { Holders } from './nearest.ts'
import type { Numbers, Row } from './row.ts'
import { together } from './together.ts'

/** By the number of an address those of the paragraphs that are shown beside it already. */
export type ShownBeside = ReadonlyMap<number, readonly number[]>

export const NONE_BESIDE: readonly number[] = []

/**
 * By document, for every paragraph two numbers for all that its related ones depend on: itself, those that
 * share a rare term with it, and what is shown beside it. With the same numbers they are the same as they
 * were.
 */
export function dependencies(rows: readonly Row[], holders: Holders, shown: ShownBeside): Numbers[] {
  const beside = rows.flatMap(({ urls }) => Array.from(urls, (url) => shown.get(url) ?? NONE_BESIDE))
  const [one, two] = [0, 1].map((lane) => {
    const own = joined(rows.map((row) => row.own[lane] as Int32Array))
    return numbersOf(own, holders, (all, paragraph) =>
      (beside[paragraph] as readonly number[]).reduce(together, all),
    )
  }) as Numbers
  let from = 0
  return rows.map(({ urls }): Numbers => {
    const to = from + urls.length
    const own: Numbers = [one.slice(from, to), two.slice(from, to)]
    from = to
    return own
  })
}

function numbersOf(
  own: Int32Array,
  { table, places, starts }: Holders,
  withShown: (all: number, paragraph: number) => number,
): Int32Array {
  const sums = new Int32Array(table.size)
  const eachOf = (paragraph: number, look: (place: number) => void): void => {
    for (let at = starts[paragraph] as number; at < (starts[paragraph + 1] as number); at++)
      look(places[at] as number)
  }
  for (const [paragraph, number] of own.entries())
    eachOf(paragraph, (place) => {
      sums[place] = (sums[place] as number) + number
    })
  return own.map((number, paragraph) => {
    let all = number
    eachOf(paragraph, (place) => {
      all = together(all, sums[place] as number)
    })
    return withShown(all, paragraph)
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
