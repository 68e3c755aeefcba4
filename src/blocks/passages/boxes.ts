import { declaredRole, ruledAs } from '../../lines/row-evidence.ts'
import { isText, type Passage } from './passage.ts'
import type { PassageFacts, PassageText } from './passage-facts.ts'

/**
 * Text that may stand in a frame: it stands beside the running text, or begins as the portrait of a person.
 */
export const suspected = (
  { passages }: Pick<PassageText, 'passages'>,
  found: Pick<PassageFacts, 'portraits'>,
): Set<Passage> => new Set([...passages.filter(({ group }) => group?.beside), ...found.portraits])

/** The frame that the file gives a passage. */
export const declaredBox = ({ group }: Passage, { text }: Pick<PassageText, 'text'>): string | undefined =>
  declaredRole(text, group?.lines[0])?.box

/**
 * All text that stands in a frame. What is only suspected to is one where source lines prove how this text
 * sets its frames.
 */
export const frames = (
  { passages, text }: Pick<PassageText, 'passages' | 'text'>,
  found: Pick<PassageFacts, 'titledBoxes' | 'narrowFrames' | 'suspected' | 'sourceLines'>,
): Set<Passage> =>
  new Set([
    ...passages.filter(({ group }) => ruledAs(text, group?.lines[0])?.as === 'box'),
    ...passages.filter((passage) => declaredBox(passage, { text }) !== undefined),
    ...(found.sourceLines.size > 0 ? found.suspected : []),
    ...found.titledBoxes,
    ...found.narrowFrames,
  ])

type Needs = 'frames' | 'sourceLines' | 'order' | 'boxTitles'

/** The text of all frames; an address alone on its row is none. */
function framedText(found: Pick<PassageFacts, Needs>): Set<Passage> {
  const all = new Set([...found.frames, ...[...found.sourceLines].flat(2)])
  return new Set(found.order.filter((passage) => all.has(passage) && !passage.group?.lines[0]?.url))
}

/** The frame that the file gives, which may go on over a page end; else the page. */
const frameOf = (passage: Passage, text: PassageText): string =>
  declaredBox(passage, text) ?? `page ${passage.group?.page ?? 0}`

/** The frames that stand together on a page are one box; a title of a box opens another. */
export function boxes(text: PassageText, found: Pick<PassageFacts, Needs>): Map<Passage, number> {
  const framed = framedText(found)
  const numbers = new Map<Passage, number>()
  let box = 0
  let open: string | null = null
  for (const passage of found.order.filter(isText)) {
    const frame = frameOf(passage, text)
    const isFramed = framed.has(passage)
    if (isFramed) {
      if (frame !== open || found.boxTitles.has(passage)) box += 1
      numbers.set(passage, box)
    }
    open = isFramed ? frame : null
  }
  return numbers
}
