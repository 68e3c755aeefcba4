import { clip, endPath, fill, popGraphicsState, pushGraphicsState, rectangle } from 'pdf-lib'
import { expect, test } from 'vitest'
import type { Printer } from './print.ts'
import { BODY, blocksOf, readDrawn, shown } from './read.ts'

const TEXT = [...BODY, ...BODY]

/** A line as some programs draw it: a large area of which only a thin part is shown. */
function cutArea(paper: Printer, y: number): void {
  const page = paper.document.getPages().at(-1)!
  page.pushOperators(
    pushGraphicsState(),
    rectangle(60, 842 - y, 420, 0.6),
    clip(),
    endPath(),
    rectangle(60, 842 - y - 90, 420, 90.6),
    fill(),
    popGraphicsState(),
  )
}

test('an area that is cut to a line is a line: the notes below it stand in no box', async () => {
  const reading = await readDrawn((paper) => {
    const y = paper.rows(60, 80, TEXT)
    const end = paper.put(60, y, 'De havens blijven open')
    paper.put(end, y - 4, '1', 5.5)
    cutArea(paper, 700)
    paper.rows(60, 716, ['1 Dat zijn de havens van het noorden, en die aan het kanaal', 'in het oosten.'], 8)
    paper.rows(60, 742, ['Zie ook de lijst van havens die elk jaar verschijnt in de krant.'], 8)
  })
  expect(reading.evidence.lines.filter(({ role }) => role?.box)).toEqual([])
  expect(
    shown(reading)
      .slice(-3)
      .map((row) => row.split(' | ')[0]),
  ).toEqual(['note', 'note', 'note'])
})

test('a number that is raised without being smaller belongs to its row: at a note, and behind a word', async () => {
  const reading = await readDrawn((paper) => {
    const y = paper.rows(60, 80, TEXT)
    const end = paper.put(60, y, 'De havens blijven open')
    paper.put(end, y - 4, '1')
    paper.put(end + 8, y, 'zolang het kan.')
    paper.put(60, 717, '1', 8)
    paper.put(68, 720, 'Dat zijn de havens van het noorden.', 8)
    paper.put(60, 728, '2', 8)
    paper.put(68, 731, 'En die aan het kanaal.', 8)
  })
  const rows = shown(reading).map((row) => row.split(' | ')[1])
  expect(rows).toContain('De havens blijven open1 zolang het kan.')
  expect(rows.slice(-2)).toEqual(['1 Dat zijn de havens van het noorden.', '2 En die aan het kanaal.'])
  expect(new Set(blocksOf(reading, '1 Dat', '2 En')).size).toBe(2)
  expect(reading.evidence.lines.flatMap(({ runs = [] }) => runs).filter(({ raised }) => raised)).toHaveLength(
    3,
  )
})

test('notes as large as the text stand below a short line, each with a raised number', async () => {
  const reading = await readDrawn((paper) => {
    const y = paper.rows(60, 80, TEXT)
    const end = paper.put(60, y, 'De havens blijven open')
    paper.put(end, y - 4, '1', 6)
    paper.line(60, 700, 160, 700)
    for (const [n, words] of ['Dat zijn de havens van het noorden.', 'En die aan het kanaal.'].entries()) {
      paper.put(60, 712 + 13 * n, String(n + 1), 6)
      paper.put(68, 716 + 13 * n, words)
    }
  })
  expect(shown(reading).slice(-2)).toEqual([
    'note | 1 Dat zijn de havens van het noorden.',
    'note | 2 En die aan het kanaal.',
  ])
})

test('a line below the text, with words of its size that have no raised number, has no notes', async () => {
  const reading = await readDrawn((paper) => {
    paper.rows(60, 80, TEXT)
    paper.line(60, 700, 160, 700)
    paper.rows(60, 716, ['Getekend op het gemeentehuis,', 'de burgemeester'])
  })
  expect(shown(reading).filter((row) => row.startsWith('note'))).toEqual([])
})

test('a note as large as the text needs no raised number where the text calls it; pages count anew', async () => {
  const reading = await readDrawn((paper) => {
    for (const [page, words] of ['Dat zijn de havens van het noorden.', 'En die aan het kanaal.'].entries()) {
      if (page > 0) paper.page()
      const y = paper.rows(60, 80, TEXT)
      const end = paper.put(60, y, 'De havens blijven open')
      paper.put(end, y - 4, '1', 6)
      paper.line(60, 700, 160, 700)
      paper.put(60, 716, `1 ${words}`)
    }
  })
  const [first, second] = blocksOf(reading, 'van het noorden', 'aan het kanaal')
  expect(shown(reading).filter((row) => row.startsWith('note'))).toHaveLength(2)
  expect(first).not.toBe(second)
})
