import { expect, test } from 'vitest'
import { type PartCost, splitCompound } from '../../src/search/dutch/compounds.ts'
import { isAskingWord, isFunctionWord, isSentence } from '../../src/search/dutch/function-words.ts'
import { familyOf, keyOf, type Vocabulary } from '../../src/search/dutch/morphology.ts'

const WORDS = ['zorg', 'vraag', 'ondersteuning', 'wonen', 'toezicht', 'regeling', 'maat', 'werk']
const costOf: PartCost = (part) => (WORDS.includes(part) ? 0 : null)
const split = (word: string): string[] =>
  splitCompound(word, costOf).map(([start, end]) => word.slice(start, end))

test.each([
  ['zorgvraag', ['zorg', 'vraag']],
  ['ondersteuningsvraag', ['ondersteuning', 'vraag']],
  ['maatwerkregeling', ['maat', 'werk', 'regeling']],
  ['zorgtoezichtxyz', []],
  ['regeling', []],
  ['zorg', []],
  ['zorg2vraag', []],
])('%s comes apart in %j', (word, parts) => expect(split(word)).toEqual(parts))

test('a joint is only cut where something follows', () => {
  expect(split('vraagondersteunings')).toEqual([])
})

test('a compound that is long beyond reason is left alone', () => {
  expect(split('zorg'.repeat(20))).toEqual([])
})

const known: Vocabulary = {
  has: (word) => ['ondersteunen', 'ondersteuning', 'wijzigen', 'delen', 'verhuizen'].includes(word),
  isInfinitive: (word) => ['ondersteunen', 'wijzigen', 'delen', 'verhuizen'].includes(word),
}

test.each([
  ['ondersteunt', 'ondersteunen'],
  ['ondersteunde', 'ondersteunen'],
  ['gewijzigd', 'wijzigen'],
  ['deelt', 'delen'],
  ['verhuist', 'verhuizen'],
])('%s has the key of %s', (word, infinitive) => expect(keyOf(word, known)).toBe(keyOf(infinitive, known)))

test('a word is of the family of the verb it is derived from', () => {
  expect(familyOf('ondersteuning', known)).toBe(keyOf('ondersteunen', known))
})

test('words that say nothing, and words that only ask', () => {
  expect(['de', 'het', 'van', 'x', '7', 'zorg'].map(isFunctionWord)).toEqual([
    ...[true, true, true, true, false, false],
  ])
  expect(['bedrag', 'definitie', 'zorg'].map(isAskingWord)).toEqual([true, true, false])
  expect(isSentence(['hoe', 'hoog', 'is', 'het', 'tarief'])).toBe(true)
  expect(isSentence(['hoe', 'hoog'])).toBe(false)
  expect(isSentence(['tarief', 'hoe', 'hoog', 'is'])).toBe(false)
})
