import type { Stroke } from '../page/page.ts'
import type { Row } from '../rows/rows.ts'
import type { Paper } from './paper.ts'

/** In sizes of the letters: so near under the base line runs the line under words. */
const UNDER = 0.3
/** In points: the line begins and ends where the words do. */
const SLACK = 3

/** Whether a line is drawn right under the words of a row, as long as they are: that of a frame is longer. */
export function isUnderlined({ pages }: Paper, { page, box, y, size }: Row): boolean {
  const isUnder = ({ upright, at, from, to }: Stroke): boolean =>
    !upright && at > y && at - y < UNDER * size && isNear(from, box[0]) && isNear(to, box[2])
  return (pages[page - 1]?.strokes ?? []).some(isUnder)
}

const isNear = (a: number, b: number): boolean => Math.abs(a - b) < SLACK
