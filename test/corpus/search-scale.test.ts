import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { loadLibrary } from '../../src/cli/load-library.ts'
import { indexSite } from '../../src/search/index/index-site.ts'
import { namesOf } from '../../src/search/index/other-names.ts'
import { searchRecords } from '../../src/search/index/search-records.ts'
import { fetchFromDisk } from '../bench/search/files.ts'
import { firstBytes, mean } from '../bench/search/first-bytes.ts'
import { manyRecords } from '../bench/search/many.ts'
import { readQuestions } from '../bench/search/questions.ts'

const folder = mkdtempSync(join(tmpdir(), 'scale-search-'))
const restore = fetchFromDisk()
afterAll(() => {
  restore()
  rmSync(folder, { recursive: true })
})

/** The same with five thousand documents is measured by `npm run bench:search -- --scale`. */
test('first results take hardly more bytes in a library of many volumes', async () => {
  const library = loadLibrary()
  const records = searchRecords(library)
  const questions = readQuestions(records)
    .filter(({ held }) => !held)
    .map(({ question }) => question)
  await indexSite(records, namesOf(library), join(folder, 'one'))
  await indexSite([...records, ...manyRecords(records, 250, 8)], namesOf(library), join(folder, 'many'), {
    alone: 500,
    each: 600,
  })
  const [one, many] = [
    await firstBytes(join(folder, 'one'), questions),
    await firstBytes(join(folder, 'many'), questions),
  ]
  expect(many.length).toBeGreaterThanOrEqual(one.length - 2)
  expect(mean(many) / mean(one)).toBeLessThan(1.3)
}, 120_000)
