import { finished } from '../../lines/row-ends.ts'
import { declaredKind } from '../../lines/row-evidence.ts'
import { isText, neighbour, type Passage } from './passage.ts'
import type { PassageFacts, PassageText } from './passage-facts.ts'

const MAX_ATTRIBUTION = 100
const isQuotation = (text: string): boolean => /^[“„‘«].*[”’»]$/u.test(text)

/** Short, behind a dash, and no sentence. */
const looksAttributed = ({ text, group }: Passage): boolean =>
  /^[–—-]/.test(group?.marker?.label ?? '') && text.length < MAX_ATTRIBUTION && !finished(text)

/** "– Bewoner, 78 jaar" under a quotation: who said it. */
function isAttribution(passages: readonly Passage[], i: number): boolean {
  if (!looksAttributed(passages[i] as Passage)) return false
  const [quotation, after] = [neighbour(passages, i, -1), neighbour(passages, i, 1)]
  if (!quotation || quotation.group?.marker || after?.group?.marker?.style === 'bullet') return false
  return isQuotation(quotation.text)
}

/**
 * The file tells an item, and everything that is none; a paragraph with a number of its own ("2.14 …") is
 * shown as one. Else what a bullet or number opens is one.
 */
function isItem({ passages, text }: Pick<PassageText, 'passages' | 'text'>, i: number): boolean {
  const { group } = passages[i] as Passage
  const kind = declaredKind(text, group?.lines[0])
  if (kind === 'paragraph' && group?.marker?.style === 'section') return true
  if (kind !== undefined) return kind === 'item'
  return Boolean(group?.marker) && !isAttribution(passages, i)
}

/** The items of lists: what a bullet or number opens and is no title or figure. */
export function listItems(
  text: Pick<PassageText, 'passages' | 'text'>,
  { figures, titles }: Pick<PassageFacts, 'figures' | 'titles'>,
): Set<Passage> {
  const mayBe = (passage: Passage): boolean =>
    isText(passage) && !figures.has(passage) && !titles.has(passage)
  return new Set(text.passages.filter((passage, i) => mayBe(passage) && isItem(text, i)))
}
