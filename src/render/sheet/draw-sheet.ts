import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { s } from 'hastscript'
import type { Box } from '../../sources/evidence.ts'
import type { Sheet, SheetPart, SheetPiece, SheetRow } from './sheet.ts'

/** The space between the words of a block and its outline, in points. */
const ROOM = 2
/** The space below a row, for letters such as g and p. */
const BELOW = 3.5
/** How far a raised sign stands above its row, as a share of the font size. */
const RAISED = 0.35
/** The font size of the name in the margin of a block, in points. */
const NAME_SIZE = 6

const tenth = (value: number): number => Math.round(value * 10) / 10

export interface Drawn {
  /** Title of the picture. */
  title: string
  /** Address of a block. */
  href: (block: string) => string
}

/**
 * Draws a page as one picture: each block has an outline that is a link, and its words are text that can be
 * selected and searched. Styling is in attributes, since the content security policy allows no inline styles.
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

/** The outline of a block as a link. It is drawn before the words, so that these can be selected. */
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

/** A row, as wide as on paper whatever the font: its box says where it begins and ends. */
function rowOf({ box: [x0, , x1, y1], size, bold, italic, pieces }: SheetRow, isApart: boolean): Element {
  const attributes = {
    x: x0,
    y: y1,
    fontSize: size,
    fontWeight: bold ? 'bold' : undefined,
    fontStyle: italic ? 'italic' : undefined,
    textLength: x1 > x0 ? tenth(x1 - x0) : undefined,
    lengthAdjust: 'spacingAndGlyphs',
  }
  return s(isApart ? 'text.buiten' : 'text', attributes, piecesOf(pieces, size))
}

/** The pieces of a row. A piece after a raised sign is moved down again, since `dy` is relative. */
function piecesOf(pieces: readonly SheetPiece[], size: number): ElementContent[] {
  let offset = 0
  return pieces.map((piece): ElementContent => {
    const wanted = piece.raised ? -tenth(size * RAISED) : 0
    const dy = tenth(wanted - offset)
    offset = wanted
    return piece.text !== '' && (dy !== 0 || hasOwnStyle(piece))
      ? span(piece, dy)
      : { type: 'text', value: piece.text }
  })
}

const hasOwnStyle = ({ size, bold, italic }: SheetPiece): boolean =>
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
