import { describe, expect, it } from 'vitest'
import type { Catalogue } from '../../../src/catalogue/catalogue.ts'
import { instrumentTotals, statedSpending } from '../../../src/claims/amounts/instruments.ts'
import { extractTables } from '../../../src/extract/tables/tables.ts'
import { budgetCharts } from '../../../src/views/tables/budget-charts.ts'
import { budgetDocument, tableBlock } from '../../claims/amounts/helpers.ts'
import { marksOf } from './read-svg.ts'

const BUDGET = `Budgettaire gevolgen (x € 1.000)
 | 2022 | 2023 | 2024
Uitgaven | 100 | 200 | 300
1. Sport | 60 | 120 | 180
Subsidies (regelingen) | 50 | 100 | 150
Topsport | 50 | 100 | 150
Bijdragen aan medeoverheden | 10 | 20 | 30
Overige | 10 | 20 | 30
2. Spel | 40 | 80 | 120
Subsidies | 40 | 70 | 120
Overige | 40 | 70 | 120
Bijdrage aan medeoverheden | 0 | 10 | 0
Overige | 0 | 10 | 0
Ontvangsten | 7 | 7 | 7`

const REPORT = `Budgettaire gevolgen (x € 1.000)
 | Realisatie | Begroting | Verschil
Uitgaven | 90 | 100 | -10
1. Sport | 90 | 100 | -10
Subsidies | 60 | 80 | -20
Overige | 60 | 80 | -20
Opdrachten | 30 | 20 | 10
Overige | 30 | 20 | 10`

function read(lines: string) {
  const document = budgetDocument('', tableBlock('1', lines))
  const [table] = extractTables(document)
  const catalogue = { documentOf: new Map([[document.id as string, document]]) } as unknown as Catalogue
  return { table: table!, charts: budgetCharts(catalogue, table!) }
}

describe('spending by instrument', () => {
  it('is added up over the artikelonderdelen, whatever the spelling, and not with what comes in', () => {
    expect(
      instrumentTotals(read(BUDGET).table).map(({ label, values }) => `${label}: ${values.join(' ')}`),
    ).toEqual([
      'Subsidies (regelingen): 90000 170000 270000',
      'Bijdragen aan medeoverheden: 10000 30000 30000',
    ])
  })

  it('is held against the total of the table', () => {
    expect(statedSpending(read(BUDGET).table)).toEqual([100_000, 200_000, 300_000])
    expect(read(BUDGET).charts?.complete).toBe(true)
    expect(read(BUDGET.replace('Uitgaven | 100', 'Uitgaven | 101')).charts?.complete).toBe(false)
  })
})

describe('pictures of a table', () => {
  it('show each instrument over the years, and the year of the document', () => {
    const { years, parts } = read(BUDGET).charts!
    expect(years.map(({ title, svg }) => [title, ...marksOf(svg).map(({ value }) => value)])).toEqual([
      ['Subsidies (regelingen)', 90_000, 170_000, 270_000],
      ['Bijdragen aan medeoverheden', 10_000, 30_000, 30_000],
    ])
    expect([parts?.year, parts?.whole]).toEqual(['2023', '200 duizend euro'])
  })

  it('are none over the years when the columns are no years', () => {
    const { years, parts } = read(REPORT).charts!
    expect(years).toEqual([])
    expect(parts?.year).toBe('Realisatie')
  })

  it('take what was really spent of a year that has more columns', () => {
    const columns = 'Realisatie 2022 | Realisatie 2023 | Begroting 2023 | Verschil 2023'
    const cells = (line: string): string =>
      line.replace(/^(.*?) \| (\S+) \| (\S+) \| \S+$/, '$1 | 1 | $2 | $3 | 0')
    const [head, , ...rows] = REPORT.split('\n')
    const { years, parts } = read([head, ` | ${columns}`, ...rows.map(cells)].join('\n')).charts!
    expect(years.map(({ svg }) => marksOf(svg).map(({ label, value }) => `${label} ${value}`))).toEqual([
      ['2022 1000', '2023 60000'],
      ['2022 1000', '2023 30000'],
    ])
    expect(parts?.year).toBe('Realisatie 2023')
  })

  it('are none where there is no budget', () => {
    expect(read('Leden (aantal)\n | 2022 | 2023\nJong | 4 | 5\nOud | 6 | 7').charts).toBeNull()
  })
})
