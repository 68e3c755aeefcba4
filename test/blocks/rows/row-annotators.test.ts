import { expect, test } from 'vitest'
import { printed, rowFacts, wordsAt } from '../read-text.ts'

const PAPER =
  '12 345\nZwembaden\n\nNr. 6\nMOTIE VAN HET LID ZWEMMER\n\n' +
  'Literatuur\nBader (2020). Warm.\nDuiker (2018). Diep.'

test('rows that open a block: of the head of a paper, and of a list of literature', () => {
  const text = printed(PAPER)
  const words = wordsAt(text, rowFacts(text).openings)
  expect(words).toContain('12 345')
  expect(words).toContain('Duiker (2018). Diep.')
})

test('rows that go on with one further up: values of a letterhead and the kind of a paper', () => {
  const text = printed(PAPER)
  expect([...rowFacts(text).values].map((pair) => wordsAt(text, pair))).toEqual([
    ['Nr. 6', 'MOTIE VAN HET LID ZWEMMER'],
  ])
})
