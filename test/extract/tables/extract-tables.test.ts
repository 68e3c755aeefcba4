import { describe, expect, it } from 'vitest'
import type { BlockId } from '../../../src/collections/schema/block.ts'
import { extractTables } from '../../../src/extract/tables/tables.ts'
import { budgetRowKind } from '../../../src/text/instruments.ts'
import { parseDutchNumber } from '../../../src/text/numbers.ts'
import { makeDocument } from '../make-document.ts'
import { firstText } from './loose-cells.ts'

function tableOf(source: string) {
  const block = {
    id: 'tabel-1' as BlockId,
    type: 'table' as const,
    number: '1',
    text: firstText(source),
    parent: null,
    source: [],
  }
  const map = { blocks: { 'tabel-1.r1': [[3, 9] as [number, number]] }, ledger: [], findings: [] }
  const [table] = extractTables(makeDocument('', { blocks: [block], map }))
  if (!table) throw new Error('no table')
  return table
}

const lines = (table: ReturnType<typeof tableOf>) =>
  table.rows.map((row) => `${'  '.repeat(row.level)}${row.label} ${row.values.join(' ')}`)

const BUDGET = `Tabel 1 Budgettaire gevolgen artikel 9 (bedragen x € 1.000)
2023
2024
Verplichtingen
90
100
Uitgaven
100
110
1. Meedoen
60
60
Subsidies (regelingen)
50
50
Sport
40
30
Overige
10
10
Bijdragen aan ZBO’s/RWT’s
10
10
Overige
10
10
2. Zorg
40
50
Bekostiging
40
50
Bijdrage Wlz
40
50
Ontvangsten
7
7
Overige
7
7`

describe('extractTables', () => {
  it('gets the tree of a budget table back from the names of its rows', () => {
    expect(lines(tableOf(BUDGET))).toEqual([
      'Verplichtingen 90 100',
      'Uitgaven 100 110',
      '  1. Meedoen 60 60',
      '    Subsidies (regelingen) 50 50',
      '      Sport 40 30',
      '      Overige 10 10',
      '    Bijdragen aan ZBO’s/RWT’s 10 10',
      '      Overige 10 10',
      '  2. Zorg 40 50',
      '    Bekostiging 40 50',
      '      Bijdrage Wlz 40 50',
      'Ontvangsten 7 7',
      '  Overige 7 7',
    ])
  })

  it('knows a row by its path, its number and its place in the source', () => {
    const table = tableOf(BUDGET)
    expect(table).toMatchObject({
      id: 'nota.tabel-1',
      number: '1',
      unit: 'x € 1.000',
      columns: ['2023', '2024'],
    })
    expect(table.rows[0]).toMatchObject({ id: 'tabel-1.r1', source: [[3, 9]] })
    expect(table.rows[5]?.path).toEqual(['Uitgaven', '1. Meedoen', 'Subsidies (regelingen)', 'Overige'])
  })

  it('checks every parent against the rows directly below it, and keeps what does not hold', () => {
    const { checks } = tableOf(BUDGET)
    expect(checks).toHaveLength(7 * 2)
    expect(checks.filter((check) => !check.ok)).toEqual([
      {
        row: 'tabel-1.r4',
        column: '2024',
        stated: 50,
        computed: 40,
        ok: false,
        parts: ['tabel-1.r5', 'tabel-1.r6'],
      },
    ])
  })

  it('checks percentages that divide a whole against 100, on the table itself', () => {
    const division = tableOf(
      'Tabel 1 Geschatte budgetflexibiliteit\n2023\nverplicht\n97,80%\ngebonden\n1,03%\nvrij\n1,17%',
    )
    expect(division).toMatchObject({
      unit: '%',
      checks: [{ row: 'tabel-1', stated: 100, computed: 100, ok: true }],
    })
    expect(division.rows.map((row) => row.level)).toEqual([0, 0, 0])
    expect(tableOf('Tabel 1 Groei per jaar\n2023\nzorg\n3,1%\nwelzijn\n4,0%').checks).toEqual([])
  })

  it('leaves shares out of a sum, and an empty cell is not zero', () => {
    const table = tableOf(
      'Tabel 1 Iets (in miljoenen euro)\n2023\nUitgaven\n10\nwaarvan verplicht\n8\nSubsidies\n10\nOntvangsten\n-',
    )
    expect(table.unit).toBe('x € 1 miljoen')
    expect(table.checks).toMatchObject([{ stated: 10, computed: 10, ok: true }])
    expect(table.rows.at(-1)?.values).toEqual([null])
  })
})

describe('budgetRowKind', () => {
  it.each([
    ['Totale uitgaven', 'part'],
    ['2. Zorgdragen voor langdurige zorg', 'artikelonderdeel'],
    ['Subsidies (regelingen)', 'instrument'],
    ['Subsidie', 'instrument'],
    ['Bijdrage aan ZBO`s/RWT`s', 'instrument'],
    ['Bijdragen aan (inter)nationale organisaties', 'instrument'],
    ['Bijdrage aan andere begrotingshoofdstukken', 'instrument'],
    ['Storting/onttrekking begrotingsreserve', 'instrument'],
    ['Bijdrage Wlz', 'regeling'],
    ['Bijdrage in de kosten van kortingen (BIKK)', 'regeling'],
    ['Overige', 'regeling'],
  ])('%s: %s', (label, kind) => {
    expect(budgetRowKind(label)).toBe(kind)
  })
})

describe('parseDutchNumber', () => {
  it.each([
    ['14.790.146', 14790146],
    ['0', 0],
    ['97,80%', 97.8],
    ['-30', -30],
    ['‒ 1.200', -1200],
    ['–1,5', -1.5],
    ['− 7', -7],
    ['‐0,7%', -0.7],
    ['1.2', undefined],
    ['12.34.567', undefined],
    ['2021/22', undefined],
    ['', undefined],
  ])('%s', (text, value) => {
    expect(parseDutchNumber(text)?.value).toBe(value)
  })
})
