import { expect, test } from 'vitest'
import {
  byDocument,
  bySection,
  byYear,
  indexBlocks,
  mentionsOf,
  sentenceAround,
  yearOf,
} from '../../src/claims/backlinks/evidence.ts'
import { makeDocument } from '../extract/make-document.ts'

const TEXT = 'De wet geldt. Zie nr. 3 van VWS. Dat is alles.'
const letter = makeDocument(`Vooraf noemt VWS dit.\n# Deel\n## Onderdeel\n${TEXT}`, {
  id: 'brief' as never,
  date: '2023-05-12' as never,
  year: null,
})
const budget = makeDocument('# Deel\nVWS betaalt.', { id: 'begroting' as never, date: null, year: 2022 })
const library = { documents: [letter, budget] }

const mention = (document: string, block: string, start: number) =>
  ({ document, block, start, end: start + 3 }) as never
const places = [
  mention('brief', 'p1', 13),
  mention('brief', 'p2', TEXT.indexOf('VWS')),
  mention('begroting', 'p1', 0),
  mention('brief', 'p9', 0),
]
const mentions = mentionsOf(places, library, indexBlocks(library))

test('a mention with its sentence, its sections and the year', () => {
  const [, second, third] = mentions
  expect(second).toMatchObject({ document: 'brief', block: 'p2', sections: ['s1', 's2'], year: 2023 })
  expect(TEXT.slice(...(second!.sentence as [number, number]))).toBe('Zie nr. 3 van VWS.')
  expect(third).toMatchObject({ sections: ['s1'], year: 2022 })
})

test('a mention in a block that is not there is left out', () => {
  expect(mentions).toHaveLength(3)
})

test('groups with their counts', () => {
  expect(byDocument(mentions).map(({ key, count }) => `${key} ${count}`)).toEqual(['brief 2', 'begroting 1'])
  expect(bySection(byDocument(mentions)[0]!.mentions).map(({ key, count }) => `${key} ${count}`)).toEqual([
    'null 1',
    's2 1',
  ])
  expect(byYear(mentions).map(({ key, count }) => `${key} ${count}`)).toEqual(['2022 1', '2023 2'])
})

test('a range over several sentences has them all; one beside all sentences has the whole text', () => {
  expect(sentenceAround(TEXT, [3, 20])).toEqual([0, TEXT.indexOf(' Dat')])
  expect(sentenceAround('', [0, 0])).toEqual([0, 0])
})

test('the year of a budget is its own, of a letter that of its date', () => {
  expect([
    yearOf({ date: '2023-05-12', year: null }),
    yearOf({ date: null, year: 2022 }),
    yearOf({ date: null, year: null }),
  ]).toEqual([2023, 2022, null])
})
