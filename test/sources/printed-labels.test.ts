import { expect, test } from 'vitest'
import type { EvidenceLine } from '../../src/sources/evidence.ts'
import { withPrintedLabels } from '../../src/sources/printed-labels.ts'

/** Pages that each have one row of furniture; '' for a page without. */
function labels(rows: readonly string[], names?: readonly string[]): string[] {
  let text = ''
  const lines = rows.flatMap((row, at): EvidenceLine[] => {
    const start = text.length
    text += `${row}\n\f`
    if (row === '') return []
    const end = start + row.length
    return [{ start, end, page: at + 1, box: [0, 0, 1, 1], size: 9, role: { kind: 'artifact' } }]
  })
  const pages = rows.map((_, at) => ({
    number: at + 1,
    label: names?.[at] ?? String(at + 1),
    width: 595,
    height: 842,
  }))
  return withPrintedLabels(pages, lines, text).map(({ label }) => label)
}

test('the number that is printed is that of the page, whatever its place in the file', () => {
  expect(labels(['Pagina 12 van 306', 'Pagina 13 van 306'])).toEqual(['12', '13'])
  expect(labels(['Nota wegen | pagina 7'])).toEqual(['7'])
  expect(labels(['', '', '1', '– 2 –', '3'])).toEqual(['', '', '1', '2', '3'])
  expect(labels(['', 'Nota wegen | 40', '', '42 | Nota wegen'])).toEqual(['39', '40', '41', '42'])
})

test('a number that does not count on is none of a page', () => {
  expect(labels(['2', 'kst-99999-12', '2'])).toEqual(['1', '2', '3'])
  expect(
    labels(['vergaderjaar 2030–2031, 29 876, nr. 143', 'vergaderjaar 2030–2031, 29 876, nr. 143']),
  ).toEqual(['1', '2'])
  expect(labels(['nr. 143 1', 'nr. 143 2'])).toEqual(['1', '2'])
})

test('between two ways of counting a page has no number; names in the file are the names', () => {
  expect(labels(['Pagina 4', '', 'Pagina 1', 'Pagina 2'])).toEqual(['4', '', '1', '2'])
  expect(labels(['Pagina 4', 'Pagina 5'], ['iv', 'v'])).toEqual(['iv', 'v'])
})
