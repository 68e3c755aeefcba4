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
  const runs = ours.flatMap((_, from) =>
    ours.slice(from).map((_, length) => ours.slice(from, from + length + 1)),
  )
  const shared = runs.filter(
    (run) =>
      theirs.includes(` ${run.join(' ')} `) && (tells(run) || (run.length === 1 && run[0]!.length >= LONG)),
  )
  return shared.toSorted((one, other) => other.length - one.length)[0]?.join(' ') ?? ''
}

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
