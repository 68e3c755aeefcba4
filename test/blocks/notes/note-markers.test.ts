import { expect, test } from 'vitest'
import { noteMarkers } from '../../../src/blocks/notes/note-markers.ts'
import { type Passage, passageOf } from '../../../src/blocks/passages/passage.ts'
import { passage } from '../passages/make-passages.ts'
import { printed } from '../read-text.ts'

/** A text over its notes: each a row "1 Zie boven." */
function found(text: string, ...notes: string[]): string[] {
  const source = [text, ...notes].join('\n')
  const words: Passage = passageOf(passage(text).group, [
    { start: 0, end: text.length, kind: 'text', rule: 'words', as: text },
  ])
  const passages = notes.map((row) => {
    const [label = ''] = row.split(' ')
    const start = source.indexOf(row, text.length)
    const group = {
      ...passage(row, { role: 'note', note: { number: Number(label), label, wordsAt: start } }).group,
    }
    return passageOf(group as Passage['group'], [
      { start, end: start + row.length, kind: 'text', rule: 'words', as: row },
    ])
  })
  return noteMarkers([words, ...passages], printed(source)).map(
    ({ start, end, marker }) => `${marker} in ${source.slice(Math.max(0, start - 5), end)}`,
  )
}

test('a number glued to a word or behind a sign, before its note', () => {
  expect(found('het bad.1 En water2 ook', '1 Zie.', '2 Ook.')).toEqual(['1 in  bad.1', '2 in water2'])
})

test('in brackets or raised, with the blank before it', () => {
  expect(found('het bad [1] En meer', '1 Zie.')).toEqual(['1 in t bad [1]'])
  expect(found('het bad¹ En meer', '1 Zie.')).toEqual(['1 in t bad¹'])
})

test('behind another: glued, with a comma, or in a range; one without a note too', () => {
  expect(found('het bad.910', '9 Zie.', '10 Ook.')).toEqual(['9 in  bad.9', '10 in bad.910'])
  expect(found('het bad.1, 2 En', '1 Zie.', '2 Ook.')).toEqual(['1 in  bad.1', '2 in bad.1, 2'])
  expect(found('het bad.1-3', '1 Zie.', '3 Ook.').map((each) => each[0])).toEqual(['1', '2', '3'])
})

test('a year or a decimal is no marker', () => {
  expect(found('in 2015.1 was het', '1 Zie.')).toEqual(['1 in 2015.1'])
  expect(found('het is 3.1 meter', '1 Zie.')).toEqual([])
})

test('numbers that begin again are looked for behind those before', () => {
  expect(found('bad.1 En water.1 Ook', '1 Zie.', '1 Ook.')).toEqual(['1 in bad.1', '1 in ater.1'])
})

test('Roman markers of lost endnotes: three in a row, else something else', () => {
  expect(found('het bad.I En water.II Ook zand.III Ja').length).toBe(3)
  expect(found('het bad.I En water.II Ook')).toEqual([])
  expect(found('het bad.i En', 'i Zie.')).toEqual(['i in  bad.i'])
})
