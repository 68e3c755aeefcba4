import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, answer } from '../../src/search/ask/answer.ts'
import { type Asking, FILTERS, type FilterName } from '../../src/search/ask/asking.ts'
import { readQuestion, withoutFilters } from '../../src/search/ask/question.ts'
import { summarize } from '../../src/search/ask/summary.ts'
import { type Engine, loadEngine } from '../../src/search/browser/engine.ts'
import { indexSite } from '../../src/search/index/index-site.ts'
import { COLLECTIONS } from '../../src/search/index/record.ts'
import { fetchFromDisk } from '../bench/search/files.ts'
import { IDS, NAMES, passage, records, WORDS } from './made-up-records.ts'

/** Indexed once as one volume and once as some. */
const folder = mkdtempSync(join(tmpdir(), 'counts-'))
const engines: Engine[] = []
let restore: () => void

beforeAll(async () => {
  await indexSite(records, NAMES, join(folder, 'one'))
  await indexSite(records, NAMES, join(folder, 'some'), { alone: 10, each: 40 })
  restore = fetchFromDisk()
  for (const name of ['one', 'some']) engines.push(await loadEngine(`file://${folder}/${name}/`))
})
afterAll(() => {
  restore()
  rmSync(folder, { recursive: true })
})

const ALL = 1000
const ask = (engine: Engine, asking: Asking, limit = ALL): Promise<Answer | null> =>
  answer(engine, asking, limit)
const urls = (found: Answer): string[] => found.passages.map(({ url }) => url)

const word = fc.constantFrom(...WORDS, 'zorg', 'wonen', 'gemeentelijk', 'zorgtarief', 'mantelzrog', 'nergens')
const piece = fc.oneof(
  { weight: 6, arbitrary: word },
  { weight: 2, arbitrary: fc.tuple(word, word).map((both) => `"${both.join(' en de ')}"`) },
  { weight: 2, arbitrary: word.map((each) => `"${each}"`) },
  { weight: 1, arbitrary: word.map((each) => `-${each}`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'actor:ciz',
      'jaar:2021',
      'soort:nota',
      'document:brief',
      'verzameling:acties',
    ),
  },
)
const typed = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(' '))
const filters = fc.record(
  {
    document: fc.constantFrom(...IDS, 'weg'),
    soort: fc.constantFrom('Kamerbrief', 'nota', 'Verslag', 'Weg'),
    verzameling: fc.constantFrom(...Object.values(COLLECTIONS).slice(0, 4)),
  },
  { requiredKeys: [] },
)
const asking: fc.Arbitrary<Asking> = fc.record({ typed, filters })
const RUNS = { numRuns: 150 }

async function holdsForAll(hold: (engine: Engine, asked: Asking, found: Answer) => unknown): Promise<void> {
  for (const engine of engines)
    await fc.assert(
      fc.asyncProperty(asking, async (asked) => {
        const found = await ask(engine, asked)
        if (found) await hold(engine, asked, found)
      }),
      RUNS,
    )
}

describe('for every question and every combination of filters', () => {
  it('a count of a filter is what choosing it shows', () =>
    holdsForAll(async (engine, asked, found) => {
      expect(found.counted).toBe(true)
      for (const name of FILTERS)
        for (const { value, count } of found.facets[name]) {
          const chosen = await ask(engine, { ...asked, filters: { ...asked.filters, [name]: value } })
          expect([name, value, chosen?.total, chosen?.passages.length]).toEqual([name, value, count, count])
        }
    }))

  it('a filter only takes away, and what has one value of it adds up to all', () =>
    holdsForAll(async (engine, asked, found) => {
      for (const name of ['document', 'soort'] as const satisfies FilterName[]) {
        const { [name]: _, ...others } = asked.filters
        const whole = await ask(engine, { ...asked, filters: others })
        const counts = whole?.facets[name].map(({ count }) => count) ?? []
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(whole?.total)
        const inWhole = new Set(whole && urls(whole))
        if (whole?.facets[name].some(({ value }) => value === asked.filters[name]))
          expect(urls(found).filter((url) => !inWhole.has(url))).toEqual([])
      }
    }))

  it('the sentence counts what is shown, and the documents that are', () =>
    holdsForAll((_, __, found) => {
      const { line } = summarize(found)
      const full = found.passages.slice(0, found.full)
      const documents = new Set(full.map(({ document }) => document?.id))
      expect(found.passages.length).toBe(found.total)
      expect(new Set(urls(found)).size).toBe(found.total)
      expect(full.every((each) => each.full)).toBe(true)
      if (found.full > 0) expect(line).toMatch(new RegExp(`^${found.full} vindplaats`))
      expect(/in (\d+) documenten/.exec(line)?.[1] ?? '1').toBe(String(documents.size || 1))
    }))

  it('what there is without filters is what the way to it shows', () =>
    holdsForAll(async (engine, asked, found) => {
      if (found.unfiltered === null) return
      const typed = withoutFilters(asked.typed)
      expect((await ask(engine, { typed, filters: {} }))?.total).toBe(found.unfiltered.total)
    }))

  it('the first of them, as a panel asks them, are counted as all of them are', () =>
    fc.assert(
      fc.asyncProperty(asking, async (asked) => {
        const [engine] = engines as [Engine]
        const [some, all] = [await ask(engine, asked, 8), await ask(engine, asked)]
        expect([some?.total, some?.full, some?.documents]).toEqual([all?.total, all?.full, all?.documents])
        expect(some?.passages).toEqual(all?.passages.slice(0, 8))
      }),
      RUNS,
    ))
})

describe('a filter', () => {
  const one = async (typed: string, filters: Asking['filters']): Promise<Answer> =>
    (await ask(engines[0] as Engine, { typed, filters })) as Answer

  it('by an address that differs by a sign is another one', async () => {
    const found = await one('gemeente', { document: 'brief-1-23' })
    expect(new Set(found.passages.map(({ document }) => document?.id))).toEqual(new Set(['brief-1-23']))
  })
  it('that is set keeps its name, also when nothing is left', async () => {
    const found = await one('nergens', { document: 'nota', soort: 'kamerbrief' })
    expect(found.facets.document).toEqual([{ value: 'nota', label: 'Stuk 2', count: 0 }])
    expect(found.facets.soort).toEqual([{ value: 'kamerbrief', label: 'Kamerbrief', count: 0 }])
  })
  it('that leaves nothing leaves the way to the others', async () =>
    expect((await one('gemeente', { document: 'weg' })).facets.document.length).toBeGreaterThan(1))
  it('shows what has a part of it when nothing has all of it', async () => {
    const whole = Array.from({ length: 12 }, (_, at) => ({
      ...passage(2, 1),
      url: `/documenten/nota/#p${at}`,
      text: 'Het tarief voor wonen in de regio.',
    }))
    const part = { ...passage(3, 1), url: '/documenten/verslag/#p1', text: 'Het tarief voor wonen.' }
    await indexSite([...whole, part], NAMES, join(folder, 'part'))
    const engine = await loadEngine(`file://${folder}/part/`)
    const typed = 'tarief wonen regio'
    expect((await ask(engine, { typed, filters: {} }))?.total).toBe(12)
    const found = await ask(engine, { typed, filters: { document: 'verslag' } })
    expect([found?.full, found?.total]).toEqual([0, 1])
  })
})

describe('pages', () => {
  it('are counted as many as there are', async () => {
    const found = (await ask(engines[0] as Engine, { typed: 'begeleiding', filters: {} }, 2)) as Answer
    expect([found.pages, found.entries.length]).toEqual([4, 2])
    expect(summarize(found).line).toBe('Geen alinea’s gevonden voor ‘begeleiding’, wel 4 pagina’s.')
  })
})

describe('words in quotes', () => {
  it('are counted in as many texts as hold them', async () => {
    const many = Array.from({ length: 300 }, (_, at) => ({
      ...passage(2, 1),
      url: `/documenten/nota/#p${at}`,
    }))
    await indexSite(many, NAMES, join(folder, 'many'))
    const engine = await loadEngine(`file://${folder}/many/`)
    const found = (await ask(engine, { typed: `"${many[0]?.text}"`, filters: {} }, 10)) as Answer
    expect([found.total, found.least]).toEqual([300, false])
  })
})

describe('a question', () => {
  it('less its filters is the same question', () =>
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 5 }), fc.constantFrom(' ', ''), (pieces, between) => {
        const typed = pieces.join(between)
        expect(readQuestion(withoutFilters(typed))).toEqual({ ...readQuestion(typed), filters: [] })
      }),
    ))
})
