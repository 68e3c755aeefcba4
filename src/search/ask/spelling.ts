/** Corrects typos: finds words of the texts near one that is in no text. */

/**
 * The edit distance of two words (Damerau-Levenshtein): the least number of insertions, deletions, changes
 * and swaps of neighbours. `matnelzorg`, `mantelzorg` → 1. Stops counting above `most`.
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) row[j] = cheapest([a, b], [i, j], { before, last, row })
    if (Math.min(...row) > most) return most + 1
    before = last
    last = row
  }
  return last[b.length] ?? most + 1
}

/** The row being filled, and the two before it. */
interface Rows {
  before: readonly number[]
  last: readonly number[]
  row: readonly number[]
}

/** The distance between the first `i` letters of one word and the first `j` of the other. */
function cheapest(
  [a, b]: readonly [string, string],
  [i, j]: readonly [number, number],
  { before, last, row }: Rows,
): number {
  const [above, left, corner] = [last[j] ?? 0, row[j - 1] ?? 0, last[j - 1] ?? 0]
  const least = Math.min(above + 1, left + 1, corner + (a[i - 1] === b[j - 1] ? 0 : 1))
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
  return swapped ? Math.min(least, (before[j - 2] ?? 0) + 1) : least
}

/**
 * How many letters may be wrong in a word. Short words are all near each other, two letters turn a longer one
 * into another word (`bestraling`, betaling), and numbers are never corrected.
 */
function allowedErrors(word: string): number {
  if (/\d/.test(word) || word.length < 5) return 0
  return word.length < TWO_WRONG ? 1 : 2
}
const TWO_WRONG = 12

export interface Candidate {
  word: string
  often: number
}

/**
 * The word that was probably meant: the nearest, then the most frequent; null when there is none. The first
 * letter must be right, or swapped with the second, and no more than `atMost` letters may be wrong.
 */
export function mend(word: string, candidates: readonly Candidate[], atMost = word.length): string | null {
  const most = Math.min(atMost, allowedErrors(word))
  if (most === 0) return null
  const near = ranked(word, candidates, most).filter(
    (each) => each.word[0] === word[0] || isSwapped(word, each.word),
  )
  return near[0]?.word ?? null
}

const isSwapped = (a: string, b: string): boolean => a[0] === b[1] && a[1] === b[0]

/** At most three words to suggest when no correction is evident, the nearest first. */
export const nearest = (word: string, candidates: readonly Candidate[]): string[] =>
  ranked(word, candidates, Math.max(1, Math.floor(word.length / 3)))
    .slice(0, 3)
    .map((each) => each.word)

const ranked = (
  word: string,
  candidates: readonly Candidate[],
  most: number,
): (Candidate & { far: number })[] =>
  candidates
    .filter((each) => each.word.length >= 4 && !/\d/.test(each.word))
    .map((each) => ({ ...each, far: distance(word, each.word, most) }))
    .filter(({ far }) => far <= most)
    .sort((a, b) => a.far - b.far || b.often - a.often || (a.word < b.word ? -1 : 1))
