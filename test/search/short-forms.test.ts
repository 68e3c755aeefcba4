import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { answer } from '../../src/search/ask/answer.ts'
import { type Engine, loadEngine } from '../../src/search/browser/engine.ts'
import { indexSite } from '../../src/search/index/index-site.ts'
import { namesOf } from '../../src/search/index/other-names.ts'
import { fetchFromDisk } from '../bench/search/files.ts'
import { sampleLibrary } from '../render/sample-library.ts'
import { passage } from './made-up-records.ts'

const folder = mkdtempSync(join(tmpdir(), 'short-'))
const TEXTS = ['Er is € 55 miljoen.', 'Zie artikel 2.1.4b.', 'Zie art. 3 en 7.', 'Het kost 2 mld euro.']
let engine: Engine
let restore: () => void

beforeAll(async () => {
  const records = TEXTS.map((text, at) => ({ ...passage(0, at + 1), text, name: `alinea ${at + 1}` }))
  await indexSite(records, namesOf(sampleLibrary), join(folder, 'index'))
  restore = fetchFromDisk()
  engine = await loadEngine(`file://${folder}/index/`)
})
afterAll(() => {
  restore()
  rmSync(folder, { recursive: true })
})

it.each([
  ['55 mln', ['alinea 1']],
  ['€ 55 miljoen', ['alinea 1']],
  ['art. 2.1.4b', ['alinea 2']],
  ['artikel 3', ['alinea 3']],
  ['2 miljard', ['alinea 4']],
  ['55 mld', []],
])('%s is found whether it is written short or in full', async (typed, expected) => {
  const found = await answer(engine, { typed, filters: {} }, 10)
  expect(found?.passages.map(({ name }) => name)).toEqual(expected)
})
