import { expect, test } from 'vitest'
import { dutchList, isDutchWord } from '../../src/text/dutch-list.ts'
import { FirstWords } from '../../src/text/first-words.ts'

test('the common words of the list are Dutch words, and no part of one, no name and no flags', () => {
  const words = dutchList().map(({ word }) => word)
  expect(words.length).toBeGreaterThan(100_000)
  expect(words.filter((word) => !isDutchWord(word))).toEqual([])
  expect(
    ['ondersteuni', 'ondersteuningx', 'Amsterdam', 'ondersteunen/Vi', '', 'cliënt'].map(isDutchWord),
  ).toEqual([false, false, false, false, false, true])
})

test('the first word of each line of a file is found, whatever ends it, also where words share a place', () => {
  const words = Array.from({ length: 200 }, (_, at) => `w${at}`)
  const ends = ['', '/flags', '\tabout']
  const found = new FirstWords(
    new TextEncoder().encode(words.map((word, at) => `${word}${ends[at % 3]}`).join('\n')),
  )
  expect(words.filter((word) => !found.has(word))).toEqual([])
  expect(['w', 'w200', 'flags', '', 'w1/flags'].filter((word) => found.has(word))).toEqual([])
  for (const empty of [0, 1000]) expect(new FirstWords(new Uint8Array(empty).fill(10)).has('w')).toBe(false)
})
