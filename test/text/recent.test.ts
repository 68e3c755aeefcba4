import { expect, it } from 'vitest'
import { LruCache } from '../../src/text/lru-cache.ts'

it('has what was asked for last at hand, and makes the rest again', () => {
  const made: string[] = []
  const recent = new LruCache<string, string>(2)
  const ask = (key: string): string =>
    recent.get(key, () => {
      made.push(key)
      return key.toUpperCase()
    })
  expect(['a', 'b', 'a', 'c', 'a', 'b'].map(ask)).toEqual(['A', 'B', 'A', 'C', 'A', 'B'])
  expect(made).toEqual(['a', 'b', 'c', 'b'])
  expect([recent.known('b'), recent.known('c')]).toEqual(['B', undefined])
})

it('keeps that there is nothing, too', () => {
  let asked = 0
  const recent = new LruCache<string, undefined>(1)
  for (let time = 0; time < 2; time++) recent.get('a', () => void asked++)
  expect(asked).toBe(1)
})
