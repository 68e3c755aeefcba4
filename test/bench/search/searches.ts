import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import MiniSearch from 'minisearch'
import { close, createIndex } from 'pagefind'
import { answer } from '../../../src/search/ask/answer.ts'
import { loadEngine } from '../../../src/search/browser/engine.ts'
import type { SearchRecord } from '../../../src/search/index/record.ts'
import type { Search } from './measure.ts'

/** The search of the site, on a bundle in a folder. */
export async function ours(folder: string): Promise<Search> {
  const engine = await loadEngine(`${pathToFileURL(folder)}/`)
  return async (typed) => {
    const found = await answer(engine, { typed, filters: {} }, 10)
    return (found?.passages ?? []).map(({ url }) => url.slice(url.indexOf('/documenten/')))
  }
}

const passages = (records: readonly SearchRecord[]): SearchRecord[] =>
  records.filter(({ type }) => type === 'passage')

/** The bundle of Pagefind as it comes: Dutch, the title of a passage its place. */
export async function writePlain(records: readonly SearchRecord[], folder: string): Promise<void> {
  const { index } = await createIndex({})
  if (!index) throw new Error('Pagefind made no index.')
  for (const { url, text, section } of passages(records))
    await index.addCustomRecord({ url, content: text, language: 'nl', meta: { title: section.at(-1) ?? '' } })
  await index.writeFiles({ outputPath: folder })
  await close()
}

export async function plainPagefind(records: readonly SearchRecord[], folder: string): Promise<Search> {
  await writePlain(records, folder)
  const pagefind = await import(pathToFileURL(join(folder, 'pagefind.js')).href)
  await pagefind.options({ noWorker: true, baseUrl: '/' })
  await pagefind.init('nl')
  return async (typed) => {
    const { results } = (await pagefind.search(typed)) as {
      results: { data: () => Promise<{ url: string }> }[]
    }
    return Promise.all(results.slice(0, 10).map(async (result) => (await result.data()).url))
  }
}

/** MiniSearch as its manual advises for searching texts: words by their start, one letter in five wrong. */
export async function miniSearch(records: readonly SearchRecord[]): Promise<Search> {
  const index = new MiniSearch({
    idField: 'url',
    fields: ['text', 'heading'],
    searchOptions: { boost: { heading: 1.5 }, prefix: true, fuzzy: 0.2 },
  })
  index.addAll(passages(records).map(({ url, text, section }) => ({ url, text, heading: section.join(' ') })))
  return async (typed) => index.search(typed).map(({ id }) => id as string)
}
