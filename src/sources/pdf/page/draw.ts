import type { Box } from '../../evidence.ts'
import type { Limits } from '../limits.ts'
import { OPS } from '../pdfjs.ts'
import type { Font } from './fonts.ts'
import { type Matrix, times, UNIT } from './matrix.ts'
import type { Glyph, Shade, Stroke, Tag } from './page.ts'
import { clipped, drawn, isWhite, pictureBox } from './paths.ts'
import { type Shown, showText } from './show-text.ts'
import { firstPen, firstState, movePen, type Pen, type State, setPen } from './state.ts'

/** The operators of a page. */
export interface Program {
  fnArray: ArrayLike<number>
  argsArray: ArrayLike<unknown>
}

/** What a page asks of its document while it is drawn. */
export interface Means {
  font: (id: string) => Font
  tag: (name: string, id: number | null) => Tag
  limits: Limits
}

/** The page while it is drawn. */
export interface Canvas {
  state: State
  saved: State[]
  pen: Pen
  tags: (Tag | null)[]
  means: Means
  glyphs: Glyph[]
  strokes: Stroke[]
  drawings: Box[]
  pictures: Box[]
  shades: Shade[]
  /** The next path bounds what is shown. */
  clips: boolean
  /** A matrix was set for a picture; the picture itself is left out by pdf.js. */
  frame: Matrix | null
}

type Args = readonly unknown[]
type Operator = (canvas: Canvas, args: Args) => void

const matrixOf = (args: unknown): Matrix => (args as Matrix | null) ?? UNIT

const set =
  (key: 'charSpacing' | 'wordSpacing' | 'rise', scale = 1): Operator =>
  ({ state }, [value]) => {
    state[key] = Number(value) * scale
  }

const save: Operator = ({ saved, state }) => void saved.push({ ...state })
const restore: Operator = (canvas) => {
  if (canvas.frame) canvas.pictures.push(pictureBox(canvas.frame))
  canvas.state = canvas.saved.pop() ?? canvas.state
}

const transform: Operator = (canvas, args) => {
  canvas.state.matrix = times(canvas.state.matrix, matrixOf(args))
}

const write: Operator = (canvas, [shown]) => {
  const glyphs = showText((shown ?? []) as Shown[], canvas.state, canvas.pen, canvas.tags.at(-1) ?? null)
  if (canvas.glyphs.length < canvas.means.limits.glyphs) canvas.glyphs.push(...glyphs)
}

const nextLine: Operator = ({ pen, state }) => movePen(pen, 0, -state.leading)

const path: Operator = (canvas, [operator, data]) => {
  const points = (data as [ArrayLike<number> | null] | null)?.[0]
  if (points && !NOT_DRAWN.includes(operator as number)) paint(canvas, operator as number, points)
  if (points && canvas.clips) canvas.state.clip = clipped(points, canvas.state)
  canvas.clips = false
}

/** The path that comes next is what the page shows from there on. */
const clip: Operator = (canvas) => {
  canvas.clips = true
}

function paint(canvas: Canvas, operator: number, points: ArrayLike<number>): void {
  if (canvas.strokes.length + canvas.drawings.length > canvas.means.limits.strokes) return
  const isStroked = STROKED.includes(operator)
  const { strokes, drawings } = drawn(points, canvas.state, isStroked)
  canvas.strokes.push(...strokes)
  const { color } = canvas.state
  if (!isStroked && isWhite(color)) return
  canvas.drawings.push(...drawings)
  if (!isStroked) canvas.shades.push(...drawings.map((box) => ({ box, color })))
}

/** pdf.js tells a colour as "#rrggbb"; a pattern has none. */
const fill: Operator = ({ state }, [color]) => {
  state.color = typeof color === 'string' ? color : ''
}

const NOT_DRAWN: readonly number[] = [OPS.endPath]
const STROKED: readonly number[] = [OPS.stroke, OPS.closeStroke]

const OPERATORS: Readonly<Record<number, Operator>> = {
  [OPS.save]: save,
  [OPS.restore]: restore,
  [OPS.transform]: transform,
  [OPS.paintFormXObjectBegin]: (canvas, [matrix]) => {
    save(canvas, [])
    transform(canvas, matrixOf(matrix))
  },
  [OPS.paintFormXObjectEnd]: restore,
  [OPS.beginText]: ({ pen }) => setPen(pen, UNIT),
  [OPS.setFont]: ({ state, means }, [id, size]) => {
    state.font = means.font(String(id))
    state.size = Number(size)
  },
  [OPS.setCharSpacing]: set('charSpacing'),
  [OPS.setWordSpacing]: set('wordSpacing'),
  [OPS.setTextRise]: set('rise'),
  [OPS.setHScale]: ({ state }, [value]) => {
    state.stretch = Number(value) / 100
  },
  [OPS.setLeading]: ({ state }, [value]) => {
    state.leading = Math.abs(Number(value))
  },
  [OPS.setTextMatrix]: ({ pen }, [matrix]) => setPen(pen, matrixOf(matrix)),
  [OPS.moveText]: ({ pen }, [x, y]) => movePen(pen, Number(x), Number(y)),
  [OPS.setLeadingMoveText]: ({ pen, state }, [x, y]) => {
    state.leading = -Number(y)
    movePen(pen, Number(x), Number(y))
  },
  [OPS.nextLine]: nextLine,
  [OPS.showText]: write,
  [OPS.nextLineShowText]: (canvas, args) => {
    nextLine(canvas, [])
    write(canvas, args)
  },
  [OPS.beginMarkedContent]: ({ tags }) => void tags.push(tags.at(-1) ?? null),
  [OPS.beginMarkedContentProps]: ({ tags, means }, [name, id]) =>
    void tags.push(name === 'OC' ? (tags.at(-1) ?? null) : innerTag(tags.at(-1), means, name, id)),
  [OPS.endMarkedContent]: ({ tags }) => void tags.pop(),
  [OPS.constructPath]: path,
  [OPS.clip]: clip,
  [OPS.eoClip]: clip,
  [OPS.setFillRGBColor]: fill,
  [OPS.setFillColorN]: fill,
}

/** Content without an id of its own, as a span in a paragraph, belongs to what stands around it. */
function innerTag(outer: Tag | null | undefined, means: Means, name: unknown, id: unknown): Tag {
  if (typeof id !== 'number' && name !== 'Artifact' && outer) return outer
  return means.tag(String(name), typeof id === 'number' ? id : null)
}

/** Draws a page on nothing: letters, lines and areas at their places. */
export function draw(program: Program, matrix: Matrix, means: Means): Canvas {
  const canvas = emptyCanvas(matrix, means)
  for (let n = 0; n < program.fnArray.length; n++) {
    const code = program.fnArray[n] ?? 0
    OPERATORS[code]?.(canvas, (program.argsArray[n] as Args | null) ?? [])
    if (code !== OPS.dependency) canvas.frame = code === OPS.transform ? canvas.state.matrix : null
  }
  return canvas
}

const emptyCanvas = (matrix: Matrix, means: Means): Canvas => ({
  state: firstState(matrix),
  saved: [],
  pen: firstPen(),
  tags: [],
  means,
  glyphs: [],
  strokes: [],
  drawings: [],
  pictures: [],
  shades: [],
  clips: false,
  frame: null,
})
