import { expect, test } from 'vitest'
import { dice, diceOf, sharedBy } from '../../src/text/dice.ts'
import { folded } from '../../src/text/folded.ts'
import { fromMonth, MONTH } from '../../src/text/months.ts'
import { partition } from '../../src/text/partition.ts'
import { runsOf } from '../../src/text/runs.ts'
import { sentenceAround } from '../../src/text/sentences.ts'
import { slug } from '../../src/text/slug.ts'
import { oneSpaced, withoutSpaces } from '../../src/text/spaces.ts'
import { contentWords, FUNCTION_WORDS, LINKING_WORDS } from '../../src/text/words.ts'

test('months by name, whatever the case, and as a pattern', () => {
  expect([fromMonth('Mei'), fromMonth('mai')]).toEqual([5, null])
  expect(new RegExp(`^1 ${MONTH}$`).test('1 maart')).toBe(true)
  expect(new RegExp(`^1 ${MONTH}$`).test('1 maartje')).toBe(false)
})

test('how many items at the front hold: all, some, none', () => {
  expect([0, 3, 9].map((limit) => partition([1, 2, 4, 8], (item) => item < limit))).toEqual([0, 2, 4])
})

test('runs of what goes on with the one before it, whatever it is', () => {
  expect(runsOf([0, 1, 3, 4, 9], (before, item) => item === before + 1)).toEqual([[0, 1], [3, 4], [9]])
  expect(runsOf([undefined, undefined], () => true)).toEqual([[undefined, undefined]])
  expect(runsOf([], () => true)).toEqual([])
})

test('white space: one for a run, or none at all; no-break spaces and line ends are white space', () => {
  expect(oneSpaced(' de\u00a0 \n zorg\t')).toBe('de zorg')
  expect(withoutSpaces('29\u00a0538 ')).toBe('29538')
})

test('folded: no case, no marks, composed or not; letters that are one with their stroke stay', () => {
  expect([folded('Cliënten'), folded('Clie\u0308nten'), folded('Øre')]).toEqual([
    'clienten',
    'clienten',
    'øre',
  ])
  expect(slug('’s Avonds & cliënt')).toBe('s-avonds-client')
})

test('the Dice coefficient of sets, and from counts', () => {
  const [a, b] = [new Set(['zorg', 'thuis']), new Set(['zorg', 'elders', 'later'])]
  expect([sharedBy(a, b), dice(a, b), dice(a, a), dice(new Set(), new Set())]).toEqual([1, 0.4, 1, 0])
  expect([diceOf(1, 2, 3), diceOf(0, 0, 0)]).toEqual([0.4, 0])
})

test('words that join are function words too, and no content', () => {
  expect([...LINKING_WORDS].filter((word) => !FUNCTION_WORDS.has(word))).toEqual([])
  expect([...contentWords('De zorg van den heer')]).toEqual(['zorg', 'heer'])
})

test('a range over several sentences has them all; one beside all sentences has the whole text', () => {
  const text = 'De wet geldt. Zie nr. 3 van VWS. Dat is alles.'
  expect(sentenceAround(text, [3, 20])).toEqual([0, text.indexOf(' Dat')])
  expect(sentenceAround('', [0, 0])).toEqual([0, 0])
})
