import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { filesBelow } from '../../src/output/files-below.ts'
import { digestOf, type PreviousSite } from '../../src/output/manifest.ts'
import { SiteFolder } from '../../src/output/site-folder.ts'
import { Bundle } from '../../src/search/index/bundle.ts'
import { cachedWordList } from '../../src/search/index/cached-word-list.ts'
import { indexVolumes } from '../../src/search/index/index-site.ts'
import type { SearchRecord } from '../../src/search/index/record.ts'
import { sourcesOf } from '../../src/search/index/volume-source.ts'
import { type AllWords, wordsOf } from '../../src/search/index/volume-words.ts'
import { readTexts } from '../../src/search/texts/texts.ts'
import { IDS, passage } from './made-up-records.ts'

const NAMES = { groups: [], actors: new Map() }
/** Of a document for each volume. */
const RECORDS = IDS.flatMap((_, at) => Array.from({ length: 30 }, (_, seed) => passage(at, seed)))
const SIZE = { alone: 10, each: 40 }
const home = mkdtempSync(join(tmpdir(), 'leeswijzer-kept-'))

/** Results in memory, and which of them were made since they were last asked. */
function cache(broken = false) {
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

const filesIn = (place: string): Map<string, string> =>
  new Map(filesBelow(place).map((path) => [path, digestOf(readFileSync(join(place, path)))]))
const standingIn = (name: string): PreviousSite => ({
  site: join(home, name),
  list: join(home, `${name}.json`),
})

/** Indexes records to a new site; where another stands, beside that. */
async function indexed(
  records: SearchRecord[],
  name: string,
  kept?: ReturnType<typeof cache>,
  last?: string,
): Promise<Map<string, string>> {
  const site = new SiteFolder(join(home, name), last === undefined ? null : standingIn(last))
  await indexVolumes(sourcesOf(records, SIZE), NAMES, new Bundle(site, 'pagefind/', kept))
  new SiteFolder(site.folder, standingIn(name), site.files).save()
  return filesIn(site.folder)
}

const last = RECORDS.at(-1) as SearchRecord
const EDITED = [...RECORDS.slice(0, -1), { ...last, text: `${last.text} ${last.text}` }]
const inode = (name: string, path: string): number => statSync(join(home, name, path)).ino

test('volumes that did not change are those of the site that stands, to the same files', async () => {
  const kept = cache()
  const clean = await indexed(RECORDS, 'clean')
  expect(await indexed(RECORDS, 'first', kept)).toEqual(clean)
  const all = kept.made.length
  expect(all).toBeGreaterThan(6)
  expect(await indexed(RECORDS, 'again', kept, 'first')).toEqual(clean)
  expect(kept.made.length).toBe(all)
  for (const path of clean.keys()) expect([path, inode('again', path)]).toEqual([path, inode('first', path)])
})

test('of an edited document its volume is made, and the files of the others are the same', async () => {
  const kept = cache()
  const before = await indexed(RECORDS, 'before', kept)
  kept.made.length = 0
  const after = await indexed(EDITED, 'edited', kept, 'before')
  expect(after).toEqual(await indexed(EDITED, 'edited-clean'))
  expect(kept.made.filter((key) => /^(?:volume|words) /.test(key))).toHaveLength(2)
  const texts = [...after.keys()].filter((path) => path.includes('/texts/') && !before.has(path))
  expect(texts).toHaveLength(1)
  const volumes = [...after.keys()].filter((path) => path.includes('/index/') && !before.has(path))
  expect(new Set(volumes.map((path) => path.split('/')[1])).size).toBe(1)
})

test('what cannot be read is made again, and so is what somebody changed in the site that stands', async () => {
  const clean = await indexed(RECORDS, 'whole', cache(true))
  const kept = cache()
  await indexed(RECORDS, 'changed', kept)
  const [text = ''] = [...clean.keys()].filter((path) => path.includes('/texts/'))
  writeFileSync(join(home, 'changed', text), 'iets anders')
  expect(await indexed(RECORDS, 'mended', kept, 'changed')).toEqual(clean)
  const broken = cache(true)
  await indexed(RECORDS, 'broken', broken)
  expect(await indexed(RECORDS, 'mended-too', broken, 'broken')).toEqual(clean)
})

/** Words that are parts of others, inflections of parts, or short for another. */
const POOL = [
  ...[
    'zorg',
    'verlening',
    'zorgverlening',
    'zorgverleners',
    'mantelzorg',
    'deel',
    'delenplan',
    'jaar',
    'jarenplan',
  ],
  ...[
    'jaarverslag',
    'huis',
    'huizenblok',
    'blok',
    'blokhuis',
    'wijk',
    'wijkenbeleid',
    'beleidswijk',
    'regelkaart',
  ],
  ...['dak- en thuisloosheid', 'kaart', 'net', 'netwerkkaart', 'werk', 'qwerty', 'qwertyzorg', 'zorgqwerty'],
]
const texts = fc.array(fc.constantFrom(...POOL), { maxLength: 12 }).map((words) => [words.join(' ')])

/** Texts of one volume. */
function textsOf(texts: readonly string[]): AllWords {
  const { words, ...said } = wordsOf(readTexts(texts))
  return { words, volumes: [{ ...said, numbers: Int32Array.from(words.keys()), held: [] }] }
}

test('what is known of words from the builds before is what a build without it finds out', () => {
  fc.assert(
    fc.property(fc.array(texts, { minLength: 2, maxLength: 6 }), (builds) => {
      const kept = cache()
      for (const each of builds) {
        const texts = textsOf(each)
        const { list, keepWords } = cachedWordList(texts, kept)
        const clean = cachedWordList(texts, undefined).list
        const words = [...clean.words(), ...POOL]
        expect(words.map((word) => list.analyse(word))).toEqual(words.map((word) => clean.analyse(word)))
        keepWords()
      }
    }),
    { numRuns: 150 },
  )
})
