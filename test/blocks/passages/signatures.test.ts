import { expect, test } from 'vitest'
import { signatures } from '../../../src/blocks/passages/signatures.ts'
import { given, passage, texts } from './make-passages.ts'

test('from the close of a letter to the end of the page', () => {
  const all = [
    passage('Een zin.'),
    passage('Hoogachtend,'),
    passage('A. Zwemmer'),
    passage('Bijlage', { page: 1 }),
  ]
  expect(texts(signatures(given(all)))).toEqual(['Hoogachtend,', 'A. Zwemmer'])
})

test('from place and date near the end, but not at the top', () => {
  const top = passage('Ergens, 3 mei 2021')
  const end = passage('Elders, 4 mei 2021', { page: 1 })
  const all = [top, passage('Een zin.'), passage('Nog een.'), end, passage('Zwemmer', { page: 1 })]
  expect(texts(signatures(given(all)))).toEqual(['Elders, 4 mei 2021', 'Zwemmer'])
})

test('a sentence about the minister closes nothing', () => {
  expect(signatures(given([passage('De minister zegt ja, en nee.'), passage('Zwemmer')])).size).toBe(0)
})
