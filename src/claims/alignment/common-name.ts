import { FUNCTION_WORDS } from '../../text/words.ts'

/** A word so long that two texts do not share it by chance: "abonnementstarief". */
const LONG = 14

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
const tells = (words: readonly string[]): boolean =>
  words.filter((word) => !FUNCTION_WORDS.has(word) && !/^\d+$/u.test(word)).length >= 2

/**
 * The longest run of words that two names share, when it says enough to name one thing; else the empty
 * string.
 */
export function sharedName(a: string, b: string): string {
  const [ours, theirs] = [wordsOf(a), ` ${wordsOf(b).join(' ')} `]
  for (let length = ours.length; length > 0; length--) {
    const run = runsOf(ours, length).find((run) => theirs.includes(` ${run.join(' ')} `) && isName(run))
    if (run) return run.join(' ')
  }
  return ''
}

const runsOf = (words: readonly string[], length: number): string[][] =>
  words.slice(length - 1).map((_, from) => words.slice(from, from + length))

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
