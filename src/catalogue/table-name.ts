import type { Table } from '../collections/schema/table.ts'

/** 'Tabel 15'; a table without a number goes by its title: 'de tabel ‘Uitgaven per jaar’'. */
export function tableName({ number, title }: Pick<Table, 'number' | 'title'>): string {
  if (number) return `Tabel ${number}`
  return title ? `de tabel ‘${title}’` : 'de tabel'
}

const SAYS_TABLE = /^tabel(?::\s*|\s+)(?=\p{L})/iu

/**
 * The word to put before a title: 'Tabel: ' before 'Uitgaven per jaar', nothing before 'Tabel Uitgaven per
 * jaar', which has it already.
 */
export const wordBefore = ({ title }: Pick<Table, 'title'>): string =>
  SAYS_TABLE.test(title) ? '' : 'Tabel: '

/** Number and title, with the word once: 'Tabel 15: Uitgaven per jaar', 'Tabel 15 met de uitgaven' */
export function numberedName({ number, title }: Pick<Table, 'number' | 'title'>): string {
  if (!number) return title || 'Tabel'
  const rest = title.replace(SAYS_TABLE, '')
  if (rest === '') return `Tabel ${number}`
  const continuesPhrase = rest !== title && /^\p{Ll}/u.test(rest)
  return `Tabel ${number}${continuesPhrase ? '' : ':'} ${rest}`
}
