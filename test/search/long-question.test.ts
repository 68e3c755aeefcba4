import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, answer } from '../../src/search/ask/answer.ts'
import { readQuestion } from '../../src/search/ask/question.ts'
import { summarize } from '../../src/search/ask/summary.ts'
import { type Engine, loadEngine } from '../../src/search/browser/engine.ts'
import { indexSite } from '../../src/search/index/index-site.ts'
import { fetchFromDisk } from '../bench/search/files.ts'
import { NAMES, records } from './made-up-records.ts'

const folder = mkdtempSync(join(tmpdir(), 'long-'))
let engine: Engine
let restore: () => void

beforeAll(async () => {
  await indexSite(records, NAMES, folder)
  restore = fetchFromDisk()
  engine = await loadEngine(`file://${folder}/`)
})
afterAll(() => {
  restore()
  rmSync(folder, { recursive: true })
})

describe('a question', () => {
  it('asked twice is asked once', () =>
    expect(readQuestion('zorg "zorg" zorg Zorg "zorg" -hulp -hulp').terms.length).toBe(2))
  it('of any letters has an answer within a second', { retry: 2 }, async () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'aeinrzg \'"-:()*+0.1'),
      maxLength: 2000,
      minLength: 1900,
    })
    await fc.assert(
      fc.asyncProperty(letters, async (typed) => {
        const start = performance.now()
        await answer(engine, { typed, filters: {} }, 10)
        expect(performance.now() - start).toBeLessThan(1000)
      }),
      { numRuns: 20 },
    )
  })
  it.each([
    'zorg '.repeat(400),
    '"gemeente" '.repeat(180),
    'gemeente'.repeat(250),
    'zorg-'.repeat(400),
    '(a+)+$'.repeat(330),
  ])('%.12s… of 2000 characters is answered in time, and repeated in part', { retry: 2 }, async (typed) => {
    const start = performance.now()
    const found = await answer(engine, { typed, filters: {} }, 10)
    expect(performance.now() - start).toBeLessThan(1000)
    if (found) expect(summarize(found).line.length).toBeLessThan(250)
  })
  it('of very many words says that the first are looked for', async () => {
    const typed = Array.from({ length: 60 }, (_, at) => `gemeente${at}`).join(' ')
    const found = (await answer(engine, { typed, filters: {} }, 10)) as Answer
    expect(summarize(found).notes[0]).toEqual(['Gezocht op de eerste 40 verschillende woorden.'])
    expect(summarize(found).notes.length).toBeLessThan(12)
  })
})
