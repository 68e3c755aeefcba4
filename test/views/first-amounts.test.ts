import { expect, test } from 'vitest'
import type { AmountGroup } from '../../src/views/amounts/amount-groups.ts'
import { firstAmounts } from '../../src/views/amounts/first-amounts.ts'

const withAmounts = (title: string, count: number): AmountGroup =>
  ({ title, amounts: Array.from({ length: count }, () => ({ text: '€ 1' })) }) as AmountGroup

test('a purpose shows its first hundred amounts, and says how many there are more', () => {
  const { shown, left } = firstAmounts([
    withAmounts('een', 60),
    withAmounts('twee', 60),
    withAmounts('drie', 5),
  ])
  expect(shown.map(({ title, amounts }) => [title, amounts.length])).toEqual([
    ['een', 60],
    ['twee', 40],
  ])
  expect(left).toBe(25)
  const few = [withAmounts('een', 99), withAmounts('twee', 1)]
  expect(firstAmounts(few)).toEqual({ shown: few, left: 0 })
})
