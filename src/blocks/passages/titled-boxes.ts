import { finished } from '../../lines/row-ends.ts'
import { declaredRole } from '../../lines/row-evidence.ts'
import { BOX_TITLE } from '../constructs/labelled.ts'
import { declaredBox } from './boxes.ts'
import { isText, type Passage } from './passage.ts'
import type { Kind, PassageFacts, PassageText } from './passage-facts.ts'
import { isSourceLine } from './source-lines.ts'

/** A box has no more passages than this when nothing shows its end. */
const REACH = 8

/** "Kader 2.1 Wat is respijtzorg?": a title, and no sentence about a box. */
const isBoxTitle = (passage: Passage): boolean =>
  isText(passage) &&
  BOX_TITLE.test(passage.text) &&
  /^\S+ \S+(?: ?[:–-])? *(?:[\p{Lu}‘“«(\d]|$)/u.test(passage.text) &&
  !finished(passage.text.replace(/\?$/, ''))

const kindIn = (text: PassageText['text'], passage: Passage | undefined): string | undefined =>
  declaredRole(text, passage?.group?.lines[0])?.kind

/** "Thema: Box 1", of a tax: the file says that it is text, and that a heading stands below it. */
const holdsNothing = (passage: Passage, below: Passage | undefined, text: PassageText['text']): boolean =>
  kindIn(text, passage) === 'paragraph' && kindIn(text, below) === 'heading'

/** The titles that open a box: "Kader 1", "Tekstvak 2.1", "Box 3". */
export const boxTitles = ({ passages, text }: Pick<PassageText, 'passages' | 'text'>): Set<Passage> =>
  new Set(
    passages.filter((passage, i) => isBoxTitle(passage) && !holdsNothing(passage, passages[i + 1], text)),
  )

type Needs = 'boxTitles' | 'kinds'
const ENDS: ReadonlySet<Kind | undefined> = new Set(['heading', 'table', 'figure'])

/** The passages after a title that may be in its box: up to the next title, table or figure. */
function following(
  passages: readonly Passage[],
  title: number,
  { boxTitles: titles, kinds }: Pick<PassageFacts, Needs>,
): Passage[] {
  const found: Passage[] = []
  for (let i = title + 1; i < passages.length && found.length < REACH; i += 1) {
    const passage = passages[i] as Passage
    if (titles.has(passage) || ENDS.has(kinds.get(passage))) break
    if (isText(passage)) found.push(passage)
  }
  return found
}

/** The first paragraph, and the list that it introduces. */
function leastBox(after: readonly Passage[], { kinds }: Pick<PassageFacts, 'kinds'>): Passage[] {
  const isItem = (passage: Passage): boolean => kinds.get(passage) === 'listItem'
  const [first] = after
  if (!first || !(first.text.endsWith(':') || isItem(first))) return after.slice(0, 1)
  const items = after.slice(1).findIndex((passage) => !isItem(passage))
  return after.slice(0, items < 0 ? after.length : items + 1)
}

/** A source line ends a box; else the end of its page; else it is taken to hold the least it can. */
function boxOf(passages: readonly Passage[], title: number, found: Pick<PassageFacts, Needs>): Passage[] {
  const after = following(passages, title, found)
  const source = after.findIndex(isSourceLine)
  if (source >= 0) return after.slice(0, source + 1)
  const page = passages[title]?.group?.page
  const turned = after.findIndex(({ group }) => group?.page !== page)
  return turned > 0 ? after.slice(0, turned) : leastBox(after, found)
}

/** The text in boxes that a title opens. */
export function titledBoxes(
  { passages, text }: Pick<PassageText, 'passages' | 'text'>,
  found: Pick<PassageFacts, Needs>,
): Set<Passage> {
  const isTold = (passage: Passage): boolean => declaredBox(passage, { text }) !== undefined
  const titles = passages.flatMap((passage, i) => (found.boxTitles.has(passage) ? [{ passage, i }] : []))
  return new Set(
    titles.flatMap(({ passage, i }) =>
      isTold(passage) ? [passage] : [passage, ...boxOf(passages, i, found).filter((each) => !isTold(each))],
    ),
  )
}
