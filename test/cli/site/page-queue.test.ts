import { expect, test } from 'vitest'
import { newSharedQueue, PageQueue } from '../../../src/cli/site/page-queue.ts'

const PAGES = Array.from({ length: 250 }, (_, place) => place)

test('every page is taken once, whoever takes it', () => {
  const shared = newSharedQueue()
  const [one, other] = [new PageQueue(shared).of(PAGES), new PageQueue(shared).of(PAGES)]
  const taken: number[] = []
  for (let place = 0; place <= PAGES.length; place++)
    for (const queue of [one, other, one]) {
      const { value, done } = queue.next()
      if (!done) taken.push(value)
    }
  expect(taken.toSorted((a, b) => a - b)).toEqual(PAGES)
})

test('the last few pages are no work for one more', () => {
  const queue = new PageQueue(newSharedQueue())
  expect(queue.isWorthJoining()).toBe(true)
  const pages = queue.of(PAGES)
  for (let place = 0; place < 100; place++) pages.next()
  expect(queue.isWorthJoining()).toBe(true)
  for (let place = 0; place < 100; place++) pages.next()
  expect(queue.isWorthJoining()).toBe(false)
})
