import { isRunning, type Passage } from './passage.ts'
import type { PassageText } from './passage-facts.ts'

/** After these words comes a signature; its names and functions are no titles. */
const CLOSING =
  /^(?:Hoogachtend|Met vriendelijke groet|De (?:Minister|minister|Staatssecretaris|staatssecretaris)\b.*,\s)/
const MAX_CLOSING = 160
/** The last clause of a motion; the names of its members follow. */
const END_OF_MOTION = /^en gaat over tot de orde van de dag/

/** "Den Haag, 18 juni 2021": near the end signatures follow. */
const PLACE_AND_DATE = /^\p{Lu}[\p{L}’' -]{2,25}, \d{1,2} \p{Ll}{3,9} \d{4}$/u
/** So many passages at the end may be signatures; a short letter has its place and date at the top. */
const NEAR_END = 16

function isClosing(text: string): boolean {
  if (END_OF_MOTION.test(text)) return true
  return text.length < MAX_CLOSING && CLOSING.test(text) && !text.endsWith('.')
}

const isNearEnd = (i: number, count: number): boolean => i > count - NEAR_END && i > count / 2

/** From the close of a letter, or the place and date near its end, to the end of the page. */
export function signatures({ passages }: Pick<PassageText, 'passages'>): Set<Passage> {
  let closingPage = -1
  const opens = ({ text }: Passage, i: number): boolean =>
    isClosing(text) || (isNearEnd(i, passages.length) && PLACE_AND_DATE.test(text))
  return new Set(
    passages.filter((passage, i) => {
      if (isRunning(passage) && opens(passage, i)) closingPage = passage.group?.page ?? -1
      return passage.group?.page === closingPage
    }),
  )
}
