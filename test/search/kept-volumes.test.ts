import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { indexSite } from '../../src/search/index/index-site.ts'
import type { SearchRecord } from '../../src/search/index/record.ts'
import { IDS, passage } from './made-up-records.ts'

const NAMES = { groups: [], actors: new Map() }
/** Of a document for each volume. */
const RECORDS = IDS.flatMap((_, at) => Array.from({ length: 30 }, (_, seed) => passage(at, seed)))
const SIZE = { alone: 10, each: 40 }
const folder = mkdtempSync(join(tmpdir(), 'leeswijzer-kept-'))

/** Results in memory, and which of them were made since they were last asked. */
function keeping(broken = false) {
  const kept = new Map<string, Uint8Array>()
  const made: string[] = []
  return {
    made,
    get: (key: string) => (broken && kept.has(key) ? Buffer.from('niets') : (kept.get(key) ?? null)),
    put: (key: string, bytes: Uint8Array) => {
      made.push(key)
      kept.set(key, bytes)
    },
  }
}

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const filesIn = (place: string): Map<string, string> =>
  new Map(
    readdirSync(place, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(place.length), digestOf(readFileSync(file))]),
  )

async function indexed(records: SearchRecord[], name: string, kept?: ReturnType<typeof keeping>) {
  const place = join(folder, name)
  await indexSite(records, NAMES, place, { ...SIZE, ...(kept && { keeping: kept }) })
  return filesIn(place)
}

test('volumes that did not change are taken from what was kept, to the same files', async () => {
  const kept = keeping()
  const clean = await indexed(RECORDS, 'clean')
  expect(await indexed(RECORDS, 'first', kept)).toEqual(clean)
  const all = kept.made.length
  expect(all).toBeGreaterThan(3)
  expect(await indexed(RECORDS, 'again', kept)).toEqual(clean)
  expect(kept.made.length).toBe(all)

  const last = RECORDS.at(-1) as SearchRecord
  const edited = [...RECORDS.slice(0, -1), { ...last, text: `${last.text} ${last.text}` }]
  expect(await indexed(edited, 'edited', kept)).toEqual(await indexed(edited, 'edited-clean'))
  expect(kept.made.length).toBe(all + 1)
})

test('what cannot be read is made again', async () => {
  const kept = keeping(true)
  const clean = await indexed(RECORDS, 'whole', kept)
  expect(await indexed(RECORDS, 'mended', kept)).toEqual(clean)
})
