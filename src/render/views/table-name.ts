import type { Table } from '../../collections/schema/table.ts'

/** 'Tabel 15'; one without a number has its title: 'de tabel ‘Uitgaven per jaar’' */
export const tableName = ({ number, title }: Pick<Table, 'number' | 'title'>): string =>
  number ? `Tabel ${number}` : title ? `de tabel ‘${title}’` : 'de tabel'
