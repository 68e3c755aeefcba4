import type { Passage } from './passage.ts'
import type { Kind, PassageFacts, PassageText } from './passage-facts.ts'

type Needs = 'figures' | 'titles' | 'listItems' | 'boxTitles'

/** The title of a box is no heading of the text: it is the first paragraph of its box. */
function kindOf(passage: Passage, found: Pick<PassageFacts, Needs>): Kind {
  if (passage.table) return 'table'
  if (passage.group?.role === 'note') return 'footnote'
  if (found.boxTitles.has(passage)) return 'paragraph'
  if (found.figures.has(passage)) return 'figure'
  if (found.titles.has(passage)) return 'heading'
  return found.listItems.has(passage) ? 'listItem' : 'paragraph'
}

/** What every passage is as a block. */
export const kinds = (
  { passages }: Pick<PassageText, 'passages'>,
  found: Pick<PassageFacts, Needs>,
): Map<Passage, Kind> => new Map(passages.map((passage) => [passage, kindOf(passage, found)]))
