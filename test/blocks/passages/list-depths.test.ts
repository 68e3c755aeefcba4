import { expect, test } from 'vitest'
import { listDepths } from '../../../src/blocks/passages/list-depths.ts'
import { given, kindsOf, passage as make } from './make-passages.ts'

/** The depths of a list; rows without a marker are paragraphs, or headings when they begin with '#'. */
function depths(...rows: string[]): number[] {
  const order = rows.map((row) => make(row.replace(/^# /, '')))
  const kinds = kindsOf(order)
  order.forEach((each, i) => {
    if (each.group?.marker) kinds.set(each, 'listItem')
    if (rows[i]?.startsWith('#')) kinds.set(each, 'heading')
  })
  return [...listDepths(given(order), { order, kinds }).values()]
}

test('another marker goes one deeper, a known one returns', () => {
  expect(depths('1. Een', 'a. Warm', 'b. Koud', '2. Twee', '• Diep')).toEqual([1, 2, 2, 1, 2])
})

test('letters go on with two behind the z, or with one put in behind the a', () => {
  expect(depths('y. Bad', 'z. Bron', 'aa. Bak', '1°. Warm', '2º. Koud', 'bb. Beek')).toEqual([
    1, 1, 1, 2, 2, 1,
  ])
  expect(depths('a) Bad', 'aa) Bron', '1) Warm', '2) Koud', 'b) Bak')).toEqual([1, 1, 2, 2, 1])
  expect(depths('a. Bad', 'aa. Bron', 'i. Warm', 'ii. Koud', 'b. Bak')).toEqual([1, 1, 2, 2, 1])
})

test('text ends a list, but a number that counts on goes on with it', () => {
  expect(depths('• Bad', '1. Een', 'Een zin.', '2. Twee', '• Diep')).toEqual([1, 2, 2, 1])
  expect(depths('• Bad', '1. Een', 'Een zin.', '1. Twee')).toEqual([1, 2, 1])
})

test('a heading ends all lists', () => {
  expect(depths('• Bad', '1. Een', '# Water', '2. Twee')).toEqual([1, 2, 1])
})

test('items that only the file tells are of one style', () => {
  const order = [make('Warm'), make('Koud')]
  const kinds = kindsOf(order, new Map(order.map((each) => [each, 'listItem' as const])))
  expect([...listDepths(given(order), { order, kinds }).values()]).toEqual([1, 1])
})
