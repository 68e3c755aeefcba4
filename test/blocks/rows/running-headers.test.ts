import { expect, test } from 'vitest'
import { runningHeaders } from '../../../src/blocks/rows/running-headers.ts'
import { printed, prose, wordsAt } from '../read-text.ts'

const pages = (head: (page: number) => string): string =>
  [1, 2, 3, 4].map((page) => `\f${head(page)}\n\n${prose(3, 3 * page)}`).join('\n')

test('what comes back at the edge of pages, but for the title it repeats', () => {
  const text = printed(pages(() => 'Nota zwembaden'))
  const rows = runningHeaders(text, { pageNumbers: new Set() })
  expect(wordsAt(text, rows)).toEqual(['Nota zwembaden', 'Nota zwembaden', 'Nota zwembaden'])
})

test('the number in it may change', () => {
  const text = printed(pages((page) => `Nota zwembaden | ${page}`))
  expect(runningHeaders(text, { pageNumbers: new Set() }).size).toBe(4)
})

test('what comes back inside pages stays', () => {
  const text = printed(
    `Titel\n\n${Array(4)
      .fill(`${prose(2)}\n\nWaarom?\n\n${prose(2)}`)
      .join('\n\n')}`,
  )
  expect(wordsAt(text, runningHeaders(text, { pageNumbers: new Set() }))).not.toContain('Waarom?')
})
