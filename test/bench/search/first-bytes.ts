import { pathToFileURL } from 'node:url'
import { answers } from '../../../src/search/ask/answer.ts'
import { loadEngine } from '../../../src/search/browser/engine.ts'
import { bytesFetched } from './files.ts'

/**
 * Bytes from nothing to the first results of each question, without the page and its scripts. `fetch` must
 * read from disk.
 */
export async function firstBytes(folder: string, questions: readonly string[]): Promise<number[]> {
  const bytes: number[] = []
  for (const typed of questions) {
    bytesFetched()
    const engine = await loadEngine(`${pathToFileURL(folder)}/`)
    const { value } = await answers(engine, { typed, filters: {} }, 10).next()
    if (value && value.total > 0) bytes.push(bytesFetched())
  }
  return bytes
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
