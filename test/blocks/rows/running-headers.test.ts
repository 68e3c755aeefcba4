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

test.each(['Pagina 3 van 9', '3/9', '– 3 –'])('the same words beside %s, also past a blank row', (mark) => {
  const text = printed(
    `${prose(3)}\n\n${mark}\n\nNota zwembaden\n\n${prose(3, 3)}\n\n${mark}\nNota zwembaden`,
  )
  expect(wordsAt(text, runningHeaders(text, { pageNumbers: new Set() }))).toEqual([
    'Nota zwembaden',
    'Nota zwembaden',
  ])
})

test('rows beside a page mark that differ in a number are two rows of text', () => {
  const text = printed(
    `${prose(3)}\nzwembaden, p. 22 en 43\n3 van 9\n${prose(3, 3)}\nzwembaden, p. 23 en 44\n4 van 9`,
  )
  expect(wordsAt(text, runningHeaders(text, { pageNumbers: new Set() }))).toEqual([])
})
