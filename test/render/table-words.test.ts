import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import { Table } from '../../src/collections/schema/table.ts'
import { renderTable } from '../../src/render/hast/data-table.ts'

test('a cell with words shows them, one with a dash is empty; what heads the labels is shown', () => {
  const table = Table.parse({
    id: 'nota.tabel-1',
    document: 'nota',
    block: 'tabel-1',
    number: null,
    title: 'Havens',
    unit: null,
    corner: 'Haven',
    columns: ['Beheer', 'Boten', 'Groei'],
    rows: [
      {
        id: 'tabel-1.r1',
        label: 'Oost',
        path: ['Oost'],
        level: 0,
        values: [null, null, -0.7],
        printed: ['door de stad', '–', '-0,7%'],
        source: [],
      },
    ],
    checks: [],
  })
  const cells = toHtml(renderTable(table)).match(/<(?:td|th)[^>]*>.*?<\/(?:td|th)>/gu)
  expect(cells?.map((cell) => cell.replace(/<[^>]+>|\u00AD/gu, ''))).toEqual([
    'Haven',
    'Beheer',
    'Boten',
    'Groei',
    'Oost',
    'door de stad',
    '',
    '−0,7',
  ])
})

test('a table of more words than figures is set as text; one of figures is not', () => {
  const table = (...values: (number | null)[]): Table =>
    Table.parse({
      id: 'nota.tabel-2',
      document: 'nota',
      block: 'tabel-2',
      number: null,
      title: 'Agenda',
      unit: null,
      columns: values.map((_, at) => `Kolom ${at}`),
      rows: [
        {
          id: 'tabel-2.r1',
          label: 'Plaats',
          path: ['Plaats'],
          level: 0,
          values,
          printed: values.map((value) => (value === null ? 'de zaal boven' : String(value))),
          source: [],
        },
      ],
      checks: [],
    })
  expect(toHtml(renderTable(table(null, null, 3)))).toContain('woorden')
  expect(toHtml(renderTable(table(null, 2, 3)))).not.toContain('woorden')
})
