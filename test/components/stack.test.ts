import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stack } from '../../src/components/reading/stack.ts'

const size = fc.integer({ min: 1, max: 400 })
const notes = fc.array(fc.record({ gap: size, height: size }), { maxLength: 30 }).map((items) => {
  let top = 0
  return items.map(({ gap, height }) => {
    top += gap
    return { top, height }
  })
})
const tables = fc.array(fc.tuple(size, size), { maxLength: 4 }).map((pairs) => {
  let at = 0
  return pairs.map(([gap, height]) => {
    const top = at + gap
    at = top + height
    return { top, bottom: at }
  })
})

test('a note alone stands at its line; the next one waits until there is room', () => {
  const line = (top: number) => ({ top, height: 40 })
  expect(stack([line(100), line(300), line(310)], [])).toEqual([100, 300, 352])
  expect(stack([line(100)], [{ top: 120, bottom: 500 }])).toEqual([512])
})

test('no note overlaps another or a wide table, and none stands above its line', () => {
  fc.assert(
    fc.property(notes, tables, (wanted, obstacles) => {
      const placed = stack(wanted, obstacles).map((top, at) => ({
        top,
        bottom: top + (wanted[at]?.height ?? 0),
      }))
      for (const [at, { top, bottom }] of placed.entries()) {
        expect(top).toBeGreaterThanOrEqual(wanted[at]?.top ?? 0)
        expect(top).toBeGreaterThanOrEqual(placed[at - 1]?.bottom ?? 0)
        for (const obstacle of obstacles) expect(bottom <= obstacle.top || top >= obstacle.bottom).toBe(true)
      }
    }),
  )
})
