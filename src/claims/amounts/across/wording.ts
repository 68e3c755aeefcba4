import { contentWords } from '../../../text/words.ts'
import { nameKeys, sharedRun, wordsOf } from '../../alignment/common-name.ts'

/** A wording of a purpose with what it is compared by, made once. */
export interface Wording {
  text: string
  keys: ReadonlySet<string>
  words: readonly string[]
  /** How many words of content it has. */
  telling: number
}

/** How much of the shorter wording the shared words must be. */
const ENOUGH = 0.5

export const wordingOf = (text: string): Wording => ({
  text,
  keys: new Set(nameKeys(text)),
  words: wordsOf(text),
  telling: contentWords(text).size,
})

/** Whether two wordings say the same: only what shares a key can share a name. */
export function isSame(a: Wording, b: Wording): boolean {
  if (a.keys.isDisjointFrom(b.keys)) return false
  const least = Math.max(1, Math.min(a.telling, b.telling) * ENOUGH)
  return contentWords(sharedRun(a.words, b.words).join(' ')).size >= least
}
