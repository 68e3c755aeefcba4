import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { SCHEMAS } from '../../src/editions/data/data.ts'
import { toCsv } from '../../src/text/csv.ts'
import { dataFiles } from './data-files.ts'
import { document, library } from './sample.ts'

const files = new Map(dataFiles(library, { base: '/wmo/' }))
const json = (path: string): unknown => JSON.parse(files.get(path) ?? 'null')

describe('data version 1', () => {
  it('has these files and no other', () => {
    expect([...files.keys()].filter((path) => !path.startsWith('schema/'))).toEqual([
      'index.json',
      'documents/proef-brief.json',
      'ledger/proef-brief.json',
      'tables/proef-brief.tabel-15.json',
      'actions.json',
      'actors.json',
      'programmes.json',
      'laws.json',
      'glossary.json',
      'commitments.json',
      'dossiers.json',
      'references.json',
      'amounts.json',
      'sums.json',
      'quality.json',
      'parallels.json',
      'tables/proef-brief.tabel-15.csv',
      'tables/proef-brief.tabel-15.excel.csv',
      'tables/proef-brief.tabel-15.csv-metadata.json',
    ])
  })

  it('fits the JSON Schemas it is published with', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false })
    const schemaOf = (path: string): string =>
      ({ documents: 'document', ledger: 'ledger', tables: 'table' })[path.split('/')[0] as 'documents'] ??
      path.replace('.json', '')
    for (const path of [...files.keys()].filter(
      (each) => /(?<!-metadata)\.json$/.test(each) && !each.startsWith('schema/'),
    )) {
      const validate = ajv.compile(json(`schema/${schemaOf(path)}.json`) as object)
      expect([path, validate(json(path)), validate.errors]).toEqual([path, true, null])
    }
    expect([...files.keys()].filter((path) => path.startsWith('schema/')).length).toBe(
      Object.keys(SCHEMAS).length,
    )
  })

  it('has an action with its texts, parties and notes', () => {
    expect(json('actions.json')).toEqual([
      {
        number: 1,
        document: 'proef-brief',
        blocks: ['p1', 'p2'],
        text: 'VWS maakt een plan.\n\nZie Kamerstuk 29 538, nr. 1.',
        why: 'Zie Kamerstuk 29 538, nr. 1.',
        whyBlocks: ['p2'],
        direction: { number: 2, title: 'Richting' },
        parties: ['vws'],
        partiesBlock: 'p1',
        summaryBlock: null,
        notes: ['fn1'],
        url: '/wmo/acties/proef-brief/1/',
      },
    ])
  })

  it('counts and describes', () => {
    expect(json('index.json')).toEqual({
      version: 1,
      documents: [
        {
          id: 'proef-brief',
          title: 'Brief: "proef"',
          kind: 'kamerbrief',
          date: '2023',
          issuer: 'Ministerie van VWS',
          official: null,
          url: '/wmo/documenten/proef-brief/',
        },
      ],
      counts: {
        documents: 1,
        blocks: 5,
        paragraphs: 2,
        articles: 0,
        actions: 1,
        actors: 1,
        terms: 1,
        references: 3,
        tables: 1,
      },
    })
  })

  it('has actors with their mentions, terms with their words, references with targets or a reason', () => {
    const mention = { document: 'proef-brief', block: 'p1', start: 0, end: 3, text: 'VWS' }
    expect(json('actors.json')).toMatchObject([
      { id: 'vws', identifiers: { tooi: 'mnre1025' }, url: '/wmo/actoren/vws/', mentions: [mention] },
    ])
    expect(json('glossary.json')).toMatchObject([
      { id: 'plan', definition: 'een plan', block: 'p1', url: '/wmo/begrippen/plan/' },
    ])
    expect(json('references.json')).toEqual([
      {
        ...mention,
        kind: 'kamerstuk',
        targets: [{ id: 'kst-29538-1', url: 'https://zoek.officielebekendmakingen.nl/kst-29538-1.html' }],
      },
      { ...mention, kind: 'internal', targets: [{ id: 'p2', url: '/wmo/documenten/proef-brief/#p2' }] },
      { ...mention, kind: 'url', targets: [], reason: 'Verwijst naar een lokale schijf.' },
    ])
  })

  it('has laws and programmes with their mentions, and pairs of blocks that say the same', () => {
    const mention = { document: 'proef-brief', block: 'p1', start: 0, end: 3, text: 'VWS', by: 'p2' }
    expect(json('laws.json')).toMatchObject([
      {
        id: 'wlz',
        bwb: 'BWBR0035917',
        url: '/wmo/wetten/wlz/',
        official: 'https://wetten.overheid.nl/BWBR0035917',
        mentions: [mention],
      },
      { id: 'wegiz', bwb: null, official: null, mentions: [] },
    ])
    expect(json('programmes.json')).toEqual([
      { id: 'wozo', name: 'WOZO', short: null, aliases: [], url: '/wmo/programmas/wozo/', mentions: [] },
    ])
    const pair = ['p1', 'p2'].map((id) => ({ document: 'proef-brief', block: id }))
    expect(json('parallels.json')).toEqual([{ a: pair[0], b: pair[1], similarity: 0.8 }])
  })

  it('has findings per document and rule', () => {
    expect(json('quality.json')).toEqual([
      {
        document: 'proef-brief',
        rule: 'missing-endnote',
        meaning: 'Een verwijzing naar een eindnoot; de eindnoten staan niet in de bron.',
        count: 1,
        findings: [{ level: 'info', message: 'iii', position: [1, 2], block: 'p1' }],
      },
      {
        document: 'proef-brief',
        rule: 'damaged-url',
        meaning: 'Een webadres dat beschadigd is of naar een lokale schijf wijst.',
        count: 1,
        findings: [
          { level: 'info', message: '«VWS»: Verwijst naar een lokale schijf.', position: null, block: 'p1' },
        ],
      },
    ])
  })

  it('has tables as CSV', () => {
    expect(files.get('tables/proef-brief.tabel-15.csv')).toBe(
      'rij,pad,omschrijving,niveau,2022,2023\r\ntabel-15.r1,"Uitgaven > Overige, ""nieuw""","Overige, ""nieuw""",1,1200,\r\n',
    )
    expect(toCsv([['a\nb', ' c', null, 0]])).toBe('"a\nb"," c",,0\r\n')
  })

  it('is the same text every time, and refuses what does not fit', () => {
    expect([...dataFiles(library, { base: '/wmo' })]).toEqual([...files])
    const broken = { ...library, documents: [{ ...document, sourceLength: -1 }] }
    expect(() => [...dataFiles(broken)]).toThrow(
      /^data\/v1\/documents\/proef-brief\.json does not fit schema\/document\.json:/,
    )
  })
})
