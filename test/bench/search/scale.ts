/**
 * `npm run bench:search -- --scale [documents]`: the bytes to the first results in a large library beside
 * those in the seeds.
 */
import { join } from 'node:path'
import type { Library } from '../../../src/claims/library.ts'
import { indexSite } from '../../../src/search/index/index-site.ts'
import { namesOf } from '../../../src/search/index/other-names.ts'
import { searchRecords } from '../../../src/search/index/search-records.ts'
import { firstBytes, mean } from './first-bytes.ts'
import { manyRecords } from './many.ts'
import { readQuestions } from './questions.ts'

/**
 * Paragraphs of a document: those of a short letter, so that five thousand of them are indexed in minutes.
 */
const PARAGRAPHS = 8

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`

export async function measureScale(library: Library, folder: string, documents: number): Promise<void> {
  const records = searchRecords(library)
  const names = namesOf(library)
  const questions = readQuestions(records).map(({ question }) => question)
  const many = [...records, ...manyRecords(records, documents, PARAGRAPHS)]
  await indexSite(records, names, join(folder, 'seeds'))
  const start = performance.now()
  await indexSite(many, names, join(folder, 'many'))
  console.log(`${many.length} records indexed in ${((performance.now() - start) / 1000).toFixed(0)} s`)
  const [small, large] = [
    await firstBytes(join(folder, 'seeds'), questions),
    await firstBytes(join(folder, 'many'), questions),
  ]
  console.log(
    `To the first results: ${kilobytes(mean(small))} in the seeds, ${kilobytes(mean(large))} in ${documents} documents (at most ${kilobytes(Math.max(...large))}).`,
  )
  console.log(`Ratio ${(mean(large) / mean(small)).toFixed(2)}`)
}
