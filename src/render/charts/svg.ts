import type { Element, ElementContent } from 'hast'
import { s } from 'hastscript'

/** What a picture says of itself to those who do not see it. */
export interface Caption {
  /** Unique on its page. */
  id: string
  title: string
  /** Every number of the picture, in words. */
  description: string
}

/**
 * `37.25` → `'37.25%'`: places along a line are shares of the width, so that a picture is as wide as its
 * place and its letters keep their size.
 */
export const percent = (share: number): string => `${round(share)}%`

/** Pixels, to a thousandth: fine enough to read a number back. */
export const round = (size: number): number => Math.round(size * 1000) / 1000

/** A picture to be read as one image. Its colours come from the style sheet, by class. */
export const picture = (
  kind: string,
  height: number,
  { id, title, description }: Caption,
  children: ElementContent[],
): Element =>
  s(
    `svg.chart.is-${kind}`,
    { width: '100%', height, role: 'img', ariaLabelledBy: [`${id}-t`, `${id}-d`], focusable: 'false' },
    [s('title', { id: `${id}-t` }, title), s('desc', { id: `${id}-d` }, description), ...children],
  )

/** A place in a picture: a share of its width, and pixels from its top. */
export type Spot = readonly [x: number, y: number]

export const line = (kind: string, [x1, y1]: Spot, [x2, y2]: Spot): Element =>
  s(`line.${kind}`, { x1: percent(x1), y1: round(y1), x2: percent(x2), y2: round(y2) })

/** Words at a place; `anchor` is the side of the place they begin at. */
export const words = (
  kind: string,
  text: string,
  [x, y]: Spot,
  anchor: 'start' | 'middle' | 'end' = 'middle',
): Element => s(`text.${kind}`, { x: percent(x), y: round(y), textAnchor: anchor }, text)
