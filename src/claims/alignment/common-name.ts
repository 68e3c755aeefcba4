import { FUNCTION_WORDS } from '../../text/words.ts'

/** A word so long that two texts do not share it by chance: "abonnementstarief". */
const LONG = 14

export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
const tells = (words: readonly string[]): boolean =>
  words.filter((word) => !FUNCTION_WORDS.has(word) && !/^\d+$/u.test(word)).length >= 2

/**
 * The longest run of words that two names share, when it says enough to name one thing; else the empty
 * string.
 */
export const sharedName = (a: string, b: string): string => sharedRun(wordsOf(a), wordsOf(b)).join(' ')

/** The same of names that are split into words already. */
export function sharedRun(ours: readonly string[], theirs: readonly string[]): readonly string[] {
  const lengths = ours.map((_, from) => sharedFrom(ours, from, theirs))
  for (let length = Math.max(0, ...lengths); length > 0; length--) {
    const runs = [...lengths.keys()].filter((from) => lengths[from]! >= length)
    const run = runs.map((from) => ours.slice(from, from + length)).find(isName)
    if (run) return run
  }
  return []
}

/** How many words from a place on the other name has in a row too. */
function sharedFrom(ours: readonly string[], from: number, theirs: readonly string[]): number {
  let most = 0
  for (
    let start = theirs.indexOf(ours[from]!);
    start !== -1;
    start = theirs.indexOf(ours[from]!, start + 1)
  ) {
    let length = 1
    while (from + length < ours.length && ours[from + length] === theirs[start + length]) length++
    most = Math.max(most, length)
  }
  return most
}

const isName = (run: readonly string[]): boolean =>
  tells(run) || (run.length === 1 && (run[0] as string).length >= LONG)

/**
 * What two names must have one of to share a name: two words that tell something, with the small words
 * between them, or one long word. So names can be looked up instead of compared one by one.
 */
export function nameKeys(text: string): string[] {
  const words = wordsOf(text)
  const telling = [...words.keys()].filter((index) => tells([words[index]!, words[index]!]))
  const pairs = telling.slice(1).map((at, index) => words.slice(telling[index], at + 1).join(' '))
  return [...new Set([...pairs, ...words.filter((word) => word.length >= LONG)])]
}
