import { expect, test } from 'vitest'
import { literatureEntries } from '../../../src/blocks/rows/literature.ts'
import { printed, wordsAt } from '../read-text.ts'

const LIST =
  'Literatuur\nZwemmer, A. (2019). Water.\nBader, B. (2020). Warm water en\nkoud water in 2021.\n' +
  'Duiker (2018). Diep.\nBijlage 1\nDuiker (2017). Dieper.'

test('the rows that open an entry behind one that ended, to the next part', () => {
  const text = printed(LIST)
  const rows = literatureEntries(text, { contents: new Set() })
  expect(wordsAt(text, rows)).toEqual(['Bader, B. (2020). Warm water en', 'Duiker (2018). Diep.'])
})

test('a title in the table of contents opens no list', () => {
  expect(literatureEntries(printed(LIST), { contents: new Set([0]) }).size).toBe(0)
})
