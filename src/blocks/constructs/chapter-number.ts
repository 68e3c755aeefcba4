import type { Line } from '../../lines/line.ts'
import type { Construct, Situation } from './construct.ts'

const atPageEdge = ({ page, note, ahead, text }: Situation): boolean =>
  page || note !== null || ahead === null || text.layout.pageStart(ahead)

const isLone = (line: Line, { text, blank }: Situation): boolean =>
  text.layout.wrapped && blank && /^\d{1,3}$/.test(line.text)

/**
 * A number alone on a row: of a chapter whose title stands elsewhere on the page, else, at a page edge or
 * under the notes, of the page itself, unless it is known how the pages are numbered: then it is a value.
 */
export const chapterNumber: Construct = {
  name: 'chapter-number',
  read: (line, situation) => {
    if (!isLone(line, situation)) return null
    if (situation.facts.chapters.has(Number(line.text))) return { opens: { role: 'chapter' } }
    return atPageEdge(situation) && !situation.facts.isPaged
      ? { opens: { role: 'furniture', rule: 'page-number' } }
      : null
  },
}
