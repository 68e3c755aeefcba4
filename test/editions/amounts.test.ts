import { describe, expect, it } from 'vitest'
import { amountsData } from '../../src/editions/data/amounts.ts'
import { PublicAmounts, PublicSums } from '../../src/editions/data/schema.ts'
import { tableDownloads } from '../../src/editions/data/tables.ts'
import { extractTables } from '../../src/extract/tables/tables.ts'
import { toSpreadsheetCsv } from '../../src/text/csv.ts'
import { amountsOf, budgetDocument, tableBlock } from '../claims/amounts/helpers.ts'

const document = budgetDocument(
  '# Subsidies (€ 1,3 miljoen)\nIn 2023 t/m 2025 is jaarlijks circa € 1,2 miljoen beschikbaar voor sport.',
  tableBlock(
    '15',
    'Budget; "nieuw" (x € 1.000)\n| 2023 | Deel | deel\nUitgaven | 1.300 | 1,5 |\nSubsidies | 1.300 | ‒ 2 |',
  ),
)
const { amounts, sums } = amountsOf(document)
const [table] = extractTables(document)
const files = new Map(table && tableDownloads(table.id, () => table).map(([name, text]) => [name, text()]))

describe('amounts.json', () => {
  const data = amountsData(amounts)

  it('has the form that is published', () => {
    expect(PublicAmounts.parse(data)).toEqual(data)
    expect(PublicSums.parse(sums)).toEqual(sums)
  })

  it('has an amount with its comparison, and one with the reason why it has none', () => {
    const prose = data.filter(({ block }) => !block.startsWith('tabel-'))
    const place = { document: 'nota', precision: 100_000, unit: 'eur' }
    expect(prose).toEqual([
      {
        ...place,
        ...{
          block: 's1',
          start: 11,
          end: 24,
          text: '€ 1,3 miljoen',
          value: 1_300_000,
          hedge: null,
          period: null,
          about: 'Subsidies',
        },
        comparison: {
          ...{ table: 'nota.tabel-15', cell: 'tabel-15.r2.2023', cells: ['tabel-15.r2.2023'] },
          ...{ stated: 1_300_000, found: 1_300_000, verdict: 'agrees', difference: 0 },
        },
      },
      {
        ...place,
        ...{ block: 'p1', start: 36, end: 49, text: '€ 1,2 miljoen', value: 1_200_000, hedge: 'circa' },
        ...{ period: '2023 t/m 2025, per jaar', about: 'sport', comparison: null },
        reason: 'Het bedrag is voor een langere periode dan één jaar van de tabel.',
      },
    ])
  })

  it('has the cells of the tables, without a reason', () => {
    expect(
      data
        .filter(({ block }) => block === 'tabel-15')
        .map(({ text, value, period, reason }) => [text, value, period, reason]),
    ).toEqual([
      ['1.300', 1_300_000, '2023', undefined],
      ['1,5', 1500, null, undefined],
      ['1.300', 1_300_000, '2023', undefined],
      ['‒ 2', -2000, null, undefined],
    ])
  })
})

describe('files of a table', () => {
  it('are CSV for programs and for a Dutch spreadsheet', () => {
    expect([...files.keys()]).toEqual([
      'nota.tabel-15.csv',
      'nota.tabel-15.excel.csv',
      'nota.tabel-15.csv-metadata.json',
    ])
    expect(files.get('nota.tabel-15.csv')?.split('\r\n')[1]).toBe('tabel-15.r1,Uitgaven,Uitgaven,0,1300,1.5,')
    expect(files.get('nota.tabel-15.excel.csv')?.split('\r\n').slice(0, 2)).toEqual([
      '\uFEFFrij;pad;omschrijving;niveau;2023;Deel;deel',
      'tabel-15.r1;Uitgaven;Uitgaven;0;1300;1,5;',
    ])
    expect(toSpreadsheetCsv([['a;b', 'c"', 97.8, null]])).toBe('\uFEFF"a;b";"c""";97,8;\r\n')
  })

  it('come with CSV on the Web metadata that names every column once', () => {
    const metadata = JSON.parse(files.get('nota.tabel-15.csv-metadata.json') ?? 'null')
    expect(metadata).toMatchObject({
      url: 'nota.tabel-15.csv',
      'dc:title': 'Tabel 15: Budget; "nieuw" (x € 1.000)',
    })
    const columns: { name: string; titles: { nl: string[] } }[] = metadata.tableSchema.columns
    expect(columns.map(({ titles }) => titles.nl[0]).join(',')).toBe(
      files.get('nota.tabel-15.csv')?.split('\r\n', 1)[0],
    )
    expect(columns.map(({ name }) => name).slice(4)).toEqual(['kolom-2023', 'kolom-deel', 'kolom-deel-2'])
  })
})
