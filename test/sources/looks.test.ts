import { expect, test } from 'vitest'
import type { Printer } from './print.ts'
import { BODY, blocksOf, readDrawn, shown } from './read.ts'

const ITEMS = Array.from(
  { length: 14 },
  (_, n) => `• de haven van dorp ${n + 1}, met de kade en wat daar ligt`,
)

/** Rows with their base lines so far apart; gives the place below the last. */
function spread(paper: Printer, y: number, rows: readonly string[], step: number): number {
  for (const [n, row] of rows.entries()) paper.put(60, y + n * step, row)
  return y + rows.length * step
}

test('paragraphs are whole where most rows of the page are items set closer', async () => {
  const reading = await readDrawn((paper) => {
    const list = spread(paper, 80, BODY, 19) + 6
    const text = spread(paper, list, ITEMS, 12.5) + 12
    const next =
      spread(
        paper,
        text,
        BODY.map((row) => row.replace('gemeente', 'provincie')),
        19,
      ) + 7
    spread(paper, next, ['Zo blijft het.'], 19)
  })
  const [first, last, items, second, end, other] = blocksOf(
    reading,
    'De gemeente',
    'een deel van wie',
    'dorp 3',
    'De provincie',
    'Zo blijft',
    'dorp 4',
  )
  const paragraphs = reading.evidence.lines.filter(({ role }) => role?.kind === 'paragraph')
  expect(first).toBe(last)
  expect(new Set([first, second, end, items, other]).size).toBe(5)
  expect(new Set(paragraphs.map(({ role }) => role!.of)).size).toBe(3)
})

test('a running head that says the title of its chapter is furniture, be it on one page', async () => {
  const reading = await readDrawn((paper) => {
    for (const [n, title] of ['1 De havens', '2 De kaden'].entries()) {
      if (n > 0) paper.page()
      paper.put(60, 90, title, 16, 'bold')
      paper.rows(60, 120, [...BODY, ...BODY])
      paper.page()
      paper.put(240, 50, title.slice(2), 8, 'italic')
      paper.rows(60, 90, [...BODY, ...BODY])
    }
  })
  const heads = shown(reading).filter((row) => /De (?:havens|kaden)$/.test(row))
  expect(heads.map((row) => row.split(':')[0]!.split(' ')[0])).toEqual([
    'heading',
    'artifact',
    'heading',
    'artifact',
  ])
})

test('words at the top of a page that are no title before are text', async () => {
  const reading = await readDrawn((paper) => {
    paper.rows(60, 90, [...BODY, ...BODY])
    paper.page()
    paper.put(60, 50, 'De havens')
    paper.rows(60, 90, [...BODY, ...BODY])
    paper.page()
    paper.put(60, 150, 'De havens', 16, 'bold')
    paper.rows(60, 180, BODY)
  })
  const [top] = shown(reading).filter((row) => row.endsWith('De havens'))
  expect(top).not.toMatch(/^artifact/)
})

test('a title in small capitals is as large as its capitals', async () => {
  const reading = await readDrawn((paper) => {
    const y = paper.rows(60, 80, BODY)
    const end = paper.put(60, y + 30, 'H', 13)
    paper.put(end, y + 30, 'AVENS EN ', 10.4)
    const next = paper.put(end + 62, y + 30, 'K', 13)
    paper.put(next, y + 30, 'ADEN', 10.4)
    paper.rows(60, y + 50, BODY)
  })
  expect(shown(reading).filter((row) => row.startsWith('heading'))).toEqual(['heading:1 | HAVENS EN KADEN'])
})
