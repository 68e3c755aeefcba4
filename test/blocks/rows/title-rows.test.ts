import { expect, test } from 'vitest'
import { NO_LETTERHEAD } from '../../../src/blocks/rows/row-facts.ts'
import { titleRows } from '../../../src/blocks/rows/title-rows.ts'
import { declared, printed } from '../read-text.ts'

const FOUND = {
  letterhead: { ...NO_LETTERHEAD, front: new Set([0]) },
  masthead: { opens: new Set([1]), titled: new Set([1]), untitled: new Set([1, 2]), kinds: new Map() },
  contents: new Set([3]),
  contentsTitles: new Set<number>(),
  listedTitles: new Set<number>(),
  printedRows: new Set<number>(),
}
const SOURCE = 'Aan de raad\nNr. 6\nOntvangen 3 mei 2021\nVooraf\nWonen'

test('the head of a letter or paper and the contents are no titles, but for those that are', () => {
  expect([...titleRows(printed(SOURCE), FOUND)]).toEqual([
    [0, false],
    [1, true],
    [2, false],
    [3, false],
  ])
})

test('the file is asked first', () => {
  const evidence = declared({ 'Nr. 6': { kind: 'paragraph' }, Vooraf: { kind: 'heading' }, Wonen: undefined })
  const titles = titleRows(printed(SOURCE, { evidence }), FOUND)
  expect([titles.get(0), titles.get(1), titles.get(3), titles.get(4)]).toEqual([
    false,
    false,
    true,
    undefined,
  ])
})

test('the title of a table of contents is one, whatever stands behind it', () => {
  const titles = titleRows(printed('Inhoud blz.'), { ...FOUND, contentsTitles: new Set([0]) })
  expect(titles.get(0)).toBe(true)
})
