import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, answer } from '../../src/search/answer.ts'
import { type Engine, loadEngine } from '../../src/search/engine.ts'
import { indexSite } from '../../src/search/index-site.ts'
import { searchRecords } from '../../src/search/records.ts'
import { summarize } from '../../src/search/words.ts'
import { sampleLibrary } from '../render/sample-library.ts'

/** The real engine on the sample library, its files fetched from disk. */
const folder = mkdtempSync(join(tmpdir(), 'search-'))
const records = searchRecords(sampleLibrary)
const fetched: string[] = []
const network = globalThis.fetch
let engine: Engine

const fromDisk = (async (address: string | URL | Request) => {
  const file = String(address)
    .replace(/^file:\/\//, '')
    .replace(/\?.*$/, '')
  fetched.push(file)
  return new Response(readFileSync(file))
}) as typeof fetch

beforeAll(async () => {
  await indexSite(records, join(folder, 'a'))
  globalThis.fetch = fromDisk
  engine = await loadEngine(join(folder, 'a', 'pagefind.js'))
})
afterAll(() => {
  globalThis.fetch = network
  rmSync(folder, { recursive: true })
})

async function ask(typed: string, filters: Record<string, string> = {}): Promise<Answer> {
  const found = await answer(engine, { typed, filters }, 10)
  if (!found) throw new Error('no question')
  return found
}
const anchors = (found: Answer): string[] => found.passages.map((passage) => passage.url.replace(/.*\/documenten/, '')).sort()

describe('answers', () => {
  it('are exactly the passages that hold the words', async () => {
    expect(anchors(await ask('zorgstelsel'))).toEqual(['/brief/#p11', '/brief/#p12'])
    expect(anchors(await ask('verpleeghuizen'))).toEqual(['/brief/#p9'])
    expect(anchors(await ask('29 538'))).toEqual(['/brief/#p4'])
    expect(anchors(await ask('"passend zorgstelsel"'))).toEqual(['/brief/#p12'])
    expect(anchors(await ask('14.790.146'))).toEqual(['/brief/#tabel-15.r1'])
  })

  it('never come from a heading above the passage', async () => expect(anchors(await ask('aanleiding'))).toEqual(['/brief/#s1']))

  it('name pages apart', async () =>
    expect((await ask('VWS')).entries.map((entry) => entry.name)).toEqual(['Ministerie van Volksgezondheid, Welzijn en Sport']))

  it('count what every filter leaves, given the others', async () => {
    const { facets, total } = await ask('zorg', { verzameling: 'Acties' })
    expect(total).toBe(3)
    expect(facets.document).toEqual([{ value: 'brief', label: 'Brief over de voortgang', count: 3 }])
    expect(facets.verzameling?.map(({ label, count }) => `${label} ${count}`)).toContain('Actoren 2')
  })

  it('can be narrowed to a document by its id', async () => {
    expect((await ask('alinea', { document: 'verslag' })).total).toBe(1)
    expect((await ask('alinea', { document: 'brief' })).total).toBe(0)
    expect((await ask('alinea', { document: 'nergens' })).total).toBe(0)
  })

  it('are null without a word', async () => expect(await answer(engine, { typed: ' ?! ', filters: {} }, 10)).toBeNull())

  it('never fetch the filters that only carry what is shown', async () => {
    const filters = readdirSync(join(folder, 'a', 'filter')).length
    expect(new Set(fetched.filter((file) => file.endsWith('.pf_filter'))).size).toBe(filters - 2)
  })
})

describe('nothing found', () => {
  it.each([
    ['zorgx', 'Niets gevonden voor ‘zorgx’.', ['‘zorgx’ komt in geen enkele tekst voor. Staat er een typefout in?']],
    [
      'mantelzoger blorp',
      'Niets gevonden voor ‘mantelzoger blorp’.',
      ['‘mantelzoger’ en ‘blorp’ komen in geen enkele tekst voor. Staan er typefouten in?'],
    ],
    [
      'een verpleeghuis motie',
      'Niets gevonden voor ‘een verpleeghuis motie’.',
      ['De woorden komen wel voor, maar nergens samen in één alinea. Probeer minder woorden.'],
    ],
  ])('%s', async (typed, line, more) => expect(summarize(await ask(typed))).toEqual({ line, more }))

  it('says what there is without the filters', async () =>
    expect(summarize(await ask('alinea', { document: 'brief' })).more).toEqual(['Zonder filters is er 1 vindplaats.']))
})

describe('the bundle', () => {
  it('has the same bytes for the same records', async () => {
    await indexSite(records, join(folder, 'b'))
    const files = (name: string) =>
      readdirSync(join(folder, name), { recursive: true, withFileTypes: true }).filter((file) => file.isFile())
    const listed = (name: string) =>
      files(name)
        .map((file) => join(file.parentPath, file.name))
        .sort()
    expect(listed('b').map((file) => readFileSync(file).toString('base64'))).toEqual(
      listed('a').map((file) => readFileSync(file).toString('base64')),
    )
  })
})
