import { expect, test } from 'vitest'
import { cellId, columnSlugs } from '../../src/collections/cell-id.ts'
import { rowNames } from '../../src/collections/row-name.ts'
import type { BlockId } from '../../src/collections/schema/block.ts'
import { extractTables } from '../../src/extract/tables/tables.ts'
import { tableBlock } from '../claims/amounts/helpers.ts'
import { makeDocument } from '../extract/make-document.ts'

const rowsOf = (lines: string) =>
  extractTables(makeDocument('', { blocks: [tableBlock('4', lines)] }))[0]?.rows ?? []

test('a cell has the name of its column, without capitals, spaces and signs', () => {
  expect(columnSlugs(['2023', 'Stand 1e suppl.', 'Realisatie (in %)'])).toEqual([
    '2023',
    'stand-1e-suppl',
    'realisatie-in',
  ])
})

test('no two columns have one name: the second says so, and one without a label has its place', () => {
  expect(columnSlugs(['2023', '2024', '2023', '', '2023', '2023-2'])).toEqual([
    '2023',
    '2024',
    '2023-2',
    'kolom-4',
    '2023-3',
    '2023-2-2',
  ])
  expect(cellId('tabel-4.r1' as BlockId, ['2023', '2023'], 1)).toBe('tabel-4.r1.2023-2')
})

test('a row is called by its label, with what stands above it where the label repeats', () => {
  const rows = rowsOf(`Gevolgen (x € 1.000)
    | 2023
    Uitgaven | 30
    1. Wonen | 10
    Subsidies | 6
    Overige | 6
    Opdrachten | 4
    Overige | 4
    2. Zorg | 20
    Opdrachten | 20
    Overige | 20`)
  expect([...rowNames({ rows }).values()]).toEqual([
    'Uitgaven',
    '1. Wonen',
    'Subsidies',
    'Overige (Subsidies)',
    'Opdrachten (1. Wonen)',
    'Overige (1. Wonen › Opdrachten)',
    '2. Zorg',
    'Opdrachten (2. Zorg)',
    'Overige (2. Zorg › Opdrachten)',
  ])
})

test('rows that nothing tells apart have their place in the table', () => {
  expect([
    ...rowNames({ rows: rowsOf('Lijst\n| 2023\nOverige | 1\nZorg | 2\nOverige | 3') }).values(),
  ]).toEqual(['Overige (1e rij)', 'Zorg', 'Overige (3e rij)'])
})
