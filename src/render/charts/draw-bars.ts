import { scaleLinear } from 'd3-scale'
import type { Element } from 'hast'
import { s } from 'hastscript'
import { formatShare, shortened } from '../../catalogue/format.ts'
import { formatValue, type Scale, withUnit } from './chart-scale.ts'
import { type Caption, chart, percent, round, textAt } from './svg.ts'

export interface Bar {
  label: string
  value: number
}

/** Pixels: the label, the bar below it, and the gap to the next bar. */
const [WORDS, BAR, ROOM] = [18, 14, 12]
const STEP = WORDS + BAR + ROOM
/** The longest bar, in percent of the width. The rest is for its number. */
export const LONGEST = 62
/** Characters of a label. */
const LABEL = 44

/**
 * Draws a bar chart: bars below each other, in the given order, each with its number and its share of the
 * whole. All values must be at least zero.
 */
export function drawBars(
  bars: readonly Bar[],
  whole: number,
  scale: Scale,
  { id, title }: Pick<Caption, 'id' | 'title'>,
): Element {
  const x = scaleLinear([0, Math.max(...bars.map(({ value }) => value)) || 1], [0, LONGEST])
  const share = (value: number): string => (scale.name === '%' ? '' : ` (${formatShare(value / whole)})`)
  const description = bars
    .map(({ label, value }) => `${label}: ${withUnit(value, scale)}${share(value)}`)
    .join('; ')
  const draw = ({ label, value }: Bar, index: number): Element[] => [
    textAt('label', shortened(label, LABEL), [0, index * STEP + 13], 'start'),
    s('rect.is-own', {
      x: 0,
      y: index * STEP + WORDS,
      width: percent(x(value)),
      height: BAR,
      dataLabel: label,
      dataValue: value,
    }),
    s(
      'text.value',
      { x: percent(x(value)), dx: 8, y: round(index * STEP + WORDS + 12) },
      `${formatValue(value, scale)}${scale.name === '%' ? '%' : share(value)}`,
    ),
  ]
  return chart('bars', bars.length * STEP, { id, title, description }, bars.flatMap(draw))
}
