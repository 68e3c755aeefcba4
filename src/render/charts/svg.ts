import type { Element, ElementContent } from 'hast'
import { s } from 'hastscript'

/** The title and description of a picture, for those who do not see it. */
export interface Caption {
  /** Unique on its page. */
  id: string
  title: string
  /** Every number of the picture, in words. */
  description: string
}

/**
 * `37.25` → `'37.25%'`: horizontal positions are in percent, so that a picture can be of any width while its
 * letters keep their size.
 */
export const percent = (share: number): string => `${round(share)}%`

/** Rounds pixels to thousandths: precise enough to read a number back. */
export const round = (size: number): number => Math.round(size * 1000) / 1000

/** A picture that screen readers announce as one image. Its colours come from the style sheet, by class. */
export const chart = (
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

/** A point in a picture: `x` in percent of its width, `y` in pixels from its top. */
export type Spot = readonly [x: number, y: number]

export const line = (kind: string, [x1, y1]: Spot, [x2, y2]: Spot): Element =>
  s(`line.${kind}`, { x1: percent(x1), y1: round(y1), x2: percent(x2), y2: round(y2) })

/** Words at a point; `anchor` says which part of the words is at that point. */
export const textAt = (
  kind: string,
  text: string,
  [x, y]: Spot,
  anchor: 'start' | 'middle' | 'end' = 'middle',
): Element => s(`text.${kind}`, { x: percent(x), y: round(y), textAnchor: anchor }, text)
