import { scaleLinear } from 'd3-scale'
import type { Element } from 'hast'
import { s } from 'hastscript'
import { type Scale, withUnit, written } from './chart-scale.ts'
import { type Caption, line, percent, picture, round, type Spot, words } from './svg.ts'

/** A number that a text gives for a year. */
export interface Point {
  year: number
  value: number
}

/** Pixels: room for the number above a point, the plot, the year below. */
const [ABOVE, PLOT, BELOW] = [24, 110, 24]
/**
 * The first and the last year stand this far from the sides, as a share of the
 * width: half a number fits there.
 */
const SIDE = 16

/**
 * Points over the years, each year at its own distance, from zero up. Between two points is a broken
 * line: the text gives nothing there.
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
    words('value', written(value, scale), [x(year), y(value) - 11]),
    words('label', String(year), [x(year), ABOVE + PLOT + 18]),
  ])
  return picture('trend', ABOVE + PLOT + BELOW, { id, title, description }, [
    ...lines,
    line('axis', [0, y(0)], [100, y(0)]),
    ...dots,
  ])
}
