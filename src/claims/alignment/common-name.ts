import { FUNCTION_WORDS } from '../../text/words.ts'

/** The length from which a word is rarely shared by chance: "abonnementstarief". */
const LONG = 14

export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
const tells = (words: readonly string[]): boolean =>
  words.filter((word) => !FUNCTION_WORDS.has(word) && !/^\d+$/u.test(word)).length >= 2

/** The longest run of words that two names share, when it is specific enough to be a name; otherwise ''. */
export const sharedName = (a: string, b: string): string => sharedRun(wordsOf(a), wordsOf(b)).join(' ')

/** The same for names that are already split into words. */
export function sharedRun(ours: readonly string[], theirs: readonly string[]): readonly string[] {
  const lengths = ours.map((_, from) => sharedFrom(ours, from, theirs))
  for (let length = Math.max(0, ...lengths); length > 0; length--) {
    const runs = [...lengths.keys()].filter((from) => lengths[from]! >= length)
    const run = runs.map((from) => ours.slice(from, from + length)).find(isName)
    if (run) return run
  }
  return []
}

/** The length of the longest run of words from an index that the other name has too. */
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
 * Keys of which two names must share at least one to have a shared name: two content words with the small
 * words between them, or one long word. With these, names can be looked up instead of compared one by one.
 */
export function nameKeys(text: string): string[] {
  const words = wordsOf(text)
  const telling = [...words.keys()].filter((index) => tells([words[index]!, words[index]!]))
  const pairs = telling.slice(1).map((at, index) => words.slice(telling[index], at + 1).join(' '))
  return [...new Set([...pairs, ...words.filter((word) => word.length >= LONG)])]
}
