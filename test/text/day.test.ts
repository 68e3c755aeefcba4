import { expect, test } from 'vitest'
import { readFrontMatter } from '../../src/blocks/front-matter.ts'
import { readLines } from '../../src/lines/lines.ts'
import { dayIn } from '../../src/sources/meta/dates.ts'

test.each([
  ['3 mei 2023', '2023-05-03'],
  ['29 februari 2024', '2024-02-29'],
  ['29 februari 2023', null],
  ['31 april 2023', null],
  ['0 mei 2023', null],
  ['40 mei 2023', null],
])('the day %s in a row is %s, in a file and in plain text alike', (words, day) => {
  expect(dayIn(`Datum: ${words}`)).toBe(day)
  const text = `Den Haag, ${words}\n\nGeachte voorzitter,\n`
  expect(readFrontMatter(readLines(text)).date?.value ?? null).toBe(day)
})
