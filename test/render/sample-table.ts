import type { BlockId } from '../../src/collections/schema/block.ts'
import type { Table } from '../../src/collections/schema/table.ts'
import type { DocumentId } from '../../src/seed/seed-schema.ts'

const LETTER = 'brief' as DocumentId
const id = (text: string): BlockId => text as BlockId

/** The budget table of the invented letter. */
export const table: Table = {
  id: `${LETTER}.tabel-15`,
  document: LETTER,
  block: id('tabel-15'),
  number: '15',
  title: 'Budgettaire gevolgen van beleid (bedragen x € 1.000)',
  unit: 'x € 1.000',
  columns: ['2021', '2022'],
  rows: [
    {
      id: id('tabel-15.r1'),
      label: 'Verplichtingen',
      path: ['Verplichtingen'],
      level: 0,
      values: [14790146, null],
      source: [],
    },
    {
      id: id('tabel-15.r2'),
      label: 'Uitgaven',
      path: ['Uitgaven'],
      level: 0,
      values: [300, 330],
      source: [],
    },
    {
      id: id('tabel-15.r3'),
      label: '1. Zorg',
      path: ['Uitgaven', '1. Zorg'],
      level: 1,
      values: [300, 331],
      source: [],
    },
    {
      id: id('tabel-15.r4'),
      label: 'Subsidies',
      path: ['Uitgaven', '1. Zorg', 'Subsidies'],
      level: 2,
      values: [100.5, -110],
      source: [],
    },
  ],
  checks: [
    {
      row: id('tabel-15.r2'),
      column: '2021',
      stated: 300,
      computed: 300,
      ok: true,
      parts: [id('tabel-15.r3')],
    },
    {
      row: id('tabel-15.r2'),
      column: '2022',
      stated: 330,
      computed: 331,
      ok: false,
      parts: [id('tabel-15.r3')],
    },
  ],
}
