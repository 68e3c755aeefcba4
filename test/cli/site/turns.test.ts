import { expect, test } from 'vitest'
import { shareTurns, Turns } from '../../../src/cli/site/turns.ts'

const PAGES = Array.from({ length: 250 }, (_, place) => place)

test('every page is taken once, whoever takes it', () => {
  const shared = shareTurns()
  const [one, other] = [new Turns(shared).of(PAGES), new Turns(shared).of(PAGES)]
  const taken: number[] = []
  for (let place = 0; place <= PAGES.length; place++)
    for (const turns of [one, other, one]) {
      const { value, done } = turns.next()
      if (!done) taken.push(value)
    }
  expect(taken.toSorted((a, b) => a - b)).toEqual(PAGES)
})

test('the last few pages are no work for one more', () => {
  const turns = new Turns(shareTurns())
  expect(turns.areWorthJoining()).toBe(true)
  const pages = turns.of(PAGES)
  for (let place = 0; place < 100; place++) pages.next()
  expect(turns.areWorthJoining()).toBe(true)
  for (let place = 0; place < 100; place++) pages.next()
  expect(turns.areWorthJoining()).toBe(false)
})
