import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, answer } from '../../src/search/ask/answer.ts'
import { toCsv } from '../../src/search/ask/results-csv.ts'
import { summarize } from '../../src/search/ask/summary.ts'
import { type Engine, loadEngine } from '../../src/search/browser/engine.ts'
import { indexSite } from '../../src/search/index/index-site.ts'
import { namesOf } from '../../src/search/index/other-names.ts'
import type { SearchRecord } from '../../src/search/index/record.ts'
import { searchRecords } from '../../src/search/index/search-records.ts'
import { fetchFromDisk } from '../bench/search/files.ts'
import { sampleLibrary } from '../render/sample-library.ts'

/** The real engine on texts of our own, its files fetched from disk. */
const folder = mkdtempSync(join(tmpdir(), 'search-'))
const PASSAGES = [
  'De gemeente biedt onafhankelijke cliëntondersteuning aan.',
  'Ondersteuning is er voor iedereen.',
  'Een persoonsgebonden budget (pgb) is een bedrag voor zorg.',
  'Met een pgb koopt iemand zelf hulp in.',
  'De eigen bijdrage voor huishoudelijke hulp stijgt.',
  'Wie een bijdrage levert, heeft een eigen plan.',
  'Zie Kamerstuk 29 538, nr. 346.',
  'Het tarief is € 19 per maand, volgens artikel 2.1.4b.',
  'Er zijn 19 huizen in de regio’s.',
  'Ieder(in) werkt aan (ont)regel de zorg.',
  'Mantelzorgers en gemeentelijke professionals werken samen.',
  'De aanpak van dak- en thuisloosheid.',
  'Ondersteunt de gemeente mantelzorgers?',
  'Tevreden cliënten.',
]
const records: SearchRecord[] = PASSAGES.map((text, at) => ({
  type: 'passage',
  form: 'text',
  url: `/documenten/nota/#p${at + 1}`,
  text,
  name: `alinea ${at + 1}`,
  document: {
    id: 'nota' as NonNullable<SearchRecord['document']>['id'],
    title: 'Nota',
    kind: 'Kamerbrief',
    years: [2023],
    cited: 'Nota, 2023',
  },
  section: [],
  above: null,
  collections: ['documents'],
  actors: at === 0 ? ['gemeenten'] : [],
}))
const NAMES = {
  groups: [['pgb', 'persoonsgebonden budget']],
  actors: new Map([['gemeenten', ['Gemeenten', 'Vereniging van Nederlandse Gemeenten', 'VNG']]]),
}
let engine: Engine
let sample: Engine
let restore: () => void

beforeAll(async () => {
  await indexSite(records, NAMES, join(folder, 'own'))
  await indexSite(searchRecords(sampleLibrary), namesOf(sampleLibrary), join(folder, 'pagefind'))
  restore = fetchFromDisk()
  engine = await loadEngine(`file://${folder}/own/`)
  sample = await loadEngine(`file://${folder}/pagefind/`)
})
afterAll(() => {
  restore()
  rmSync(folder, { recursive: true })
})

async function ask(typed: string, filters: Record<string, string> = {}, of = engine): Promise<Answer> {
  const found = await answer(of, { typed, filters }, 20)
  if (!found) throw new Error('no question')
  return found
}
const numbers = ({ passages }: Answer): number[] => passages.map(({ name }) => Number(name.split(' ')[1]))
const whole = (found: Answer): number[] => numbers(found).slice(0, found.full)
const marked = ({ passages }: Answer): string[][] =>
  passages.map(({ text, marks }) => marks.map(([start, end]) => text.slice(start, end)))
const notes = (found: Answer): string =>
  summarize(found)
    .notes.flat()
    .map((part) => (typeof part === 'string' ? part : `[${part.label} → ${part.typed}]`))
    .join('')

describe('words', () => {
  it.each([
    ['ondersteuning', [1, 2, 13]],
    ['cliëntondersteuning', [1]],
    ['clientondersteuning', [1]],
    ['cliënt-ondersteuning', [1]],
    ['ondersteunen', [1, 2, 13]],
    ['gemeenten', [1, 11, 13]],
    ['gemeentelijk', [1, 11, 13]],
    ['regio', [9]],
    ['huis', [9]],
    ['29538', [7]],
    ['29 538', [7]],
    ['2.1.4b', [8]],
    ['nr. 346', [7]],
    ['kst-29538-346', [7]],
    ['€ 19', [8]],
    ['19', [8, 9]],
    ['Ieder(in)', [10]],
    ['iederin', [10]],
    ['ontregel', [10]],
    ['dakloosheid', [12]],
    ['tevredenheid', [14]],
  ])('%s', async (typed, expected) => expect(whole(await ask(typed)).sort((a, b) => a - b)).toEqual(expected))

  it('marks the words as they stand in the text, a part inside a word', async () => {
    expect(marked(await ask('ondersteuning')).flat()).toEqual(
      expect.arrayContaining(['ondersteuning', 'Ondersteuning', 'Ondersteunt']),
    )
    expect(marked(await ask('regio'))).toEqual([['regio’s']])
  })
  it('says when only a part of a word is there', async () => {
    const found = await ask('cliëntondersteuning')
    expect(numbers(found)).toContain(2)
    expect(summarize(found).line).toBe(
      '1 vindplaats voor ‘cliëntondersteuning’, en 1 met een deel van wat u vroeg.',
    )
  })
})

describe('names', () => {
  it.each(['pgb', 'persoonsgebonden budget'])('%s is found by both', async (typed) => {
    const found = await ask(typed)
    expect(whole(found).sort()).toEqual([3, 4])
    expect(notes(found)).toMatch(/is ook gezocht als/)
  })
})

describe('more words', () => {
  it('stand together before apart', async () => expect(numbers(await ask('eigen bijdrage'))).toEqual([5, 6]))
  it('in quotes stand exactly so', async () => {
    expect(numbers(await ask('"eigen bijdrage"'))).toEqual([5])
    expect(numbers(await ask('"bijdrage eigen"'))).toEqual([])
    expect(numbers(await ask('"een eigen plan"'))).toEqual([6])
  })
  it('are left out', async () => expect(numbers(await ask('gemeente -mantelzorgers'))).toEqual([1]))
  it('need not all be there in a longer question', async () => {
    const found = await ask('huishoudelijke hulp bijdrage regio')
    expect([found.full, numbers(found)]).toEqual([0, [5]])
    expect(summarize(found).line).toBe(
      'Geen alinea heeft alles van ‘huishoudelijke hulp bijdrage regio’. 1 vindplaats met een deel ervan.',
    )
  })
})

describe('filters in the question', () => {
  it.each([
    ['gemeente actor:gemeenten', [1]],
    ['gemeente actor:nergens', []],
    ['huizen jaar:2023', [9]],
    ['huizen jaar:2022', []],
    ['huizen soort:kamer', [9]],
    ['huizen document:nota', [9]],
    ['actor:gemeenten', [1]],
    ['actor:VNG', [1]],
    ['actor:"Vereniging van Nederlandse Gemeenten"', [1]],
    ['actor:vereniging', [1]],
    ['actor:verenig', []],
  ])('%s', async (typed, expected) => expect(numbers(await ask(typed))).toEqual(expected))
})

describe('what is not there', () => {
  it('is mended, and said', async () => {
    const found = await ask('mantelzoger')
    expect(numbers(found).sort()).toEqual([11, 13])
    expect(notes(found)).toBe(
      'Bedoelde u ‘mantelzorgers’? Daarop is gezocht. [Zoek toch op ‘mantelzoger’ → "mantelzoger"]',
    )
    expect(numbers(await ask('"mantelzoger"'))).toEqual([])
  })
  it('may be the start of a word', async () => expect(numbers(await ask('mantelz')).sort()).toEqual([11, 13]))
  it('may be a compound of words that are', async () =>
    expect(numbers(await ask('zorgbedrag')).slice(0, 1)).toEqual([3]))
  it.each(['qwxz', 'kernfusie bijdrage', 'huizen maand', '99999', 'zorg -zorg'])(
    '%s finds nothing',
    async (typed) => {
      const found = await ask(typed)
      expect([found.total, found.entries.length]).toEqual([0, 0])
      expect(summarize(found).line).toBe(`Niets gevonden voor ‘${typed}’.`)
    },
  )
  it('is null without a word', async () =>
    expect(await answer(engine, { typed: ' ?! ', filters: {} }, 10)).toBeNull())
})

describe('a library', () => {
  const anchors = (found: Answer): string[] =>
    found.passages.map(({ url }) => url.replace(/.*\/documenten/, '')).sort()

  it('leads from a heading to the text below it', async () => {
    const found = await ask('aanleiding', {}, sample)
    expect(anchors(found)).toEqual(['/brief/#p2'])
    expect(found.passages[0]?.under?.text).toBe('1 Aanleiding')
  })
  it('says the date of a document in words', async () =>
    expect((await ask('brief', {}, sample)).entries.map(({ text }) => text).join()).toMatch(/· 12 mei 2023$/))
  it('names pages apart', async () =>
    expect((await ask('VWS', {}, sample)).entries.map((entry) => entry.name)).toEqual([
      'Ministerie van Volksgezondheid, Welzijn en Sport',
    ]))
  it('counts what every filter leaves, given the others', async () => {
    const { facets, total } = await ask('zorgstelsel', { verzameling: 'Acties' }, sample)
    expect(facets.document?.map(({ value, count }) => [value, count])).toEqual([['brief', total]])
  })
  it('says what there is without the filters', async () =>
    expect(notes(await ask('zorgstelsel', { document: 'nergens' }, sample))).toBe(
      'Zonder filters zijn er 2 vindplaatsen.',
    ))
  it('can be kept as a table', async () => {
    const csv = toCsv(await ask('huizen'), (url) => new URL(url, 'https://voorbeeld.nl/wmo/').href)
    expect(csv).toContain('nummer;document;jaar;soort;plaats;alinea;bladzijde;')
    expect(csv).toContain(
      '1;Nota;2023;Kamerbrief;;alinea 9;;Er zijn 19 huizen in de regio’s.;ja;Nota, 2023, alinea 9',
    )
  })
})

describe('the bundle', () => {
  it('has the same bytes for the same records', async () => {
    await indexSite(records, NAMES, join(folder, 'again'))
    const files = (name: string) =>
      readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
        .filter((file) => file.isFile())
        .map((file) => join(file.parentPath, file.name))
        .sort()
        .map((file) => [file.slice(join(folder, name).length), readFileSync(file).toString('base64')])
    expect(files('again')).toEqual(files('own'))
  })
})
