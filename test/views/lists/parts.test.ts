import { expect, test } from 'vitest'
import { dateKeys, letterKeys, MOST_ENTRIES, parted, spanKeys } from '../../../src/views/lists/parts.ts'

const divide = (dates: readonly string[], lastFirst = false) =>
  parted(dates, { base: '/x/', by: 'jaar', keysOf: (date) => dateKeys({ date, year: null }), lastFirst })

const many = (date: string, count: number): string[] => Array.from({ length: count }, () => date)

test('a list that fits is one page', () => {
  const dates = many('2020-01-01', MOST_ENTRIES)
  expect(divide(dates)).toEqual({ entries: dates, parts: [] })
})

test('a long one goes by year, and a year that is too long by month', () => {
  const { entries, parts } = divide([
    ...many('2019-05-01', 60),
    ...many('2019-11', 60),
    ...many('2021', 3),
    ...many('', 2),
  ])
  expect(entries).toEqual([])
  expect(parts.map(({ label, url, count }) => [label, url, count])).toEqual([
    ['mei 2019', '/x/jaar/2019-05/', '60'],
    ['november 2019', '/x/jaar/2019-11/', '60'],
    ['2021', '/x/jaar/2021/', '3'],
    ['Zonder datum', '/x/jaar/zonder-datum/', '2'],
  ])
})

test('the address of a part depends on its own entries alone', () => {
  const before = divide([...many('2018', 90), ...many('2020', 20)]).parts.map(({ url }) => url)
  const after = divide([...many('2017', 70), ...many('2018', 90), ...many('2020', 20)]).parts
  expect(after.map(({ url }) => url)).toEqual(expect.arrayContaining(before))
})

test('every entry is in one part, in the order it had', () => {
  const dates = [...many('2019-05-01', 70), ...many('2020', 50), ...many('2019-06-01', 70)]
  const { parts } = divide(dates, true)
  expect(parts.flatMap(({ entries }) => entries).toSorted()).toEqual(dates.toSorted())
})

test('letters, whatever their accents, and what has none', () => {
  expect([letterKeys('Één loket'), letterKeys('b'), letterKeys('24/7')]).toEqual([
    ['e', 'ee'],
    ['b'],
    ['overig'],
  ])
})

test('where a part has more room the dates go by five years, and what is too long by year', () => {
  const dates = [
    ...many('2019-12-31', 90),
    ...many('2015', 90),
    ...many('2020-01-01', 90),
    ...many('2024', 90),
  ]
  const divided = (entries: readonly string[]) =>
    parted(entries, {
      base: '/x/',
      by: 'jaar',
      keysOf: (date) => spanKeys({ date, year: null }),
      roomInPart: 180,
    }).parts.map(({ label, url }) => [label, url])
  expect(divided(dates)).toEqual([
    ['2015–2019', '/x/jaar/2015-2019/'],
    ['2020–2024', '/x/jaar/2020-2024/'],
  ])
  expect(divided([...dates, '2022-05'])).toEqual([
    ['2015–2019', '/x/jaar/2015-2019/'],
    ['2020', '/x/jaar/2020/'],
    ['2022', '/x/jaar/2022/'],
    ['2024', '/x/jaar/2024/'],
  ])
  expect(spanKeys(undefined)).toEqual([])
})
