import { expect, test, vi } from 'vitest'
import { amountOf, farName, nameOfFar, readHolding, writeHolding } from '../../src/search/browser/holding.ts'
import { once } from '../../src/search/browser/load-once.ts'
import { wordsOfAddress } from '../../src/search/browser/words-of-address.ts'
import { intoVolumes } from '../../src/search/index/volumes.ts'
import { type Directory, fromKept, toKept } from '../../src/search/pagefind/directory.ts'
import { Joined } from '../../src/search/pagefind/joined.ts'
import type { Opened } from '../../src/search/pagefind/volume.ts'
import { holdersOf, rank, weightOf } from '../../src/search/rank/rank.ts'
import { passage } from './made-up-records.ts'

test('which volumes hold a word: written in steps, read as it was', () => {
  const holding = new Map([
    [3, 0],
    [4, 0],
    [40, 2],
  ])
  expect(writeHolding(holding)).toBe('3:0,1:0,10:2')
  expect(readHolding('3:0,1:0,10:2')).toEqual(holding)
  expect([1, 2, 5, 1000, 1e9].map(amountOf)).toEqual([0, 1, 2, 9, 9])
  expect(nameOfFar(farName('zorg'))).toBe('zorg')
  expect(nameOfFar('3:0')).toBeNull()
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

test('a small library is one volume; in a larger one documents stay whole', () => {
  const records = [0, 1, 0, 2, 1].map((document, at) => passage(document, at + 1))
  expect(intoVolumes(records, { alone: 5, each: 2 })).toEqual([[0, 1, 2, 3, 4]])
  expect(intoVolumes(records, { alone: 4, each: 3 })).toEqual([
    [0, 2],
    [1, 4, 3],
  ])
  expect(intoVolumes(records, { alone: 4, each: 1 })).toEqual([[0, 2], [1, 4], [3]])
})

const directory = (above: number[], more: Partial<Directory> = {}): Directory => ({
  meta: 'x.pf_meta',
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
  expect(fromKept(JSON.parse(JSON.stringify(toKept(written))))).toEqual(written)
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
