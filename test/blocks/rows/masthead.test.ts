import { expect, test } from 'vitest'
import { masthead } from '../../../src/blocks/rows/masthead.ts'
import { printed, wordsAt } from '../read-text.ts'

const PAPER = '12 345\nZwembaden\n\nNr. 6\nMOTIE VAN HET LID ZWEMMER\n\nVoorgesteld 3 mei 2021\n\nDe Kamer,'

test('dossier, number and kind are titles, the rest of the head is none', () => {
  const text = printed(PAPER)
  const head = masthead(text)
  expect(wordsAt(text, head.titled)).toEqual(['12 345', 'Nr. 6', 'MOTIE VAN HET LID ZWEMMER'])
  expect(wordsAt(text, head.untitled)).toEqual(['Voorgesteld 3 mei 2021'])
  expect([...head.kinds].map((pair) => wordsAt(text, pair))).toEqual([['Nr. 6', 'MOTIE VAN HET LID ZWEMMER']])
  expect(wordsAt(text, head.opens)).toContain('De Kamer,')
})

test('a number alone makes no paper', () => {
  expect(masthead(printed('Nr. 6\nMOTIE VAN HET LID ZWEMMER')).titled.size).toBe(0)
})
