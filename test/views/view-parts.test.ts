import { expect, test } from 'vitest'
import type { Table } from '../../src/collections/schema/table.ts'
import type { ComparedRow } from '../../src/views/articles/compared-row.ts'
import type { Comparison } from '../../src/views/articles/comparison.ts'
import { amountOfText, sideNames } from '../../src/views/articles/side-names.ts'
import { toStretches } from '../../src/views/articles/stretches.ts'
import { pageTitle } from '../../src/views/documents/page-title.ts'
import { yearColumns } from '../../src/views/tables/budget-columns.ts'

const row = (kind: string, heading = false): ComparedRow => ({ kind, heading }) as unknown as ComparedRow

test('rows of one sort are a stretch; an equal heading stays with the change under it', () => {
  const rows = [row('same'), row('same', true), row('changed'), row('left'), row('same', true), row('same')]
  const stretches = toStretches(rows)
  expect(stretches.map(({ kind, rows }) => [kind, rows.length])).toEqual([
    ['same', 1],
    ['both', 2],
    ['left', 1],
    ['same', 2],
  ])
  expect(stretches.flatMap((each) => each.rows)).toEqual(rows)
  expect([stretches[1]?.paragraphs, stretches[1]?.headings]).toEqual([1, 1])
})

test('a long run that only one text has is folded, one that both have is not', () => {
  const folded = (kind: string, count: number): boolean | undefined =>
    toStretches(Array.from({ length: count }, () => row(kind)))[0]?.folded
  expect([folded('right', 3), folded('right', 4), folded('same', 9)]).toEqual([false, true, false])
})

const sides = {
  left: { name: 'Begroting 2030', facts: { extent: null } },
  right: { name: 'Jaarverslag 2029', facts: { extent: 'alleen het begin' } },
} as unknown as Comparison

test('what is said of a text that is here in part holds for that part', () => {
  const names = sideNames(sides)
  expect(names.of('left', 'left')).toBe('alleen in Begroting 2030; de andere tekst is onvolledig')
  expect(names.of('right', 'right')).toBe('alleen in Jaarverslag 2029')
  expect(names.of('left', 'moved')).toBe('Begroting 2030; in Jaarverslag 2029 op een andere plaats')
  expect(names.alone('left')).toBe('Alleen in Begroting 2030, voor zover Jaarverslag 2029 hier staat')
  expect(names.alone('right')).toBe('Alleen in Jaarverslag 2029')
  expect(names.incomplete).toEqual([
    { name: 'Jaarverslag 2029', extent: 'alleen het begin', other: 'Begroting 2030' },
  ])
})

test('an amount of text is told in paragraphs and headings', () => {
  expect([amountOfText(3, 1), amountOfText(0, 2), amountOfText(1, 0), amountOfText(0, 0)]).toEqual([
    '3 alinea’s en 1 kop',
    '2 koppen',
    '1 alinea',
    'geen alinea',
  ])
})

test('of each year the column of what was spent, else the first; columns of changes are none', () => {
  const columns = ['Begroting 2030', 'Realisatie 2030', 'Verschil 2030', '2031', 'Toelichting']
  expect(yearColumns({ columns } as Table)).toEqual([
    { year: '2030', column: 1 },
    { year: '2031', column: 3 },
  ])
})

test('a page has the number of the paper, or its place in the file', () => {
  expect([pageTitle({ number: 3, label: '13' }), pageTitle({ number: 1, label: '' })]).toEqual([
    'Bladzijde 13',
    'Blad 1',
  ])
})
