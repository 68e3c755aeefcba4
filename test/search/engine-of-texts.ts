import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { type Answer, answer } from '../../src/search/ask/answer.ts'
import { loadEngine } from '../../src/search/browser/engine.ts'
import { indexSite } from '../../src/search/index/index-site.ts'
import type { Names } from '../../src/search/index/other-names.ts'
import { fetchFromDisk } from '../bench/search/files.ts'
import { passage } from './made-up-records.ts'

/** What asks the real engine, on a few texts that are alinea 1, alinea 2 and so on. */
export async function askTexts(
  texts: readonly string[],
  names: Names,
): Promise<(typed: string) => Promise<Answer | null>> {
  const folder = mkdtempSync(join(tmpdir(), 'texts-'))
  const records = texts.map((text, at) => ({ ...passage(0, at + 1), text, name: `alinea ${at + 1}` }))
  await indexSite(records, names, folder)
  const restore = fetchFromDisk()
  afterAll(() => {
    restore()
    rmSync(folder, { recursive: true })
  })
  const engine = await loadEngine(`file://${folder}/`)
  return (typed) => answer(engine, { typed, filters: {} }, 10)
}

export const namesFound = (found: Answer | null): string[] => found?.passages.map(({ name }) => name) ?? []
