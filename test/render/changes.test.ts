import { describe, expect, it } from 'vitest'
import { buildCatalogue } from '../../src/catalogue/catalogue.ts'
import type { Document } from '../../src/collections/schema/document.ts'
import type { Actor } from '../../src/collections/schema/entities.ts'
import { buildLibrary } from '../../src/pipeline.ts'
import { type Change, changes } from '../../src/views/home/changes.ts'
import { homePage } from '../../src/views/home/home.ts'
import { makeDocument } from '../extract/make-document.ts'
import { EMPTY_DOCUMENT } from '../support/empty-document.ts'

const letter = (id: string, about: Partial<Document>, text = 'Een brief.'): Document => ({
  ...EMPTY_DOCUMENT,
  ...makeDocument(text),
  title: id,
  kind: 'kamerbrief',
  ...about,
  id: id as Document['id'],
})

const party = (id: string, ...aliases: string[]): Actor => ({
  ...{ id: id as Actor['id'], name: id.charAt(0).toUpperCase() + id.slice(1), kind: 'rol' },
  ...{ aliases: [id, ...aliases], description: null, identifiers: {} },
})

const ACTORS = [
  party('vervoerders', 'vervoerder'),
  party('taxivervoerders', 'taxivervoerder'),
  party('reizigers', 'reiziger'),
]

const catalogueOf = (documents: Document[], actors = ACTORS) =>
  buildCatalogue(
    buildLibrary({
      site: { name: 'Proef', description: 'Een proef.', address: null, contact: null },
      ...{ documents, actors, articles: [], actions: [], glossary: [], laws: [], programmes: [] },
    }),
  )

const changesOf = (...documents: Document[]): Change[] => changes(catalogueOf(documents))
const pairsOf = (...documents: Document[]): string[] =>
  changesOf(...documents).map(({ older, newer, ground }) => `${older.title} > ${newer.title}: ${ground.text}`)

describe('texts that are compared', () => {
  it('are in one dossier, by number where the date does not tell', () => {
    const [first, second] = [
      letter('fietsen', { date: '2020', official: 'kst-31305-9' }),
      letter('bruggen', { date: '2020', official: 'kst-31305-10' }),
    ]
    expect(pairsOf(second, first)).toEqual([
      'fietsen > bruggen: Beide staan in één dossier: Kamerstuk 31 305.',
    ])
  })

  it('are those of which it is stated that one comes after the other, whatever else they are', () => {
    const older = letter('fietsen', { date: '2020', kind: 'advies' })
    const newer = letter('bruggen', { follows: older.id })
    expect(pairsOf(newer, older)).toEqual([
      'fietsen > bruggen: De tweede is opgegeven als vervolg op de eerste.',
    ])
  })

  it('are of one series, whatever year, month or number the title has', () => {
    const titles = [
      'Eerste voortgangsbrief spoorveiligheid (mei 2021)',
      'Tweede voortgangsbrief spoorveiligheid 2022',
    ]
    const [older, newer] = titles.map((title, at) => letter(`brief-${at}`, { title, date: `202${at + 1}` }))
    expect(changesOf(newer!, older!).map((each) => each.older.title)).toEqual([titles[0]])
  })

  it('cite one another, and the place that does is shown', () => {
    const older = letter('dijken', { date: '2020-03-01', official: 'kst-31710-5' })
    const newer = letter(
      'veren',
      { date: '2021-03-01' },
      'Eerder schreef ik hierover (Kamerstuk 31 710, nr. 5).',
    )
    const [change] = changesOf(older, newer)
    expect([change?.ground.text, change?.ground.place?.url]).toEqual([
      'De tweede haalt de eerste aan:',
      '/documenten/veren/#p1',
    ])
  })

  it.each<[string, Partial<Document>, Partial<Document>]>([
    ['letters about other things', { date: '2020' }, { date: '2021' }],
    ['other dossiers', { date: '2020', official: 'kst-31305-9' }, { date: '2021', official: 'kst-31306-9' }],
    [
      'another kind',
      { date: '2020', official: 'kst-31305-9' },
      { date: '2021', official: 'kst-31305-11', kind: 'advies' },
    ],
    [
      'titles that say only what kind of paper it is',
      { title: 'Brief 2020', date: '2020' },
      { title: 'Brief 2021', date: '2021' },
    ],
    ['no date, so no order', { title: 'Brief over veren' }, { title: 'Brief over veren', date: '2021' }],
    [
      'a date that may be before or after',
      { title: 'Brief over veren', date: '2021' },
      { title: 'Brief over veren', date: '2021-05' },
    ],
  ])('not: %s', (_, a, b) => {
    expect(pairsOf(letter('wegen', a), letter('havens', b))).toEqual([])
  })

  it('are few, however many there are', () => {
    const many = Array.from({ length: 40 }, (_, at) =>
      letter(`brief-${at}`, { title: `Voortgang veren ${at}`, date: String(1980 + at) }),
    )
    const found = changesOf(...many)
    expect([found.length, found.at(-1)?.newer.title]).toEqual([5, 'Voortgang veren 39'])
  })

  it('one document, or none, has nothing to compare', () => {
    expect([changesOf(), changesOf(letter('wegen', { date: '2020' }))]).toEqual([[], []])
    expect(homePage(catalogueOf([])).changes).toEqual([])
  })
})

describe('names that one text has and the other has not', () => {
  const OLD = 'Taxivervoerders rijden. De taxivervoerder rijdt. Reizigers wachten. De reiziger wacht.'
  const names = (older: string, newer: string, actors = ACTORS): [string[], string[]] => {
    const documents = [older, newer].map((text, at) =>
      letter(`brief-${at}`, { title: 'Brief over veren', date: `202${at}` }, text),
    )
    const [change] = changes(catalogueOf(documents, actors))
    return [change!.gone.map(({ name }) => name), change!.appeared.map(({ name }) => name)]
  }

  it.each([
    ['the general word', 'Alle vervoerders samen.'],
    ['the general word in brackets', 'Alle (taxi)vervoerders samen.'],
    ['a narrower word', 'De rolstoeltaxivervoerders samen.'],
    ['its name once', 'Een taxivervoerder alleen.'],
  ])('%s counts for the family', (_, text) => {
    expect(names(OLD, text)).toEqual([['Reizigers'], []])
    expect(names(text, OLD)).toEqual([[], ['Reizigers']])
  })

  it('also where the register does not know the general word', () => {
    expect(names(OLD, 'Alle vervoerders samen.', ACTORS.slice(1))[0]).toEqual(['Reizigers'])
  })

  it('another compound, or a word within another, does not', () => {
    expect(names(OLD, 'De busvervoerderscentrale en de taximarkt.')[0]).toEqual([
      'Taxivervoerders',
      'Reizigers',
    ])
  })
})
