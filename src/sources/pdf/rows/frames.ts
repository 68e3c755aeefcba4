import type { Box } from '../../evidence.ts'
import type { Page, Shade } from '../page/page.ts'
import { bandsOf } from './bands.ts'
import { cellsOf } from './grid.ts'
import { netsOf } from './lines.ts'
import { readingOrder } from './regions.ts'
import { around, type Block, boxOf, holds, isPiece, type Part } from './shapes.ts'

/** In points: no frame is smaller, and shades of one area lie this near. */
const SMALLEST = { width: 100, height: 22 }
const NEAR = 3
const FEWEST_ROWS = 2
const FEWEST_LETTERS = 30
/** Part of the page, or of its words, that a frame takes at most. */
const MOST = 0.85

/**
 * Text in a drawn frame, or on a colour, as one block each: it is read as a whole, apart from the text around
 * it.
 */
export function withFrames(page: Page, parts: readonly Part[]): Part[] {
  let found = [...parts]
  for (const box of areasOn(page)) {
    const inside = found.filter((part) => within(box, part.box))
    if (!isText(inside) || isMost(inside, found) || isSmallPrint(inside, found)) continue
    const name = `${page.number}.${Math.round(box[0])}.${Math.round(box[1])}`
    const block: Block = {
      box: boxOf(inside),
      leaves: readingOrder(inside).map((leaf) => ({ ...leaf, area: { name, box } })),
      apart: true,
    }
    found = [...found.filter((part) => !inside.includes(part)), block]
  }
  return found
}

/** The largest first; one inside another says nothing more. */
function areasOn(page: Page): Box[] {
  const drawn = netsOf(page.strokes).filter((net) => cellsOf(net).length <= 2)
  const areas = [...drawn.map(({ box }) => box), ...shadedAreas(page.shades)]
  const size = ([x0, y0, x1, y1]: Box): number => (x1 - x0) * (y1 - y0)
  const fitting = areas.filter((box) => isArea(box, page)).sort((a, b) => size(b) - size(a))
  return fitting.filter((box, index) => !fitting.slice(0, index).some((larger) => holds(larger, box)))
}

const isArea = ([x0, y0, x1, y1]: Box, { width, height }: Page): boolean =>
  x1 - x0 > SMALLEST.width &&
  y1 - y0 > SMALLEST.height &&
  (x1 - x0 < MOST * width || y1 - y0 < MOST * height) &&
  y1 - y0 < 0.95 * height

/** Shades below each other, of one width: a colour behind several rows, with that behind their title. */
function shadedAreas(shades: readonly Shade[]): Box[] {
  const found: Shade[] = []
  for (const shade of [...shades].sort((a, b) => a.box[1] - b.box[1])) {
    const above = found.find((each) => goesOn(each, shade))
    if (above) above.box = around([above.box, shade.box])
    else found.push({ ...shade })
  }
  return found.map(({ box }) => box)
}

const goesOn = (above: Shade, { box }: Shade): boolean =>
  Math.abs(above.box[0] - box[0]) < NEAR &&
  Math.abs(above.box[2] - box[2]) < NEAR &&
  box[1] < above.box[3] + NEAR

/** All of it, with a little slack at the sides. */
const within = (outer: Box, inner: Box): boolean =>
  holds(outer, inner) && inner[0] > outer[0] - NEAR && inner[2] < outer[2] + NEAR

const lettersOf = (parts: readonly Part[]): number =>
  parts.reduce((sum, part) => sum + (isPiece(part) ? part.glyphs.length : 0), 0)

/** Several rows of words, not only a table. */
const isText = (parts: readonly Part[]): boolean => {
  const pieces = parts.filter(isPiece).filter(({ turned }) => !turned)
  return bandsOf(pieces).length >= FEWEST_ROWS && lettersOf(pieces) >= FEWEST_LETTERS
}

/** In sizes of the text around it: what is smaller is a letterhead or a colophon. */
const SMALL = 0.75
const isSmallPrint = (inside: readonly Part[], all: readonly Part[]): boolean => {
  const others = all.filter((part) => !inside.includes(part))
  return sizeOf(inside) < SMALL * sizeOf(others)
}

/** The size of the piece in the middle. */
function sizeOf(parts: readonly Part[]): number {
  const sizes = parts.filter(isPiece).map(({ size }) => size)
  return sizes.sort((a, b) => a - b)[sizes.length >> 1] ?? 0
}

const isMost = (inside: readonly Part[], all: readonly Part[]): boolean =>
  lettersOf(inside) > MOST * lettersOf(all) && all.every(isPiece)
