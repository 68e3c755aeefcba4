import type { Box } from '../../evidence.ts'
import { boxed, type Matrix, point } from './matrix.ts'
import type { Stroke } from './page.ts'

/** What a path leaves on the page. */
export interface Drawn {
  strokes: Stroke[]
  drawings: Box[]
}

/** Points a command takes, by the codes of pdf.js: move, line, curve, quadratic curve, close. */
const POINTS = [1, 1, 3, 2, 0]
const CURVES = [2, 3]
/** A filled rectangle this thin is a line. */
const THIN = 2.2
const SHORTEST = 4

/** From the path to the page, and the part of the page that shows it: many a line is an area cut to it. */
interface Shown {
  matrix: Matrix
  clip: Box | null
}

interface Part {
  points: (readonly [number, number])[]
  curved: boolean
}

/**
 * Lines and areas of a path that is stroked or filled. The shade behind a row is an area, and no line of a
 * table.
 */
export function drawn(data: ArrayLike<number>, { matrix, clip }: Shown, stroked: boolean): Drawn {
  const found: Drawn = { strokes: [], drawings: [] }
  if (clip) for (const part of partsOf(data, matrix)) addPart(found, part, clip, stroked)
  return found
}

/** What is still shown when only what lies in a path is. */
export const clipped = (data: ArrayLike<number>, { matrix, clip }: Shown): Box | null =>
  clip && common(clip, around(partsOf(data, matrix).flatMap(({ points }) => points)))

/** What two boxes have in common; null for nothing. */
function common(a: Box, b: Box): Box | null {
  const box: Box = [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])]
  return box[0] <= box[2] && box[1] <= box[3] ? box : null
}

/** Codes of a path: it begins anew, or goes back to its first point. */
const MOVE = 0
const CLOSE = 4

function partsOf(data: ArrayLike<number>, matrix: Matrix): Part[] {
  const parts: Part[] = []
  for (let index = 0; index < data.length; ) {
    const code = data[index] ?? 0
    const count = POINTS[code] ?? 0
    if (code === MOVE || parts.length === 0) parts.push({ points: [], curved: false })
    const part = parts.at(-1)!
    part.points.push(...pointsAt(data, index + 1, count, matrix))
    part.curved ||= CURVES.includes(code)
    if (code === CLOSE) part.points.push(...part.points.slice(0, 1))
    index += 1 + 2 * count
  }
  return parts
}

const pointsAt = (data: ArrayLike<number>, from: number, count: number, matrix: Matrix): Part['points'] =>
  Array.from({ length: count }, (_, n) => point(matrix, data[from + 2 * n] ?? 0, data[from + 2 * n + 1] ?? 0))

function addPart(found: Drawn, part: Part, clip: Box, stroked: boolean): void {
  const whole = around(part.points)
  const box = common(whole, clip)
  if (!box || (thickness(box) === 0 && thickness(whole) > 0)) return
  if (part.curved) found.drawings.push(box)
  else if (thickness(stroked ? whole : box) <= THIN) addThin(found, box)
  else if (stroked) addSides(found, part, box)
  else found.drawings.push(box)
}

const thickness = ([x0, y0, x1, y1]: Box): number => Math.min(x1 - x0, y1 - y0)

function addThin(found: Drawn, box: Box | null): void {
  if (!box) return
  const [width, height] = [box[2] - box[0], box[3] - box[1]]
  if (Math.max(width, height) < SHORTEST) return
  found.strokes.push(strokeOf(box, height > width))
}

/** The level and upright sides of a polygon; one with any other side is a drawing. */
function addSides(found: Drawn, { points }: Part, shown: Box): void {
  const sides = points.slice(1).map((to, index) => around([points[index]!, to]))
  const straight = sides.filter(([x0, y0, x1, y1]) => Math.min(x1 - x0, y1 - y0) < 1)
  if (straight.length < sides.length) found.drawings.push(shown)
  else for (const side of straight) addThin(found, common(side, shown))
}

const strokeOf = ([x0, y0, x1, y1]: Box, upright: boolean): Stroke =>
  upright
    ? { upright, at: (x0 + x1) / 2, from: y0, to: y1 }
    : { upright, at: (y0 + y1) / 2, from: x0, to: x1 }

function around(points: readonly (readonly [number, number])[]): Box {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of points) {
    box[0] = Math.min(box[0], x)
    box[1] = Math.min(box[1], y)
    box[2] = Math.max(box[2], x)
    box[3] = Math.max(box[3], y)
  }
  return box
}

/** Also paper that is hardly tinted. */
export const isWhite = (color: string): boolean => color === '' || /^#f[c-f]f[c-f]f[c-f]$/i.test(color)

/** The place of a picture: the unit square. */
export const pictureBox = (matrix: Matrix): Box => boxed(matrix, [0, 0, 1, 1])
