import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyPack } from '../../src/cli/facts/pack.ts'
import { cachedNumbers } from '../../src/search/index/cached-numbers.ts'

const row = fc.uniqueArray(fc.constantFrom('zorg', 'wijk', 'huis', 'blok', 'jaar', 'deel', 'net'))
const rowsOf = (all: readonly string[][]) =>
  all.map((names) => ({ key: names.join(' '), names: () => names }))

test('whatever rows come and go, the numbers of each stand for its names, and there are no others', () => {
  fc.assert(
    fc.property(fc.array(fc.array(row, { maxLength: 5 }), { maxLength: 6 }), (builds) => {
      const cache = emptyPack()
      for (const all of builds) {
        const { names, rows } = cachedNumbers(rowsOf(all), cache, 'numbers')
        expect(rows.map((numbers) => Array.from(numbers, (number) => names[number]))).toEqual(all)
        expect(names).toEqual([...new Set(all.flat())].sort())
      }
    }),
  )
})

test('the names of a row that is known are not asked for', () => {
  const cache = emptyPack()
  const [first, second] = rowsOf([
    ['zorg', 'wijk'],
    ['wijk', 'huis'],
  ])
  cachedNumbers([first!], cache, 'numbers')
  const unread = { key: first!.key, names: () => expect.unreachable() }
  expect(cachedNumbers([unread, second!], cache, 'numbers').names).toEqual(['huis', 'wijk', 'zorg'])
})
