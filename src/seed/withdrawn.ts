import { hash } from 'node:crypto'
import { findWords } from '../text/find-words.ts'
import type { Range } from '../text/range.ts'
import { rowRanges } from '../text/row-ranges.ts'
import type { Seed } from './seed.ts'
import type { Withdrawal } from './seed-schema.ts'

/** Ranges of text.txt that are not public, and the notice for readers. */
export interface Withheld {
  ranges: Range[]
  ruling: Withdrawal
}

/** Rows, counted from 1, as one range, trimmed: [12, 14] → rows 12 to 14. */
function rowsOf(text: string, [first, last]: readonly [number, number]): Range[] {
  const rows = rowRanges(text).slice(first - 1, last)
  const [start, end] = [rows[0]?.[0] ?? 0, rows.at(-1)?.[1] ?? 0]
  const words = text.slice(start, end)
  if (words.trim() === '') return []
  return [[start + words.length - words.trimStart().length, start + words.trimEnd().length]]
}

/** The ranges in a text that a withdrawal covers. */
export const withdrawnRanges = (text: string, { rows, words }: Withdrawal): Range[] =>
  rows ? rowsOf(text, rows) : findWords(text, words ?? '')

/** The withdrawals of a seed, with their ranges. */
const withheldOf = ({ text, meta }: Pick<Seed, 'text' | 'meta'>): Withheld[] =>
  meta.withdrawn.map((ruling) => ({ ranges: withdrawnRanges(text, ruling), ruling }))

/** Replaces each withdrawn character, so that all offsets stay the same. */
const BAR = '█'

/** The public text: the same length and line breaks as text.txt, with bars for withdrawn words. */
export function withBars(text: string, ranges: readonly Range[]): string {
  let at = 0
  const parts = [...ranges]
    .sort((a, b) => a[0] - b[0])
    .map(([start, end]) => {
      const from = Math.max(at, start)
      const before = text.slice(at, from)
      at = Math.max(at, end)
      return before + text.slice(from, at).replace(/[^\r\n]/g, BAR)
    })
  return parts.join('') + text.slice(at)
}

/** The public part of a seed, and its withheld ranges. */
export interface PublicSeed extends Seed {
  withheld: Withheld[]
}

/**
 * The public part of a seed. Its digest is of the public text: a digest of the whole could reveal short
 * names.
 */
export function publicSeed(seed: Seed): PublicSeed {
  const withheld = withheldOf(seed).filter(({ ranges }) => ranges.length > 0)
  if (withheld.length === 0) return { ...seed, withheld }
  const text = withBars(
    seed.text,
    withheld.flatMap(({ ranges }) => ranges),
  )
  return { ...seed, withheld, text, sha256: hash('sha256', text) }
}
