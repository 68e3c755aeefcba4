import { expect, test, vi } from 'vitest'
import { amountOf, readFar, readHolding, writeFar, writeStep } from '../../src/search/browser/holding.ts'
import { once } from '../../src/search/browser/load-once.ts'
import { wordsOfAddress } from '../../src/search/browser/words-of-address.ts'
import { makeList } from '../../src/search/index/list-pieces.ts'
import { foldersOf, type Group, intoVolumes } from '../../src/search/index/volumes.ts'
import type { WordLines } from '../../src/search/index/write-lexicon.ts'
import { type Directory, packDirectory, unpackDirectory } from '../../src/search/pagefind/directory.ts'
import { Joined } from '../../src/search/pagefind/joined.ts'
import type { Opened } from '../../src/search/pagefind/volume.ts'
import { holdersOf, rank, weightOf } from '../../src/search/rank/rank.ts'

test('which volumes hold a word: written in steps, read as it was', () => {
  const holding = new Map([
    [3, 0],
    [4, 0],
    [40, 2],
  ])
  const written = [writeStep(3, 0), writeStep(1, 0), writeStep(36, 2)].join(',')
  expect(written).toBe('3:0,1:0,10:2')
  expect(readHolding('3:0,1:0,10:2')).toEqual(holding)
  expect([1, 2, 5, 1000, 1e9].map(amountOf)).toEqual([0, 1, 2, 9, 9])
  expect(readFar(`${writeFar('actor:ciz', written)}\n${writeFar('zorg', written)}`)).toEqual(
    new Map([
      ['actor:ciz', holding],
      ['zorg', holding],
    ]),
  )
})

test('what is loaded is loaded once; what failed is tried again', async () => {
  const cache = new Map<string, Promise<number>>()
  const load = vi.fn(async () => 7)
  expect(await Promise.all([once(cache, 'a', load), once(cache, 'a', load)])).toEqual([7, 7])
  expect(load).toHaveBeenCalledTimes(1)
  await expect(once(cache, 'b', () => Promise.reject(new Error('weg')))).rejects.toThrow('weg')
  expect(await once(cache, 'b', load)).toBe(7)
})

test.each([
  ['/documenten/eigen-bijdrage_wmo/', 'eigen bijdrage wmo'],
  ['/eigen%20bijdrage.html', 'eigen bijdrage'],
  ['/documenten/', 'documenten'],
  ['/a/p12/index.php', 'a'],
  ['/%E0%A4/x', '%E0%A4 x'],
])('the words of %s', (path, words) => expect(wordsOfAddress(path, ['documenten'])).toBe(words))

const documents = (count: number): Group[] =>
  Array.from({ length: count }, (_, at) => ({
    document: `nota-${at}`,
    name: `nota-${at}`,
    size: 5 + (at % 7),
  }))
const loose: Group[] = ['/begrippen/zorg/', '/wetten/wmo/'].map((name) => ({ document: null, name, size: 1 }))

test('documents stay whole, and volumes are no larger than they may be; other pages are apart', () => {
  const groups = [...documents(60), ...loose]
  const volumes = intoVolumes(groups, 40)
  expect(volumes.flat()).toEqual(groups)
  expect(volumes.at(-1)).toEqual(loose)
  for (const volume of volumes)
    expect(volume.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(40)
  expect(intoVolumes(documents(3), 4)).toHaveLength(3)
})

test('a document that comes in leaves most volumes as they are, with their folders', () => {
  const before = documents(200)
  const after = before.toSpliced(20, 0, { document: 'brief', name: 'brief', size: 9 })
  const named = (groups: Group[]): Map<string, string> => {
    const volumes = intoVolumes(groups, 60)
    const folders = foldersOf(volumes)
    expect(new Set(folders).size).toBe(volumes.length)
    return new Map(volumes.map((volume, place) => [folders[place] ?? '', JSON.stringify(volume)]))
  }
  const [old, now] = [named(before), named(after)]
  const changed = [...now].filter(([folder, volume]) => old.get(folder) !== volume)
  expect(now.size).toBeGreaterThan(20)
  expect(changed.length).toBeLessThan(now.size / 3)
})

test('two volumes whose names make the same folder have two', () => {
  const twice = [documents(1), documents(1)]
  expect(new Set(foldersOf(twice)).size).toBe(2)
})

const lines = (count: number): WordLines[] =>
  Array.from({ length: count }, (_, at) => `woord-${`${at}`.padStart(6, '0')}`).map((word) => ({
    word,
    text: `${word} .10`,
  }))

test('of a list another word changes one piece, and what leads to it', () => {
  const before = makeList(lines(90_000))
  const after = makeList(
    lines(90_000).toSpliced(40_000, 0, { word: 'woord-039999a', text: 'woord-039999a .10' }),
  )
  const added = [...after.files.keys()].filter((path) => !before.files.has(path))
  expect(before.list.inParts).toBe(true)
  expect(added.length).toBeLessThanOrEqual(4)
  expect(before.files.size).toBeLessThan(1000)
})

test('a short list is found without parts', () => {
  const { list, files } = makeList(lines(1000))
  expect(list.inParts).toBe(false)
  expect(list.names.map((name) => `words/${name}.gz`)).toEqual([...files.keys()])
  expect(makeList([]).list).toEqual({ words: [], names: [], inParts: false })
})

const directory = (above: number[], more: Partial<Directory> = {}): Directory => ({
  digest: '',
  pieces: [],
  texts: [],
  documents: [],
  collections: [],
  form: above.map(() => 'text'),
  document: above.map(() => -1),
  above,
  inCollections: above.map(() => 0),
  length: above.map(() => 10),
  ...more,
})

test('a directory is read as it was written', () => {
  const written = directory([-1, 0, 1, 0], { form: ['heading', 'text', 'note', 'row'] })
  expect(unpackDirectory(JSON.parse(JSON.stringify(packDirectory(written))))).toEqual(written)
})

test('several volumes answer as one, in the order of the library', async () => {
  const volume = (name: string, above: number[], found: [number, number[]][]): Opened => ({
    directory: directory(above),
    find: async () => new Map([['zorg', new Map(found)]]),
    read: async (record) => ({ url: `${name}${record}` }) as never,
  })
  const joined = new Joined([volume('a', [-1, 0], [[1, [4]]]), volume('b', [-1, 0, 0], [[0, [7]]])])
  expect(joined.directory.above).toEqual([-1, 0, -1, 2, 2])
  expect([...((await joined.find(['zorg'])).get('zorg') ?? [])]).toEqual([
    [1, [4]],
    [2, [7]],
  ])
  expect((await joined.read(4)).url).toBe('b2')
})

test('what stands above a record, also when a list goes round', () => {
  expect(holdersOf(directory([-1, 0, 1]), 2)).toEqual([1, 0])
  expect(holdersOf(directory([1, 0]), 0)).toEqual([1, 0])
})

test('a rare word says more than a common one', () => {
  const weights = [0, 1, 10, 100].map((count) => weightOf(count, 100))
  expect(weights.toSorted((a, b) => b - a)).toEqual(weights)
})

test('records with all that was asked come first, then the order of the library decides', () => {
  const match = (score: number) => ({ score, places: [1], loose: false })
  const ranked = rank({
    directory: directory([-1, -1, -1, -1]),
    matches: [
      new Map([0, 1, 2].map((record) => [record, match(1)])),
      new Map([1, 2, 3].map((record) => [record, match(1)])),
      new Map([0, 1, 2].map((record) => [record, match(1)])),
    ],
    weights: [1, 1, 1],
    optional: [false, false, false],
    sentence: false,
  })
  expect(ranked.map(({ record, full, without }) => [record, full, without])).toEqual([
    [1, true, []],
    [2, true, []],
    [0, false, [1]],
    [3, false, [0, 2]],
  ])
})
