import { scaleBand, scaleLinear } from 'd3-scale'
import type { Element } from 'hast'
import { s } from 'hastscript'
import { formatValue, type Scale, withUnit } from './chart-scale.ts'
import { type Caption, chart, line, percent, round, textAt } from './svg.ts'

/** A column for a year. */
export interface Column {
  label: string
  value: number
  /** The year that the text is about. */
  own: boolean
}

/** Pixels: room for the number above a column, the columns, and the year below. */
const [ABOVE, PLOT, BELOW] = [20, 96, 22]
/** The space between columns, as a share of their distance. */
const GAP = 0.22

/** Draws a column chart over the years. The column of a negative number hangs below the axis. */
export function drawColumns(
  columns: readonly Column[],
  scale: Scale,
  { id, title }: Pick<Caption, 'id' | 'title'>,
): Element {
  const values = columns.map(({ value }) => value)
  const x = scaleBand<number>(columns.keys(), [0, 100])
    .paddingInner(GAP)
    .paddingOuter(GAP / 2)
  const y = scaleLinear([Math.min(0, ...values), Math.max(0, ...values) || 1], [ABOVE + PLOT, ABOVE])
  const height = ABOVE + PLOT + BELOW + (Math.min(...values) < 0 ? ABOVE : 0)
  const description = columns.map(({ label, value }) => `${label}: ${withUnit(value, scale)}`).join('; ')
  return chart('columns', height, { id, title, description }, [
    ...columns.flatMap((column, index) =>
      drawColumn(column, { left: x(index) ?? 0, width: x.bandwidth(), y, height }, scale),
    ),
    line('axis', [0, y(0)], [100, y(0)]),
  ])
}

/** Where a column is drawn. */
interface ColumnPlace {
  left: number
  width: number
  y: (value: number) => number
  height: number
}

function drawColumn(
  { label, value, own }: Column,
  { left, width, y, height }: ColumnPlace,
  scale: Scale,
): Element[] {
  const [top, bottom] = [y(Math.max(0, value)), y(Math.min(0, value))]
  const kind = own ? 'is-own' : 'is-other'
  const middle = left + width / 2
  const size = { x: percent(left), width: percent(width), y: round(top), height: round(bottom - top) }
  return [
    s(`rect.${kind}`, { ...size, dataLabel: label, dataValue: value }),
    textAt(`value ${kind}`.replace(' ', '.'), formatValue(value, scale), [
      middle,
      value < 0 ? bottom + 15 : top - 6,
    ]),
    textAt(`label ${kind}`.replace(' ', '.'), label, [middle, height - 5]),
  ]
}
