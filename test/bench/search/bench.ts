/**
 * `npm run bench:search [-- --details] [--scale [documents]] [--keys]`: the search of the site beside plain
 * Pagefind and MiniSearch, on
 * the same questions, in one run; and on request what a large library costs, and the time from a key to
 * painted results.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadLibrary } from '../../../src/cli/load-library.ts'
import { indexSite } from '../../../src/search/index/index-site.ts'
import { namesOf } from '../../../src/search/index/other-names.ts'
import { searchRecords } from '../../../src/search/index/search-records.ts'
import { bytesFetched, fetchFromDisk } from './files.ts'
import { measureKeys } from './keys.ts'
import { askAll, type Outcome, type Search, summarise } from './measure.ts'
import { readNonsense, readQuestions } from './questions.ts'
import { measureScale } from './scale.ts'
import { miniSearch, ours, plainPagefind } from './searches.ts'

const folder = mkdtempSync(join(tmpdir(), 'bench-search-'))
/** Documents of a large library, unless another number is asked. */
const DOCUMENTS = 5000
const details = process.argv.includes('--details')

const percent = (part: number): string => `${(part * 100).toFixed(1)}%`.padStart(7)

async function row(name: string, search: Search, questions: ReturnType<typeof readQuestions>): Promise<void> {
  const seen = await askAll(
    search,
    questions.filter(({ held }) => !held),
  )
  const held = await askAll(
    search,
    questions.filter((each) => each.held),
  )
  const cells = [seen, held].map((outcomes) => {
    const { recall, mrr } = summarise(outcomes)
    return `${percent(recall)} ${mrr.toFixed(3)}`
  })
  const found = await Promise.all(readNonsense().map(search))
  const nonsense = found.filter((hits) => hits.length > 0).length
  console.log(
    [
      name.padEnd(16),
      ...cells,
      `${summarise([...seen, ...held]).time.toFixed(1)} ms`,
      `${nonsense} of ${found.length}`,
    ].join('   '),
  )
  if (details && name === 'this site') explain(seen)
}

function explain(outcomes: readonly Outcome[]): void {
  for (const { question, recall, reciprocal, missed, first } of outcomes.filter(
    (each) => each.recall < 1 || each.reciprocal < 1,
  ))
    console.log(
      `  ${question.question}: ${percent(recall)} ${reciprocal.toFixed(2)}\n    missed ${missed.join(' ')}\n    first  ${first.slice(0, 4).join(' ')}`,
    )
}

const library = loadLibrary()
const records = searchRecords(library)
const questions = readQuestions(records)
await indexSite(records, namesOf(library), join(folder, 'ours'))
const restore = fetchFromDisk()
const search = await ours(join(folder, 'ours'))
const start = bytesFetched()
await search('eigen bijdrage huishoudelijke hulp')
console.log(
  `To start ${start} bytes, first question ${bytesFetched()} bytes more (without the page and its scripts).\n`,
)
console.log(
  `${''.padEnd(16)}   ${questions.filter(({ held }) => !held).length} seen         ${questions.filter(({ held }) => held).length} put aside\n${''.padEnd(16)}   recall  MRR     recall  MRR     time     nonsense`,
)
await row('this site', search, questions)
await row('plain Pagefind', await plainPagefind(records, join(folder, 'plain')), questions)
await row('MiniSearch', await miniSearch(records), questions)
const scale = process.argv.indexOf('--scale')
if (scale > 0) await measureScale(library, folder, Number(process.argv[scale + 1] ?? DOCUMENTS))
restore()
if (process.argv.includes('--keys')) await measureKeys(records, folder)
rmSync(folder, { recursive: true })
