import type { Table } from '../collections/schema/table.ts'

/** 'Tabel 15'; one without a number has its title: 'de tabel ‘Uitgaven per jaar’' */
export function tableName({ number, title }: Pick<Table, 'number' | 'title'>): string {
  if (number) return `Tabel ${number}`
  return title ? `de tabel ‘${title}’` : 'de tabel'
}

const SAYS_TABLE = /^tabel(?::\s*|\s+)(?=\p{L})/iu

/**
 * The word before a title: 'Tabel: ' for 'Uitgaven per jaar', nothing for 'Tabel Uitgaven per jaar', which
 * says so itself.
 */
export const wordBefore = ({ title }: Pick<Table, 'title'>): string =>
  SAYS_TABLE.test(title) ? '' : 'Tabel: '

/** Number and title, with the word once: 'Tabel 15: Uitgaven per jaar', 'Tabel 15 met de uitgaven' */
export function numberedName({ number, title }: Pick<Table, 'number' | 'title'>): string {
  if (!number) return title || 'Tabel'
  const rest = title.replace(SAYS_TABLE, '')
  if (rest === '') return `Tabel ${number}`
  const goesOn = rest !== title && /^\p{Ll}/u.test(rest)
  return `Tabel ${number}${goesOn ? '' : ':'} ${rest}`
}
