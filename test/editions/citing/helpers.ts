import type { Block, BlockId } from '../../../src/collections/schema/block.ts'
import type { Document } from '../../../src/collections/schema/document.ts'
import type { Table } from '../../../src/collections/schema/table.ts'
import type { Via } from '../../../src/editions/citing/csl.ts'
import type { DocumentId } from '../../../src/seed/seed-schema.ts'
import { EMPTY_DOCUMENT } from '../../support/empty-document.ts'

export const id = (text: string): BlockId => text as BlockId

export const block = (name: string, type: Block['type'], text: string, more: Partial<Block> = {}): Block =>
  ({ id: id(name), type, text, parent: null, source: [], ...more }) as Block

/** A document of which nothing is known but what is given. */
export const makeDocument = (more: Partial<Omit<Document, 'id'>> & { id?: string } = {}): Document => ({
  title: 'Nota over zorg thuis',
  kind: 'document',
  ...EMPTY_DOCUMENT,
  ...more,
  id: (more.id ?? 'nota') as DocumentId,
})

export const VIA = {
  site: 'Leeswijzer',
  address: 'https://example.org/wmo/documenten/nota/',
  version: null,
} satisfies Via

export const table: Table = {
  id: 'nota.tabel-15',
  document: 'nota' as DocumentId,
  block: id('tabel-15'),
  number: '15',
  title: 'Budgettaire gevolgen',
  unit: 'x € 1.000',
  columns: ['2022', 'Stand 2023'],
  rows: [
    {
      id: id('tabel-15.r1'),
      label: 'Uitgaven',
      path: ['Uitgaven'],
      level: 0,
      values: [300, null],
      source: [],
    },
    {
      id: id('tabel-15.r2'),
      label: 'Overige',
      path: ['Uitgaven', 'Subsidies', 'Overige'],
      level: 2,
      values: [100, 110],
      source: [],
    },
    {
      id: id('tabel-15.r3'),
      label: 'Overige',
      path: ['Uitgaven', 'Opdrachten', 'Overige'],
      level: 2,
      values: [200, -20],
      source: [],
    },
  ],
  checks: [],
}
