import type { Box } from '../../evidence.ts'
import type { Row } from '../rows/rows.ts'
import { boxOf, holds } from '../rows/shapes.ts'
import { type Annotator, claim, type Paper, rowsOn, unnamed } from './paper.ts'

/**
 * A chart: this many curves and areas near each other, on an area of at least this many points at each side.
 */
const FEWEST = 6
const SMALLEST = 70
const NEAR = 30
const MOST = 1500

/**
 * The names in a picture are smaller than running text; what is set over one in its size is a title or a
 * label.
 */
const SMALL = 0.93
const LONGEST = 60

interface Area {
  box: Box
  of: string
  /** The largest letters that belong to it. */
  size: number
}

/** Words in a picture or a chart, those of one under one name. */
export const figures: Annotator = (paper) => {
  for (const { number } of paper.pages) {
    const free = (): Row[] => unnamed(rowsOn(paper, number)).filter(({ cell }) => !cell)
    for (const rows of toldFigures(free())) nameFigure(paper, rows)
    const areas = areasOn(paper, number)
    if (areas.length > 0) nameInAreas(free(), areas)
  }
}

function nameFigure(paper: Paper, rows: readonly Row[]): void {
  const of = paper.name('f')
  for (const row of rows) claim(row, 'figure', { of })
}

function nameInAreas(rows: readonly Row[], areas: readonly Area[]): void {
  for (const row of rows) {
    const area = areas.find(({ box, size }) => row.size < size && holds(box, row.box, 4))
    if (area && !row.frame && row.text.length < LONGEST) claim(row, 'figure', { of: area.of })
  }
}

/** In letters: the rows of a picture are names, those of a box in a picture run on. */
const NAMES = 34

/** Rows that the tags set in one picture, where they read as its names. */
function toldFigures(rows: readonly Row[]): Row[][] {
  const figures = Map.groupBy(rows, ({ tag }) => tag?.ids[tag.path.indexOf('Figure')] ?? -1)
  return [...figures].flatMap(([id, own]) => {
    const letters = own.reduce((sum, { text }) => sum + text.length, 0)
    return id >= 0 && letters < NAMES * own.length ? [own] : []
  })
}

function areasOn(paper: Paper, number: number): Area[] {
  const page = paper.pages[number - 1]
  if (!page) return []
  const pictures = page.pictures
    .filter(isLarge(0.6, page))
    .map((box) => ({ box, size: SMALL * paper.body.size }))
  const tables = tablesOn(paper, number)
  const marks = page.drawings.filter((box) => isMark(box) && !tables.some((table) => holds(table, box, NEAR)))
  const drawn = charts(marks).map((box) => ({ box: withAxes(paper, number, box), size: Infinity }))
  const framed = framedCharts(paper, number).map((box) => ({ box, size: Infinity }))
  return [...pictures, ...drawn, ...framed].map((area) => ({ ...area, of: paper.name('f') }))
}

/** Shades and signs in the cells of a table are no chart. */
function tablesOn(paper: Paper, number: number): Box[] {
  const cells = rowsOn(paper, number).filter(({ cell }) => cell)
  return [...Map.groupBy(cells, ({ cell }) => cell!.table).values()].map(boxOf)
}

/** In points: from a chart to the values on its axes and the names of its legend. */
const AROUND = 40

/** A chart with the words around it, one after the other. */
function withAxes(paper: Paper, number: number, chart: Box): Box {
  const rows = rowsOn(paper, number).filter((row) => !row.cell && row.role === null && isName(paper, row))
  let box = chart
  for (let more = true; more; ) {
    const near = rows.filter((row) => !holds(box, row.box, 1) && isAround(box, row.box))
    more = near.length > 0
    for (const row of near) box = join(box, row.box)
  }
  return box
}

const isName = ({ body }: Paper, { text, size }: Row): boolean =>
  size < SMALL * body.size && (text.length < SHORT || AXIS.test(text)) && !/^Bron(?:nen)?\s?:/u.test(text)

const isAround = (a: Box, b: Box): boolean =>
  a[0] < b[2] + AROUND && b[0] < a[2] + AROUND && a[1] < b[3] + AROUND / 2 && b[1] < a[3] + AROUND / 2

/** Frames in which nearly all words are values and names of a few letters: axes and a legend. */
function framedCharts(paper: Paper, number: number): Box[] {
  const framed = rowsOn(paper, number).filter(({ area, cell }) => area && !cell)
  const frames = Map.groupBy(framed, ({ area }) => area!.name)
  return [...frames.values()].filter(isChart).map((own) => own[0]!.area!.box)
}

const SHORT = 24
const AXIS = /^[-–€]?\s?\d[\d.,]*\s?%?$|^(?:\d[\d.,]*%?\s+)+\d[\d.,]*%?$/u
function isChart(rows: readonly Row[]): boolean {
  const short = rows.filter(({ text }) => text.length < SHORT || AXIS.test(text))
  const values = rows.filter(({ text }) => AXIS.test(text))
  return values.length >= 3 && short.length >= 0.7 * rows.length
}

/** Small enough to be a bar, a dot or a piece of a curve: shades behind rows and cells are wide. */
const isMark = ([x0, y0, x1, y1]: Box): boolean =>
  Math.min(x1 - x0, y1 - y0) < 60 && Math.max(x1 - x0, y1 - y0) < 250

const isLarge =
  (most: number, page: { width: number; height: number }) =>
  ([x0, y0, x1, y1]: Box): boolean =>
    x1 - x0 > SMALLEST && y1 - y0 > SMALLEST && (x1 - x0) * (y1 - y0) < most * page.width * page.height

function charts(drawings: readonly Box[]): Box[] {
  if (drawings.length < FEWEST || drawings.length > MOST) return []
  const groups: { box: Box; count: number }[] = []
  for (const box of drawings) {
    const near = groups.filter((group) => touches(group.box, box))
    const union = near.reduce<Box>((all, group) => join(all, group.box), box)
    const count = near.reduce((sum, group) => sum + group.count, 1)
    for (const group of near) groups.splice(groups.indexOf(group), 1)
    groups.push({ box: union, count })
  }
  return groups.filter(({ box, count }) => count >= FEWEST && isArea(box)).map(({ box }) => box)
}

const isArea = ([x0, y0, x1, y1]: Box): boolean => x1 - x0 > SMALLEST && y1 - y0 > SMALLEST

const touches = (a: Box, b: Box): boolean =>
  a[0] < b[2] + NEAR && b[0] < a[2] + NEAR && a[1] < b[3] + NEAR && b[1] < a[3] + NEAR

const join = (a: Box, b: Box): Box => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
]
