import type { Library } from '../../src/claims/library.ts'
import { Parallels } from '../../src/claims/parallels/all-parallels.ts'
import { Action, Actor, Law, Programme, Term } from '../../src/collections/schema/entities.ts'
import { Table } from '../../src/collections/schema/table.ts'
import type { Link } from '../../src/links/link.ts'
import { block, documentOf, note } from '../collections/helpers.ts'

/** A small invented library with one entry of every kind that the data files hold. */
export const document = documentOf(
  [
    block({ id: 's1', type: 'heading', level: 1, text: 'Actie 1' }),
    block({
      id: 'p1',
      parent: 's1',
      text: 'VWS maakt een plan.',
      notes: [note(3, '1', 'fn1'), note(9, 'iii')],
    }),
    block({ id: 'p2', parent: 's1', text: 'Zie Kamerstuk 29 538, nr. 1.' }),
    block({ id: 'fn1', type: 'footnote', marker: '1', text: 'Noot.' }),
    block({ id: 'tabel-15', type: 'table', number: '15', text: 'Budget' }),
  ],
  {
    map: {
      blocks: {},
      ledger: [{ start: 0, end: 100, kind: 'text', rule: 'words' }],
      findings: [{ rule: 'missing-endnote', level: 'info', message: 'iii', position: [1, 2], block: 'p1' }],
    },
  },
)

const action = Action.parse({
  number: 1,
  document: document.id,
  label: 'Actie',
  heading: 's1',
  textBlocks: ['p1', 'p2'],
  whyBlocks: ['p2'],
  direction: { number: 2, title: 'Richting', block: 's1' },
  partiesBlocks: ['p1'],
  partiesGround: null,
  summaryBlock: null,
})

const table = Table.parse({
  id: 'proef-brief.tabel-15',
  document: document.id,
  block: 'tabel-15',
  number: '15',
  title: 'Budget',
  unit: 'x € 1.000',
  columns: ['2022', '2023'],
  rows: [
    {
      id: 'tabel-15.r1',
      label: 'Overige, "nieuw"',
      path: ['Uitgaven', 'Overige, "nieuw"'],
      level: 1,
      values: [1200, null],
      source: [[0, 4]],
    },
  ],
  checks: [{ row: 'tabel-15.r1', column: '2022', stated: 1, computed: 1, ok: true, parts: ['tabel-15.r1'] }],
})

const link = (more: Partial<Link> & Pick<Link, 'kind' | 'targets'>): Link => ({
  document: document.id,
  block: 'p1' as Link['block'],
  start: 0,
  end: 3,
  text: 'VWS',
  ...more,
})

const place = { document: document.id, start: 0, end: 3 }

export const library: Library = {
  site: { name: 'Proef', description: 'Een proef.', address: null, contact: null },
  documents: [document],
  articles: [],
  actions: [{ ...action, parties: ['vws'] }],
  glossary: [
    Term.parse({
      id: 'plan',
      kind: 'term',
      term: 'plan',
      aliases: [],
      definitions: [{ document: document.id, block: 'p1', start: 10, end: 18 }],
    }),
  ],
  actors: [Actor.parse({ id: 'vws', name: 'VWS', kind: 'ministerie', identifiers: { tooi: 'mnre1025' } })],
  laws: [
    Law.parse({ id: 'wlz', name: 'Wet langdurige zorg', short: 'Wlz', bwb: 'BWBR0035917' }),
    Law.parse({ id: 'wegiz', name: 'Wegiz', short: 'Wegiz' }),
  ],
  programmes: [Programme.parse({ id: 'wozo', name: 'WOZO' })],
  tables: [table],
  links: [
    link({ kind: 'actor', targets: [{ id: 'vws', url: '/actoren/vws/' }] }),
    link({
      kind: 'kamerstuk',
      targets: [{ id: 'kst-29538-1', url: 'https://zoek.officielebekendmakingen.nl/kst-29538-1.html' }],
    }),
    link({ kind: 'internal', targets: [{ id: 'p2', url: '/documenten/proef-brief/#p2' }] }),
    link({ kind: 'url', targets: [], reason: 'Verwijst naar een lokale schijf.' }),
    link({ kind: 'law', targets: [{ id: 'wlz', url: '/wetten/wlz/' }], by: document.blocks[2]!.id }),
  ],
  relations: [],
  parallels: Parallels.of([
    {
      a: { ...place, block: document.blocks[1]!.id },
      b: { ...place, block: document.blocks[2]!.id },
      similarity: 0.8,
    },
  ]),
  amounts: [],
  sums: [],
}
