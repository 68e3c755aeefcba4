import { toHtml } from 'hast-util-to-html'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { type InstrumentTotal, instrumentTotals, statedSpending } from '../../claims/amounts/instruments.ts'
import type { Table } from '../../collections/schema/table.ts'
import { moneyScale, type Scale, withUnit } from '../../render/charts/chart-scale.ts'
import { type Bar, drawBars } from '../../render/charts/draw-bars.ts'
import { drawColumns } from '../../render/charts/draw-columns.ts'
import { yearOf } from '../documents/document-facts.ts'
import { lastWord, yearColumns } from './budget-columns.ts'
import { type ChartTable, chartTable, type Figures, sumOf } from './budget-figures.ts'

/** A chart with its caption. */
interface ChartView {
  title: string
  /** The unit of its numbers. */
  unit: string
  svg: string
}

/** Charts of the spending in a budget table, by instrument. */
export interface BudgetCharts {
  /** Each instrument over the years. */
  years: ChartView[]
  /** The composition of one year. */
  parts: { year: string; whole: string; charts: ChartView[] } | null
  table: ChartTable
  /** Whether the instruments add up to the spending that the table states, in every column. */
  complete: boolean
}

/** The charts of a budget table; null when it has no instruments. */
export function budgetCharts(catalogue: Catalogue, table: Table): BudgetCharts | null {
  const year = yearOf(catalogue.documentOf.get(table.document))
  const own = yearColumns(table).find((each) => each.year === year)?.column ?? -1
  const figures = { table, own, totals: inOrder(instrumentTotals(table), Math.max(own, 0)) }
  if (figures.totals.length === 0) return null
  return {
    years: overYears(figures),
    parts: ofOneYear(figures),
    table: chartTable(figures),
    complete: isComplete(figures),
  }
}

const inOrder = (totals: readonly InstrumentTotal[], column: number): InstrumentTotal[] =>
  totals.toSorted((a, b) => (b.values[column] ?? 0) - (a.values[column] ?? 0))

function isComplete({ table, totals }: Figures): boolean {
  return statedSpending(table).every(
    (stated, column) => stated === null || Math.abs(stated - sumOf(totals, column)) < 1,
  )
}

const isEmpty = ({ values }: InstrumentTotal): boolean => values.every((value) => !value)

/**
 * A chart for each instrument, when there are columns for more than one year. Each has its own unit and
 * scale: instruments differ a hundredfold.
 */
function overYears({ table, totals, own }: Figures): ChartView[] {
  const years = yearColumns(table)
  if (years.length < 2) return []
  return totals
    .filter((total) => !isEmpty(total))
    .map(({ label, values }, index) => {
      const columns = years.flatMap(({ year, column }) => {
        const value = values[column] ?? null
        return value === null ? [] : [{ label: year, value, own: column === own }]
      })
      const scale = moneyScale(columns.map(({ value }) => value))
      const title = `${label}, ${years[0]!.year}–${years.at(-1)!.year}`
      return {
        title: label,
        unit: scale.name,
        svg: toHtml(drawColumns(columns, scale, { id: `verloop-${index + 1}`, title })),
      }
    })
}

/**
 * When the largest bar has more than this share, it hides the others. These then get a chart of their own.
 */
const HIDING_SHARE = 0.7

function ofOneYear({ table, totals, own }: Figures): BudgetCharts['parts'] {
  const column = own >= 0 ? own : lastWord(table)
  const bars = inOrder(totals, column)
    .map(({ label, values }) => ({ label, value: values[column] ?? 0 }))
    .filter(({ value }) => value !== 0)
  const whole = sumOf(totals, column)
  if (bars.length < 2 || bars.some(({ value }) => value < 0)) return null
  const year = table.columns[column] ?? ''
  const [largest, ...others] = bars
  const isHiding = largest!.value / whole > HIDING_SHARE && others.length > 1
  const scale = moneyScale((isHiding ? others : bars).map(({ value }) => value))
  const all = barChart(bars, whole, scale, {
    id: 'samenstelling',
    title: `Uitgaven in ${year}, per instrument`,
  })
  const title = `Uitgaven in ${year} zonder ${largest!.label}`
  return {
    year,
    whole: withUnit(whole, scale),
    charts: isHiding ? [all, barChart(others, whole, scale, { id: 'rest', title })] : [all],
  }
}

const barChart = (
  bars: readonly Bar[],
  whole: number,
  scale: Scale,
  name: { id: string; title: string },
): ChartView => ({
  title: name.title,
  unit: scale.name,
  svg: toHtml(drawBars(bars, whole, scale, name)),
})
