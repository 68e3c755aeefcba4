import { toHtml } from 'hast-util-to-html'
import { blockIn, type Catalogue } from '../../catalogue/catalogue.ts'
import { formatNumber } from '../../catalogue/format.ts'
import { headingText } from '../../catalogue/outline.ts'
import { type Place, placeOf, sectionOf } from '../../catalogue/places.ts'
import { type Part, sentencesAround } from '../../catalogue/quotation.ts'
import { ofOwn } from '../../catalogue/reads/of-document.ts'
import { findSeries } from '../../claims/series/find-series.ts'
import type { Series } from '../../claims/series/series.ts'
import { moneyScale, type Scale } from '../../render/charts/chart-scale.ts'
import { drawTrend } from '../../render/charts/draw-trend.ts'
import { extentOf, oldestFirst } from '../documents/document-facts.ts'
import { seriesTitle } from './series-title.ts'

/** A series of numbers from a text: as a chart, as a table, and the sentences it comes from. */
export interface SeriesView {
  id: string
  title: string
  unit: string
  years: string
  svg: string
  place: Place
  quotes: Part[][]
  rows: { year: string; text: string; growth: string }[]
}

export interface SeriesGroup {
  document: string
  title: string
  extent: string | null
  series: SeriesView[]
}

/** The series of numbers for successive years in the texts, by document, the oldest document first. */
export function seriesGroups(catalogue: Catalogue): SeriesGroup[] {
  return oldestFirst(catalogue.documents).flatMap((document) => {
    const series = seriesIn(catalogue, document)
    const { id, title } = document
    return series.length === 0 ? [] : [{ document: id, title, extent: extentOf(document), series }]
  })
}

const seriesIn = ofOwn('series', (catalogue: Catalogue, { id }): SeriesView[] =>
  findSeries({ amounts: catalogue.amountsByDocument.get(id) ?? [] }, catalogue.blockOf).map((each) =>
    seriesView(catalogue, each),
  ),
)

/** The number of decimals: 12.5 → 1. */
const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0

function scaleOf({ unit, noun, points }: Series): Scale {
  const values = points.map(({ value }) => value)
  if (unit === 'percent') return { name: '%', size: 1, decimals: Math.max(...values.map(decimalsOf)) }
  return unit === 'eur' ? moneyScale(values) : { name: noun ?? 'aantal', size: 1, decimals: 0 }
}

function seriesView(catalogue: Catalogue, series: Series): SeriesView {
  const { document, block: id, points, every } = series
  const block = blockIn(catalogue, document, id)
  const section = sectionOf(catalogue, document, block)
  const scale = scaleOf(series)
  const years = `${points[0]!.year}–${points.at(-1)!.year}`
  const seriesId = `reeks-${document}-${id}-${points[0]!.start}`
  const title = seriesTitle(series, block?.text ?? '', section ? headingText(section) : null)
  const unit = [scale.name, ...every].join(', ')
  return {
    ...{ id: seriesId, title, unit, years },
    svg: toHtml(drawTrend(points, scale, { id: seriesId, title: `${title} (${unit}), ${years}` })),
    place: placeOf(catalogue, document, id),
    quotes: sentencesAround(
      block?.text ?? '',
      points.map(({ start, end }) => [start, end]),
    ),
    rows: points.map(({ year, text, value }, index) => ({
      year: String(year),
      text,
      growth: growth(series.unit, points[index - 1]?.value, value),
    })),
  }
}

/** The growth since the number before it: '+22%'; for a share in percentage points: '+2,6 procentpunt'. */
function growth(unit: Series['unit'], before: number | undefined, now: number): string {
  if (before === undefined) return ''
  if (unit === 'percent') return `${signed(now - before)} procentpunt`
  return before === 0 ? '' : `${signed(100 * (now / before - 1))}%`
}

function signed(value: number): string {
  const rounded = Math.round(value * 10) / 10
  return `${rounded > 0 ? '+' : ''}${formatNumber(rounded)}`
}
