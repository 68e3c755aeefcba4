import type { Library } from '../../src/claims/library.ts'
import { Parallels } from '../../src/claims/parallels/all-parallels.ts'
import type { BlockId } from '../../src/collections/schema/block.ts'
import type { Document, LedgerSpan } from '../../src/collections/schema/document.ts'
import type { ActorId } from '../../src/collections/schema/entities.ts'
import type { Link, LinkKind } from '../../src/links/link.ts'
import type { DocumentId } from '../../src/seed/seed-schema.ts'
import { blocks, sampleSource } from './sample-blocks.ts'
import { table } from './sample-table.ts'

/** A small invented library with every construct that a page has to show. */
const LETTER = 'brief' as DocumentId
const REPORT = 'verslag' as DocumentId
const id = (text: string): BlockId => text as BlockId

const link = (
  name: string,
  text: string,
  kind: LinkKind,
  targets: [string, string][],
  more: Partial<Link> = {},
): Link => {
  const start = blocks.find((one) => one.id === name)?.text.indexOf(text) ?? 0
  return {
    document: LETTER,
    block: id(name),
    start,
    end: start + text.length,
    text,
    kind,
    targets: targets.map(([of, url]) => ({ id: of, url })),
    ...more,
  }
}

const links: Link[] = [
  link('p1', 'minister van VWS', 'actor', [['vws', '/actoren/vws/']]),
  link('p1', 'Wmo 2015', 'law', [['wmo-2015', '/wetten/wmo-2015/']]),
  link('s1', 'Aanleiding', 'term', [['aanleiding', '/begrippen/samenredzaamheid/']]),
  link('p2', 'Samenredzaamheid', 'term', [['samenredzaamheid', '/begrippen/samenredzaamheid/']]),
  link('p2', 'Zorginstituut Nederland', 'actor', [['zorginstituut', '/actoren/zorginstituut/']]),
  link('p4', 'Kamerstuk 29 538, nr. 346', 'kamerstuk', [['kst-29538-346', '/verwijzingen/kst-29538-346/']]),
  link('p4', 'artikel 2.3.9', 'statute', [
    ['BWBR0035362:artikel=2.3.9', 'https://wetten.overheid.nl/jci1.3:c:BWBR0035362&artikel=2.3.9'],
  ]),
  link('fn1', 'https://example.org/lang/pad', 'url', [
    ['https://example.org/lang/pad', 'https://example.org/lang/pad'],
  ]),
  link('p8', 'hoofdstuk 1', 'internal', [[`${LETTER}#s1`, `/documenten/${LETTER}/#s1`]]),
  link('p8', 'motie van 8 oktober 2019', 'kamerstuk', [], { reason: 'de tekst noemt geen nummer' }),
  link('p13', 'VWS', 'actor', [['vws', '/actoren/vws/']]),
  link('p13', 'Zorginstituut', 'actor', [['zorginstituut', '/actoren/zorginstituut/']]),
]

/** The text.txt that the blocks of the letter were read from: one block a line. */

const ledger: LedgerSpan[] = blocks.flatMap((one): LedgerSpan[] => {
  const [start, end] = one.source[0] ?? [0, 0]
  const text: LedgerSpan = { start, end, kind: 'text', block: one.id, rule: 'words' }
  return [...(end > start ? [text] : []), { start: end, end: end + 1, kind: 'space', rule: 'blank' }]
})

const letter: Document = {
  id: LETTER,
  title: 'Brief over de voortgang',
  kind: 'kamerbrief',
  date: '2023-05-12',
  year: null,
  sessionYear: '2022–2023',
  issuer: 'Minister van Volksgezondheid, Welzijn en Sport',
  official: 'kst-29538-350',
  officialUrl: 'https://zoek.officielebekendmakingen.nl/kst-29538-350.html',
  licence: null,
  provenance: 'Tekst uit een pdf.',
  extent: null,
  textDate: null,
  budget: null,
  shortActions: true,
  sourceSha256: '0'.repeat(64),
  sourceLength: sampleSource.length,
  blocks,
  aliases: { 'actie-1': id('p11') },
  map: {
    blocks: {},
    ledger,
    findings: [
      {
        rule: 'missing-endnote',
        level: 'warning',
        message: 'Eindnoot III staat niet in de bron.',
        position: [120, 123],
        block: 'p2',
      },
    ],
  },
}

const report: Document = {
  ...letter,
  id: REPORT,
  title: 'Verslag zonder koppen',
  kind: 'jaarverslag',
  date: null,
  year: 2022,
  official: null,
  officialUrl: null,
  shortActions: false,
  aliases: {},
  blocks: [{ id: id('p1'), type: 'paragraph', text: 'Een alinea.', parent: null, source: [[0, 11]] }],
  map: {
    blocks: {},
    ledger: [{ start: 0, end: 11, kind: 'text', block: id('p1'), rule: 'words' }],
    findings: [],
  },
  sourceLength: 11,
}

export const sampleLibrary: Library = {
  site: {
    name: 'Leeswijzer',
    description: 'Beleidsteksten, tot op de alinea te doorzoeken en te citeren.',
    address: null,
    contact: null,
  },
  documents: [letter, report],
  articles: [
    {
      id: 'xvi-3',
      chapter: 'XVI',
      article: 3,
      title: 'Langdurige zorg en ondersteuning',
      documents: [{ document: REPORT, block: null }],
    },
  ],
  actions: [
    {
      number: 1,
      document: LETTER,
      label: 'Actie',
      heading: id('s4'),
      textBlocks: [id('p11')],
      whyBlocks: [id('p12')],
      direction: { number: 1, title: 'Maak het zorgstelsel ondersteunend', block: id('s1') },
      partiesBlocks: [id('p13')],
      partiesGround: { block: id('s6'), from: 1, to: 1 },
      summaryBlock: id('p7'),
      parties: ['vws', 'zorginstituut'],
    },
  ],
  glossary: [
    {
      id: 'samenredzaamheid',
      kind: 'term',
      term: 'samenredzaamheid',
      aliases: ['samenredzaam'],
      definitions: [{ document: LETTER, block: id('p2'), start: 0, end: 52 }],
    },
  ],
  actors: [
    {
      id: 'vws' as ActorId,
      name: 'Ministerie van Volksgezondheid, Welzijn en Sport',
      aliases: ['VWS'],
      kind: 'ministerie',
      description: null,
      identifiers: { tooi: 'ministerie/mnre1025' },
    },
    {
      id: 'zorginstituut' as ActorId,
      name: 'Zorginstituut Nederland',
      aliases: ['Zorginstituut'],
      kind: 'adviesorgaan',
      description: null,
      identifiers: {},
    },
  ],
  laws: [
    {
      id: 'wmo-2015',
      name: 'Wet maatschappelijke ondersteuning 2015',
      short: 'Wmo 2015',
      aliases: ['Wmo'],
      bwb: 'BWBR0035362',
      celex: null,
    },
  ],
  programmes: [{ id: 'wozo', name: 'Wonen, Ondersteuning en Zorg voor Ouderen', short: 'WOZO', aliases: [] }],
  tables: [table],
  links,
  relations: [],
  parallels: Parallels.of([]),
  amounts: [],
  sums: [],
}
