import type { Table } from '../../collections/schema/table.ts'

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/u
/** What a column of amounts may be, the last word first. */
const FINAL = [/realisatie/iu, /stand/iu, /begroting/iu]
/** Columns that say how much something changed. */
const CHANGE = /verschil|mutatie|wijziging|%/iu

/** A column of amounts for a year. */
export interface YearColumn {
  year: string
  column: number
}

/** The column of each year, in order; of a year with more columns the one that says what was really spent. */
export function yearColumns({ columns }: Table): YearColumn[] {
  const dated = columns.flatMap((name, column) => {
    const year = CHANGE.test(name) ? undefined : YEAR.exec(name)?.[0]
    return year === undefined ? [] : [{ year, column }]
  })
  const final = (group: readonly YearColumn[]): YearColumn =>
    group.find(({ column }) => FINAL[0]!.test(columns[column]!)) ?? group[0]!
  return [...Map.groupBy(dated, ({ year }) => year).values()]
    .map(final)
    .toSorted((a, b) => a.year.localeCompare(b.year))
}

/** The column of a table without years that says best what is spent; -1 when none does. */
export function lastWord({ columns }: Table): number {
  const amounts = FINAL.map((name) =>
    columns.findIndex((column) => name.test(column) && !CHANGE.test(column)),
  )
  return amounts.find((column) => column >= 0) ?? -1
}
