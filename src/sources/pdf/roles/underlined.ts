import type { Stroke } from '../page/page.ts'
import type { Row } from '../rows/rows.ts'
import type { Paper } from './paper.ts'

/** In sizes of the letters: so near under the base line runs the line under words. */
const UNDER = 0.3
/** In points: the line begins and ends where the words do. */
const SLACK = 3

const levels = new WeakMap<Paper, Map<number, Stroke[]>>()

/** The level lines of every page. */
function levelsOf(paper: Paper): Map<number, Stroke[]> {
  const known = levels.get(paper)
  if (known) return known
  const found = new Map(
    paper.pages.map(({ number, strokes }) => [number, strokes.filter(({ upright }) => !upright)] as const),
  )
  levels.set(paper, found)
  return found
}

/** Whether a line is drawn right under the words of a row, as long as they are: that of a frame is longer. */
export const isUnderlined =
  (paper: Paper) =>
  ({ page, box, y, size }: Row): boolean =>
    (levelsOf(paper).get(page) ?? []).some(
      ({ at, from, to }) =>
        at > y && at - y < UNDER * size && Math.abs(from - box[0]) < SLACK && Math.abs(to - box[2]) < SLACK,
    )
