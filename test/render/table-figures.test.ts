import { toHtml } from 'hast-util-to-html'
import { describe, expect, it } from 'vitest'
import type { Table } from '../../src/collections/schema/table.ts'
import { extractTables } from '../../src/extract/tables/tables.ts'
import { choiceViews, derivable } from '../../src/render/tables/choices.ts'
import { derivedCell } from '../../src/render/tables/derived.ts'
import { growth } from '../../src/render/tables/growth.ts'
import { sparkline } from '../../src/render/tables/sparkline.ts'
import { share } from '../../src/render/tables/wholes.ts'
import { yearBefore, yearRun } from '../../src/render/tables/year-columns.ts'
import { tableBlock } from '../claims/amounts/helpers.ts'
import { makeDocument } from '../extract/make-document.ts'
import { allText } from './tree-helpers.ts'

const tableOf = (lines: string): Table =>
  extractTables(makeDocument('', { blocks: [tableBlock('1', lines)] }))[0] as Table
const names = (table: Table): string[] => choiceViews(table).map(({ name }) => name)

/** What a cell shows beside its figure: `groei +10 +10,0%`. */
function derived(table: Table, row: number, column: number): string[] {
  const cells = derivedCell(table.rows[row]!, column, derivable(table))
  return cells.map((cell) => `${cell.properties.className} ${toHtml(cell.children).replaceAll('<br>', ' ')}`)
}

const BUDGET = tableOf(`Gevolgen artikel 1 (bedragen x € 1.000)
  | 2022 | 2023 | 2024
  Verplichtingen | 100 | 110 | 99
  Uitgaven | 200 | 0 |
  1. Wonen | 150 | 0 | 5
  Subsidies | 50 | ‒ 10 | 5
  Ontvangsten | 20 | 30 | 40`)

describe('growth', () => {
  it('is the difference with the year before, and a percentage of it', () => {
    expect(growth(110, 100)).toEqual({ absolute: 10, relative: 0.1 })
    expect(derived(BUDGET, 0, 1)).toEqual(['groei +10 +10,0%'])
    expect(derived(BUDGET, 0, 2)).toEqual(['groei −11 −10,0%'])
  })

  it('has no percentage of zero or of less, and nothing of an empty cell', () => {
    expect(growth(5, 0)).toEqual({ absolute: 5, relative: null })
    expect(growth(5, -10)?.relative).toBeNull()
    expect(growth(-5, 10)?.relative).toBeNull()
    expect([growth(null, 5), growth(5, null)]).toEqual([null, null])
    expect(derived(BUDGET, 1, 2)).toEqual([])
  })

  it('goes from one year to the next, never to a column of another kind', () => {
    expect(yearBefore(['2021', '2022', '2024', '2025'])).toEqual([null, 0, null, 2])
    expect(
      yearBefore(['Realisatie 2021', 'Realisatie 2022', 'Vastgestelde begroting 2022', 'Verschil 2022']),
    ).toEqual([null, 0, null, null])
    expect(
      yearBefore(['Vastgestelde begroting 2023', 'Mutaties 2023', 'Stand 2023', 'Mutaties 2024']),
    ).toEqual([null, null, null, null])
    expect(yearBefore(['2022', '2023', '2023'])).toEqual([null, null, null])
  })

  it('of percentages is in procentpunten only', () => {
    const table = tableOf('Groei\n| 2022 | 2023\nZorg | 1,5% | 2,0%')
    expect(derived(table, 0, 1)).toEqual(['groei +0,5'])
    expect(names(table)).toEqual(['Percentages', 'Groei'])
  })
})

describe('shares', () => {
  it('are of the row above and of the whole, which is one of the three parts of a budget', () => {
    expect(derived(BUDGET, 3, 0)).toEqual(['aandeel 33,3%', 'geheel 25,0%'])
    expect(derived(BUDGET, 2, 0)).toEqual(['aandeel 75,0%', 'geheel 75,0%'])
    expect(derived(BUDGET, 4, 0)).toEqual([])
    expect(choiceViews(BUDGET).at(-1)?.explained).toContain('‘Uitgaven’')
  })

  it('are not there for an empty cell, a whole of zero, or less than zero', () => {
    expect([share(null, 5), share(5, null), share(5, 0), share(-1, 5), share(0, 5)]).toEqual([
      null,
      null,
      null,
      null,
      0,
    ])
    expect(derived(BUDGET, 3, 1)).toEqual(['groei −60'])
  })

  it('of a flat table are of its total; of changes there are none', () => {
    const flat = tableOf(
      'Overzicht (x € 1.000)\n| Vastgestelde begroting | Mutaties | Stand\nA | 30 | 1 | 31\nB | 10 | 3 | 13\nTotaal | 40 | 4 | 44',
    )
    expect(names(flat)).toEqual(['Bedragen', 'Aandeel in het totaal'])
    expect([0, 1, 2].map((column) => derived(flat, 0, column))).toEqual([
      ['aandeel 75,0%'],
      [],
      ['aandeel 70,5%'],
    ])
  })
})

describe('a sparkline', () => {
  const run = yearRun(BUDGET.columns)

  it('says its figures in words, and breaks at an empty cell', () => {
    const table = tableOf('Iets (x € 1.000)\n| 2020 | 2021 | 2022 | 2023\nZorg | 10 | 30 | | 20')
    const line = sparkline(table, table.rows[0]!, yearRun(table.columns))
    expect(line?.properties.ariaLabel).toBe('Verloop 2020–2023: van 10 naar 20; hoogste 30 in 2021')
    expect(toHtml(line!).match(/M/g)).toHaveLength(2)
  })

  it('is there for three figures or more, over successive years', () => {
    expect(sparkline(BUDGET, BUDGET.rows[0]!, run)).not.toBeNull()
    expect(sparkline(BUDGET, BUDGET.rows[1]!, run)).toBeNull()
    expect(yearRun(['2021', '2022', 'Begroting 2023'])).toEqual([])
  })

  it('has no text that a reader would see twice', () =>
    expect(allText(sparkline(BUDGET, BUDGET.rows[0]!, run)!)).toBe(''))
})
