import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { s } from 'hastscript'
import type { Box } from '../../sources/evidence.ts'
import type { Sheet, SheetPart, SheetPiece, SheetRow } from './sheet.ts'

/** Points between the words of a block and its outline. */
const ROOM = 2
/** The same below a row, for letters such as g and p. */
const BELOW = 3.5
/** How much of the size of its row a raised sign stands above it. */
const RAISED = 0.35
/** Letters in the margin of a block, in points. */
const NAME_SIZE = 6

const tenth = (value: number): number => Math.round(value * 10) / 10

export interface Drawn {
  /** What the picture says of itself. */
  title: string
  /** Address of a block. */
  href: (block: string) => string
}

/**
 * A page as one picture to read: each block is a link with its outline, before its words; the words are text,
 * to be selected and searched. Looks come from attributes, for a style sheet that allows none in the page.
 */
export const sheetTree = ({ width, height, parts }: Sheet, { title, href }: Drawn): Element =>
  s('svg.blad-papier', { viewBox: `0 0 ${width} ${height}`, role: 'group', ariaLabel: title }, [
    s('rect.papier', { width, height }),
    ...parts.flatMap((part) => [
      ...linkOf(part, href),
      ...part.rows.map((row) => rowOf(row, part.block === null)),
    ]),
  ])

export const drawSheet = (sheet: Sheet, drawn: Drawn): string =>
  toHtml(sheetTree(sheet, drawn), { space: 'svg' })

/** Outlines come first: the words above them can then be selected. */
function linkOf({ block, outlines }: SheetPart, href: Drawn['href']): Element[] {
  const [first] = outlines
  if (!block || !first) return []
  const name = s(
    'text.bij',
    {
      x: tenth(first[0] - ROOM - 1.5),
      y: tenth(first[1] + NAME_SIZE),
      fontSize: NAME_SIZE,
      textAnchor: 'end',
    },
    block.short,
  )
  return [s('a', { href: href(block.id), ariaLabel: block.name }, [...outlines.map(outline), name])]
}

const outline = ([x0, y0, x1, y1]: Box): Element =>
  s('rect.omtrek', {
    x: tenth(x0 - ROOM),
    y: tenth(y0 - ROOM),
    width: tenth(x1 - x0 + 2 * ROOM),
    height: tenth(y1 - y0 + ROOM + BELOW),
  })

/** As wide as on paper, whatever the letter: the box says where the row begins and ends. */
function rowOf({ box: [x0, , x1, y1], size, bold, italic, pieces }: SheetRow, isApart: boolean): Element {
  const look = {
    x: x0,
    y: y1,
    fontSize: size,
    fontWeight: bold ? 'bold' : undefined,
    fontStyle: italic ? 'italic' : undefined,
    textLength: x1 > x0 ? tenth(x1 - x0) : undefined,
    lengthAdjust: 'spacingAndGlyphs',
  }
  return s(isApart ? 'text.buiten' : 'text', look, piecesOf(pieces, size))
}

/** What comes after a raised sign goes down again. */
function piecesOf(pieces: readonly SheetPiece[], size: number): ElementContent[] {
  let raised = 0
  return pieces.map((piece): ElementContent => {
    const goal = piece.raised ? -tenth(size * RAISED) : 0
    const dy = tenth(goal - raised)
    raised = goal
    return piece.text !== '' && (dy !== 0 || looks(piece))
      ? span(piece, dy)
      : { type: 'text', value: piece.text }
  })
}

const looks = ({ size, bold, italic }: SheetPiece): boolean =>
  size !== undefined || bold !== undefined || italic !== undefined

const weight = (bold: boolean | undefined): string | undefined => {
  if (bold === undefined) return undefined
  return bold ? 'bold' : 'normal'
}

const slant = (italic: boolean | undefined): string | undefined => {
  if (italic === undefined) return undefined
  return italic ? 'italic' : 'normal'
}

const span = ({ text, size, bold, italic }: SheetPiece, dy: number): Element =>
  s(
    'tspan',
    { dy: dy || undefined, fontSize: size, fontWeight: weight(bold), fontStyle: slant(italic) },
    text,
  )
