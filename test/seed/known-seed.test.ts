import { renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readDigest } from '../../src/output/file-digest.ts'
import type { KnownSeed, KnownSeeds } from '../../src/seed/known-seed.ts'
import { readSeeds } from '../../src/seed/read-seeds.ts'
import { folderWith, GOOD_SEEDS } from '../support/folder.ts'

/** Seeds that are known, and how often one was. */
function remembering(): { known: KnownSeeds; taken: () => number } {
  const kept = new Map<string, KnownSeed>()
  let taken = 0
  const get = (key: string): KnownSeed | null => {
    const seed = kept.get(key)
    if (seed) taken++
    return seed ?? null
  }
  const put = (key: string, seed: KnownSeed) => void kept.set(key, structuredClone(seed))
  return { known: { digestOf: readDigest, get, put }, taken: () => taken }
}

test('a seed whose files are as they were is what was read of it, and its text is read when it is asked for', () => {
  const dir = folderWith(GOOD_SEEDS)
  const { known, taken } = remembering()
  const { seeds } = readSeeds(dir, known)
  const again = readSeeds(dir, known).seeds
  expect(taken()).toBe(seeds.length)
  expect(again.map(({ id, meta, text, sha256 }) => ({ id, meta, text, sha256 }))).toEqual(seeds)
})

test('a seed of which any file changed is read', () => {
  const dir = folderWith(GOOD_SEEDS)
  const { known, taken } = remembering()
  readSeeds(dir, known)
  writeFileSync(join(dir, 'brief/text.txt'), 'Andere woorden.')
  expect(readSeeds(dir, known).seeds[0]?.text).toBe('Andere woorden.')
  writeFileSync(join(dir, 'brief/seed.yaml'), 'title: niets\n')
  expect(() => readSeeds(dir, known)).toThrow('kind')
  expect(taken()).toBe(0)
})

test('a text that changes before it is asked for is no text of this seed', () => {
  const dir = folderWith(GOOD_SEEDS)
  const { known } = remembering()
  readSeeds(dir, known)
  const [seed] = readSeeds(dir, known).seeds
  writeFileSync(join(dir, 'brief/text.txt'), 'Andere woorden.')
  expect(() => seed?.text).toThrow('changed meanwhile')
})

test('a link in the place of a file is looked at each time', () => {
  const dir = folderWith(GOOD_SEEDS)
  const { known } = remembering()
  readSeeds(dir, known)
  const outside = join(folderWith({}), 'text.txt')
  renameSync(join(dir, 'brief/text.txt'), outside)
  symlinkSync(outside, join(dir, 'brief/text.txt'))
  expect(() => readSeeds(dir, known)).toThrow('leads out')
})
