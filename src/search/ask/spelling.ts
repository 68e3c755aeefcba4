/** Typing errors: which words of the texts are near one that is not there. */

/**
 * The least number of letters left out, added, changed or swapped that makes one word of another; more than
 * `most` is not counted further. Swapped neighbours count once: `matnelzorg`, mantelzorg → 1.
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

/** The row that is being filled, and the two above it. */
interface Rows {
  before: readonly number[]
  last: readonly number[]
  row: readonly number[]
}

/** What the first `i` letters of one word and the first `j` of the other are apart. */
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
 * Letters that may be wrong in a word of this length. Short words are all near each other, of middling ones
 * two letters make another word (`bestraling`, betaling), and numbers are never mended.
 */
function wrongLetters(word: string): number {
  if (/\d/.test(word) || word.length < 5) return 0
  return word.length < TWO_WRONG ? 1 : 2
}
const TWO_WRONG = 12

export interface Candidate {
  word: string
  often: number
}

/**
 * The word that was meant, when it can be told: the nearest, then the most
 * used. A first letter is seldom wrong, and no more than `atMost` letters when that is told.
 */
export function mend(word: string, candidates: readonly Candidate[], atMost = word.length): string | null {
  const most = Math.min(atMost, wrongLetters(word))
  if (most === 0) return null
  const near = ranked(word, candidates, most).filter(
    (each) => each.word[0] === word[0] || isSwapped(word, each.word),
  )
  return near[0]?.word ?? null
}

const isSwapped = (a: string, b: string): boolean => a[0] === b[1] && a[1] === b[0]

/** Words to offer when a word is not there and no error is plain: at most three, nearest first. */
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
