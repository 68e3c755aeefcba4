import { contentWords } from '../../../text/words.ts'
import { nameKeys, sharedRun, wordsOf } from '../../alignment/common-name.ts'

/** A wording of a purpose, with what is computed from it for comparisons. */
export interface Wording {
  text: string
  keys: ReadonlySet<string>
  words: readonly string[]
  /** The number of content words. */
  telling: number
}

/** The share of the shorter wording that the shared words must make up. */
const MIN_SHARE = 0.5

export const wordingOf = (text: string): Wording => ({
  text,
  keys: new Set(nameKeys(text)),
  words: wordsOf(text),
  telling: contentWords(text).size,
})

/** Whether two wordings mean the same. Without a shared key they cannot share a name. */
export function isSame(a: Wording, b: Wording): boolean {
  if (a.keys.isDisjointFrom(b.keys)) return false
  const least = Math.max(1, Math.min(a.telling, b.telling) * MIN_SHARE)
  return contentWords(sharedRun(a.words, b.words).join(' ')).size >= least
}
