import { describe, expect, it } from 'vitest'
import type { Table } from '../../../src/collections/schema/table.ts'
import { extractTables } from '../../../src/extract/tables/tables.ts'
import { tableBlock } from '../../claims/amounts/helpers.ts'
import { makeDocument } from '../make-document.ts'
import { firstText } from './loose-cells.ts'

const tablesOf = (...lines: string[]): Table[] =>
  extractTables(makeDocument('', { blocks: lines.map((text, index) => tableBlock(`${index + 1}`, text)) }))

/** One line a check of the given kind: `r2 Stand: 9 = 10 - 1`. */
const checks = (table: Table | undefined, kind: string | undefined): string[] =>
  (table?.checks ?? [])
    .filter((check) => check.kind === kind)
    .map(({ row, column, stated, computed, ok, parts }) => {
      const short = parts.map((part) => part.replace(/^tabel-\d+\./, '')).join(' ')
      return `${row.replace(/^tabel-\d+\./, '')} ${column}: ${stated} ${ok ? '=' : '≠'} ${computed} (${short})`
    })

describe('supplementary budgets', () => {
  const SUPPLEMENTARY = `Mutaties artikel 9 (bedragen x € 1.000)
    | Vastgestelde begroting 2023 | Mutaties via amendementen | Mutaties 1e suppletoire | Stand 1e suppletoire | Mutaties 2024
    Verplichtingen | 100 | | ‒ 30 | 70 | 5
    Uitgaven | 1.000 | 50 | − 200 | 850 | –7
    Subsidies | 1.000 | 50 | − 200 | 860 | –7
    Ontvangsten | \u00a0 | | 4 | 4 |`

  it('add begroting and mutaties of the same year to the stand, with every kind of minus', () => {
    expect(checks(tablesOf(SUPPLEMENTARY)[0], 'columns')).toEqual([
      'r1 Stand 1e suppletoire: 70 = 70 (r1.vastgestelde-begroting-2023 r1.mutaties-1e-suppletoire)',
      'r2 Stand 1e suppletoire: 850 = 850 (r2.vastgestelde-begroting-2023 r2.mutaties-via-amendementen r2.mutaties-1e-suppletoire)',
      'r3 Stand 1e suppletoire: 860 ≠ 850 (r3.vastgestelde-begroting-2023 r3.mutaties-via-amendementen r3.mutaties-1e-suppletoire)',
    ])
  })

  it('start the next mutaties from the stand', () => {
    const [table] = tablesOf(`Mutaties (x € 1.000)
      | Vastgestelde begroting | Mutaties 1e suppletoire | Stand 1e suppletoire | Mutaties 2e suppletoire | Stand 2e suppletoire
      Uitgaven | 10 | 1 | 11 | ‒ 2 | 9`)
    expect(checks(table, 'columns')).toEqual([
      'r1 Stand 1e suppletoire: 11 = 11 (r1.vastgestelde-begroting r1.mutaties-1e-suppletoire)',
      'r1 Stand 2e suppletoire: 9 = 9 (r1.stand-1e-suppletoire r1.mutaties-2e-suppletoire)',
    ])
  })

  it('are read from loose cells as well', () => {
    const source =
      'Tabel 1 Mutaties\n(bedragen x € 1.000)\nVastgestelde begroting 2023\nMutaties 1e suppletoire\nStand\nUitgaven\n10\n‒ 3\n7'
    const text = firstText(source)
    const [table] = extractTables(makeDocument('', { blocks: [{ ...tableBlock('1', ''), text }] }))
    expect(checks(table, 'columns')).toEqual([
      'r1 Stand: 7 = 7 (r1.vastgestelde-begroting-2023 r1.mutaties-1e-suppletoire)',
    ])
  })
})

describe('annual reports', () => {
  it('take the begroting from the realisatie of its year', () => {
    const [table] = tablesOf(`Budgettaire gevolgen (bedragen x € 1.000)
      | Realisatie 2021 | Realisatie 2022 | Vastgestelde begroting 2022 | Verschil 2022
      Verplichtingen | 90 | 110 | 100 | 10
      Uitgaven | 80 | 95 | 100 | ‒ 5
      Ontvangsten | 5 | 4 | 5 | 1`)
    expect(checks(table, 'columns')).toEqual([
      'r1 Verschil 2022: 10 = 10 (r1.realisatie-2022 r1.vastgestelde-begroting-2022)',
      'r2 Verschil 2022: -5 = -5 (r2.realisatie-2022 r2.vastgestelde-begroting-2022)',
      'r3 Verschil 2022: 1 ≠ -1 (r3.realisatie-2022 r3.vastgestelde-begroting-2022)',
    ])
  })

  it('know a year alone for a realisatie', () => {
    const [table] = tablesOf(
      'Uitgaven (x € 1.000)\n| 2021 | 2022 | Begroting 2022 | Verschil\nSport | 7 | 9 | 10 | ‒1',
    )
    expect(checks(table, 'columns')).toEqual(['r1 Verschil: -1 = -1 (r1.2022 r1.begroting-2022)'])
  })

  it('state nothing without a column that does', () => {
    expect(checks(tablesOf('Iets (x € 1.000)\n| 2021 | 2022\nSport | 7 | 9')[0], 'columns')).toEqual([])
    expect(
      checks(tablesOf('Groei\n| Realisatie | Begroting | Verschil\nSport | 7% | 9% | 3%')[0], 'columns'),
    ).toEqual([])
  })
})

describe('totals of a flat table', () => {
  it('are the rows above them, subtotals since the one before', () => {
    const [table] = tablesOf(
      'Overzicht (x € 1.000)\n| 2023\nA | 10\nB | 20\nSubtotaal | 30\nC | 5\nwaarvan D | 3\nE | \u00a0\nSubtotaal | 6\nTotaal | 35',
    )
    expect(checks(table, 'total')).toEqual([
      'r3 2023: 30 = 30 (r1 r2)',
      'r7 2023: 6 ≠ 5 (r4 r6)',
      'r8 2023: 35 = 35 (r1 r2 r4 r6)',
    ])
  })

  it('never add verplichtingen, uitgaven and ontvangsten', () => {
    const [table] = tablesOf(
      'Staat (x € 1.000)\n| 2023\nVerplichtingen | 10\nUitgaven | 20\nOntvangsten | 5\nTotaal | 35',
    )
    expect(checks(table, 'total')).toEqual([])
  })

  it('are no part of what divides a whole', () => {
    const [table] = tablesOf(
      'Budgetflexibiliteit\n| 2023\nverplicht | 97,80%\nvrij | 2,20%\nTotaal | 100,00%',
    )
    expect(checks(table, undefined)).toEqual(['tabel-1 2023: 100 = 100 (r1 r2)'])
    expect(checks(table, 'total')).toEqual(['r3 2023: 100 = 100 (r1 r2)'])
  })
})

describe('totals against parts over tables', () => {
  const OVERVIEW =
    'Begrotingsstaat 2023 (bedragen x € 1.000)\n| Verplichtingen | Uitgaven | Ontvangsten\nArtikel 1 Wonen | 11 | 20 | 3\nArtikel 2 Zorg | 5 | 6 | \u00a0\nTotaal | 16 | 26 | 3'
  const DETAIL = (unit: string) =>
    `Budgettaire gevolgen artikel 1 (${unit})\n| 2022 | 2023\nVerplichtingen | 9 | 10\nUitgaven | 19 | 20\nOntvangsten | 3 | 3`

  it('hold each part against its own', () => {
    const [overview, detail] = tablesOf(OVERVIEW, DETAIL('bedragen x € 1.000'))
    expect(checks(overview, 'tables')).toEqual([
      'r1 Verplichtingen: 11 ≠ 10 (r1)',
      'r1 Uitgaven: 20 = 20 (r2)',
      'r1 Ontvangsten: 3 = 3 (r3)',
    ])
    expect(overview?.checks.find(({ kind }) => kind === 'tables')?.parts).toEqual(['tabel-2.r1'])
    expect(checks(detail, 'tables')).toEqual([])
    expect(checks(overview, 'total').every((line) => line.includes('='))).toBe(true)
  })

  it('need the same unit, and one table for the article', () => {
    expect(checks(tablesOf(OVERVIEW, DETAIL('x € 1 miljoen'))[0], 'tables')).toEqual([])
    expect(checks(tablesOf(OVERVIEW, DETAIL('x € 1.000'), DETAIL('x € 1.000'))[0], 'tables')).toEqual([])
  })

  it('find the year in the columns of an overview of uitgaven', () => {
    const [overview] = tablesOf(
      'Uitgaven per artikel (x € 1.000)\n| 2022 | 2023\n1. Wonen | 19 | 21',
      DETAIL('x € 1.000'),
    )
    expect(checks(overview, 'tables')).toEqual(['r1 2022: 19 = 19 (r2)', 'r1 2023: 21 ≠ 20 (r2)'])
  })
})
