import { expect, test } from 'vitest'
import { emptyPack } from '../../src/cli/facts/pack.ts'
import { cachedWords } from '../../src/search/index/cached-words.ts'
import type { VolumeSource } from '../../src/search/index/volume-source.ts'
import { readTexts } from '../../src/search/texts/texts.ts'

const TEXTS: Record<string, string> = {
  een: 'De raad voor het strand schrijft over de kade.',
  twee: 'Het strand en de raad staan elk in een zin.',
  drie: 'Over de sluis staat hier meer.',
}
const NAMES = [['raad', 'voor', 'het', 'strand'], ['strand'], ['sluis'], ['strand', 'raad']]

/** What is held, and which volumes were read for that. */
function asked(ids: string[], names: string[][], cache = emptyPack()) {
  const read: string[] = []
  const volumes = ids.map((id) => ({
    folder: id,
    key: () => id,
    texts: () => {
      read.push(id)
      return readTexts([TEXTS[id] as string])
    },
  })) as unknown as VolumeSource[]
  const held = cachedWords(volumes, names, cache).volumes.map((each) => [...each.held].sort())
  return { held, read: [...new Set(read)] }
}

test('whatever names and volumes come and go, what is held is what a first look finds', () => {
  const cache = emptyPack()
  const ids = ['een', 'twee', 'drie']
  const steps: [string[], string[][]][] = [
    [ids, NAMES.slice(0, 2)],
    [ids, NAMES],
    [ids.slice(1), NAMES.slice(1)],
    [ids, NAMES.toReversed()],
    [ids, []],
    [ids, NAMES],
  ]
  for (const [volumes, names] of steps)
    expect(asked(volumes, names, cache).held).toEqual(asked(volumes, names).held)
})

test('for a name that comes only volumes with all of its words are read', () => {
  const cache = emptyPack()
  const ids = ['een', 'twee', 'drie']
  expect(asked(ids, NAMES.slice(0, 2), cache).read).toEqual(ids)
  expect(asked(ids, NAMES.slice(0, 2), cache).read).toEqual([])
  expect(asked(ids, NAMES.slice(0, 3), cache).read).toEqual(['drie'])
  expect(asked(ids, NAMES, cache).read).toEqual(['een', 'twee'])
  expect(asked(ids, NAMES.slice(2), cache).read).toEqual([])
})
