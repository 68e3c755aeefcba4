import { isText, type Passage } from './passage.ts'
import type { PassageFacts, PassageText } from './passage-facts.ts'

/** "Christiaan, 84 jaar, …": the portrait that reports set in a box. */
const PORTRAIT = /^\p{Lu}\p{L}+, \d{1,3} jaar,/u

/** A portrait and what follows it on the page until a title: the rest of the frame. */
export function portraits(
  { passages, text }: Pick<PassageText, 'passages' | 'text'>,
  { kinds }: Pick<PassageFacts, 'kinds'>,
): Set<Passage> {
  let page = -1
  const isFramed = (passage: Passage): boolean => {
    const own = passage.group?.page ?? -1
    if (kinds.get(passage) === 'heading' || own !== page) page = -1
    if (PORTRAIT.test(passage.text)) page = own
    return page === own
  }
  return new Set(text.layout.wrapped ? passages.filter(isText).filter(isFramed) : [])
}
