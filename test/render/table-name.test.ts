import { expect, test } from 'vitest'
import { numberedName, wordBefore } from '../../src/catalogue/table-name.ts'

test.each([
  [{ number: '15', title: 'Uitgaven per taak' }, 'Tabel 15: Uitgaven per taak'],
  [{ number: '15', title: 'Tabel Uitgaven per taak' }, 'Tabel 15: Uitgaven per taak'],
  [{ number: '15', title: 'Tabel: Uitgaven per taak' }, 'Tabel 15: Uitgaven per taak'],
  [{ number: '15', title: 'Tabel met de uitgaven' }, 'Tabel 15 met de uitgaven'],
  [{ number: '15', title: 'Tabellen van uitgaven' }, 'Tabel 15: Tabellen van uitgaven'],
  [{ number: '15', title: '' }, 'Tabel 15'],
  [{ number: null, title: 'Tabel Uitgaven' }, 'Tabel Uitgaven'],
  [{ number: null, title: '' }, 'Tabel'],
])('a table is called so once: %j', (table, name) => expect(numberedName(table)).toBe(name))

test('a title that says that it is a table gets no word before it', () => {
  expect(wordBefore({ title: 'Tabel Uitgaven per taak' })).toBe('')
  expect(wordBefore({ title: 'Uitgaven per taak' })).toBe('Tabel: ')
})
