import { scaleLinear } from 'd3-scale'
import type { Element } from 'hast'
import { s } from 'hastscript'
import { formatValue, type Scale, withUnit } from './chart-scale.ts'
import { type Caption, chart, line, percent, round, type Spot, textAt } from './svg.ts'

/** A number that a text gives for a year. */
export interface Point {
  year: number
  value: number
}

/** Pixels: room for the number above a point, the plot, and the year below. */
const [ABOVE, PLOT, BELOW] = [24, 110, 24]
/**
 * Distance of the first and the last year from the sides, in percent of the width: half a number fits there.
 */
const SIDE = 16

/**
 * Draws points over the years, at distances in proportion to the years; the axis starts at zero. The line
 * between two points is broken, since the text gives no numbers there.
 */
export function drawTrend(
  points: readonly Point[],
  scale: Scale,
  { id, title }: Pick<Caption, 'id' | 'title'>,
): Element {
  const years = points.map(({ year }) => year)
  const values = points.map(({ value }) => value)
  const x = scaleLinear([Math.min(...years), Math.max(...years)], [SIDE, 100 - SIDE])
  const y = scaleLinear([Math.min(0, ...values), Math.max(0, ...values) || 1], [ABOVE + PLOT, ABOVE])
  const description = points.map(({ year, value }) => `${year}: ${withUnit(value, scale)}`).join('; ')
  const dot = ({ year, value }: Point): Spot => [x(year), y(value)]
  const lines = points.slice(1).map((point, index) => line('between', dot(points[index]!), dot(point)))
  const dots = points.flatMap(({ year, value }) => [
    line('drop', [x(year), y(0)], [x(year), y(value)]),
    s('circle', {
      cx: percent(x(year)),
      cy: round(y(value)),
      r: 5,
      dataLabel: String(year),
      dataValue: value,
    }),
    textAt('value', formatValue(value, scale), [x(year), y(value) - 11]),
    textAt('label', String(year), [x(year), ABOVE + PLOT + 18]),
  ])
  return chart('trend', ABOVE + PLOT + BELOW, { id, title, description }, [
    ...lines,
    line('axis', [0, y(0)], [100, y(0)]),
    ...dots,
  ])
}
