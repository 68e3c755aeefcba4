import { oneSpaced } from '../../text/spaces.ts'

/** Texts of up to so many words are quoted whole; of longer ones so many at each end. */
const WHOLE = 8
const EDGE = 4

/** Hyphens have a meaning of their own in a text directive. */
const encode = (words: string): string => encodeURIComponent(words).replace(/-/g, '%2D')
/** Removes final punctuation: in running text an address ends before a full stop. */
const withoutEnd = (words: string): string => words.replace(/(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/u, '') || words
const fold = (text: string): string => oneSpaced(text).toLowerCase()

/**
 * The text fragment that marks words on a page: 'text=Ongeveer%20een%20jaar,van%20de%20sector'. A browser
 * goes to the first match, so words are added until there is no earlier one. Null when that does not help: a
 * link without a text fragment goes to its anchor.
 * @param pieces The words, cut where the page inserts something (a note marker).
 * @param before All text on the page before them.
 */
export function textDirective(pieces: readonly string[], before: string): string | null {
  const parts = pieces.map((piece) => piece.split(/\s+/).filter(Boolean)).filter((words) => words.length > 0)
  const [first, last] = [parts[0], parts.at(-1)]
  if (!first || !last) return null
  const earlier = fold(before)
  const isNew = (words: string[]): boolean => !earlier.includes(fold(words.join(' ')))
  if (parts.length === 1 && first.length <= WHOLE) {
    const whole = withoutEnd(first.join(' '))
    return isNew([whole]) ? `text=${encode(whole)}` : null
  }
  const room = parts.length === 1 ? first.length - EDGE : first.length
  for (let size = Math.min(EDGE, room); size <= room; size++) {
    const beginning = first.slice(0, size)
    if (isNew(beginning))
      return `text=${encode(beginning.join(' '))},${encode(withoutEnd(last.slice(-EDGE).join(' ')))}`
  }
  return null
}
