import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadLibrary } from '../../src/cli/load-library.ts'
import { indexSite } from '../../src/search/index/index-site.ts'
import { namesOf } from '../../src/search/index/other-names.ts'
import type { SearchRecord } from '../../src/search/index/record.ts'
import { searchRecords } from '../../src/search/index/search-records.ts'
import { bytesFetched, fetchFromDisk } from '../bench/search/files.ts'
import { askAll, type Search, summarise } from '../bench/search/measure.ts'
import { readNonsense, readQuestions } from '../bench/search/questions.ts'
import { ours } from '../bench/search/searches.ts'

const LEAST_RECALL = 0.93
const LEAST_MRR = 0.9
/** Of the 110 kB that the first results may take, some 19 are the page and its scripts. */
const MOST_BYTES = 91_000

const folder = mkdtempSync(join(tmpdir(), 'bench-search-'))
let records: SearchRecord[] = []
let search: Search
let restore: () => void

beforeAll(async () => {
  const library = loadLibrary()
  records = searchRecords(library)
  await indexSite(records, namesOf(library), folder)
  restore = fetchFromDisk()
}, 120_000)
afterAll(() => {
  restore()
  rmSync(folder, { recursive: true })
})

test('the first results are fetched in few bytes', async () => {
  bytesFetched()
  search = await ours(folder)
  expect((await search('eigen bijdrage huishoudelijke hulp')).length).toBeGreaterThan(0)
  expect(bytesFetched()).toBeLessThan(MOST_BYTES)
})

test('the right passages are among the first ten, the first of them first', async () => {
  const { recall, mrr } = summarise(await askAll(search, readQuestions(records)))
  expect(recall).toBeGreaterThanOrEqual(LEAST_RECALL)
  expect(mrr).toBeGreaterThanOrEqual(LEAST_MRR)
})

test('nonsense and what cannot be finds nothing', async () => {
  const found = await Promise.all(readNonsense().map(async (typed) => ({ typed, hits: await search(typed) })))
  expect(found.filter(({ hits }) => hits.length > 0)).toEqual([])
})
