import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type PartCost, splitCompound } from '../../src/search/dutch/compounds.ts'
import { isAskingWord, isFunctionWord, isSentence } from '../../src/search/dutch/function-words.ts'
import { familyOf, keyOf, type Vocabulary } from '../../src/search/dutch/morphology.ts'
import { INFLECTED, MOST_CHANGED, stem } from '../../src/search/dutch/stem.ts'
import { dutchDictionary } from '../../src/search/index/dictionary.ts'

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

test('what is known of how words are spelled spares work, and changes nothing', () => {
  const dictionary = dutchDictionary()
  const parts = [
    'zorg',
    'steden',
    'plannen',
    'leden',
    'dagen',
    'kwaliteits',
    'wijken',
    'huizen',
    'uren',
    'blok',
  ]
  const word = fc.array(fc.oneof(fc.constantFrom(...parts), fc.stringMatching(/^[a-z]{1,4}$/)), {
    maxLength: 5,
  })
  const cost: PartCost = (part) => (dictionary.words.has(part) || dictionary.hasStem(part) ? 1 : null)
  fc.assert(
    fc.property(word, (letters) => {
      const each = letters.join('')
      expect(splitCompound(each, cost, dictionary.spellings)).toEqual(splitCompound(each, cost))
    }),
    { numRuns: 2000 },
  )
})

test('a stem is its word but for the last letters', () => {
  const dictionary = dutchDictionary()
  for (const word of dictionary.words) {
    const same = word.slice(0, Math.max(0, word.length - MOST_CHANGED))
    if (!stem(word).startsWith(same) || (stem(word) !== word && !INFLECTED.includes(word.at(-1) as string)))
      expect(word).toBe(stem(word))
  }
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
