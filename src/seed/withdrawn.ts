import { hash } from 'node:crypto'
import { findWords } from '../text/find-words.ts'
import type { Range } from '../text/range.ts'
import { rowRanges } from '../text/row-ranges.ts'
import type { Seed } from './seed.ts'
import type { Withdrawal } from './seed-schema.ts'

/** Places of text.txt whose words are not public, and what readers are told instead. */
export interface Withheld {
  ranges: Range[]
  ruling: Withdrawal
}

/** [12, 14] → rows 12 to 14, counted from 1, as one place; blanks at its ends are nobody's words. */
function rowsOf(text: string, [first, last]: readonly [number, number]): Range[] {
  const rows = rowRanges(text).slice(first - 1, last)
  const [start, end] = [rows[0]?.[0] ?? 0, rows.at(-1)?.[1] ?? 0]
  const words = text.slice(start, end)
  if (words.trim() === '') return []
  return [[start + words.length - words.trimStart().length, start + words.trimEnd().length]]
}

/** The places in a text that a ruling is about. */
export const withdrawnRanges = (text: string, { rows, words }: Withdrawal): Range[] =>
  rows ? rowsOf(text, rows) : findWords(text, words ?? '')

/** What the withdrawals of a seed take out of its text. */
const withheldOf = ({ text, meta }: Pick<Seed, 'text' | 'meta'>): Withheld[] =>
  meta.withdrawn.map((ruling) => ({ ranges: withdrawnRanges(text, ruling), ruling }))

/** Stands for each character of withdrawn words: every place in the text stays where it was. */
const BAR = '█'

/**
 * The text that is public: as long as text.txt and with its line ends, bars in the place of withdrawn words.
 */
export function withBars(text: string, ranges: readonly Range[]): string {
  let at = 0
  const kept = [...ranges]
    .sort((a, b) => a[0] - b[0])
    .map(([start, end]) => {
      const from = Math.max(at, start)
      const before = text.slice(at, from)
      at = Math.max(at, end)
      return before + text.slice(from, at).replace(/[^\r\n]/g, BAR)
    })
  return kept.join('') + text.slice(at)
}

/** A seed as far as it is public, and the places where its words are not. */
export interface PublicSeed extends Seed {
  withheld: Withheld[]
}

/**
 * The seed as far as it is public. The digest is that of the public text: from one of the whole text a short
 * name could be guessed.
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
