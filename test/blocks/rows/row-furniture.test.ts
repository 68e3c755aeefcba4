import { expect, test } from 'vitest'
import { NO_LETTERHEAD } from '../../../src/blocks/rows/row-facts.ts'
import { rowFurniture } from '../../../src/blocks/rows/row-furniture.ts'
import { declared, printed } from '../read-text.ts'

const FOUND = {
  letterhead: { ...NO_LETTERHEAD, furniture: new Set([1]) },
  marginNotes: new Set([2]),
  pageNumbers: new Set([3]),
  runningHeaders: new Set([3, 4]),
}
const SOURCE = 'Pagina 1 van 2\nPostbus 1\nKenmerk 12\n7\nNota\nEen zin.'

test('each row by the rule that set it aside: its own words first', () => {
  expect([...rowFurniture(printed(SOURCE), FOUND)]).toEqual([
    [0, 'running-header'],
    [1, 'letterhead'],
    [2, 'margin-note'],
    [3, 'page-number'],
    [4, 'running-header'],
  ])
})

test('the file is asked first', () => {
  const evidence = declared({
    'Pagina 1 van 2': { kind: 'paragraph' },
    'Postbus 1': { kind: 'artifact' },
    7: { kind: 'artifact' },
    Nota: { kind: 'heading' },
    'Een zin.': { kind: 'artifact' },
  })
  expect([...rowFurniture(printed(SOURCE, { evidence }), FOUND)]).toEqual([
    [1, 'letterhead'],
    [2, 'margin-note'],
    [3, 'page-number'],
    [5, 'running-header'],
  ])
})
