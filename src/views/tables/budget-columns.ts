import type { Table } from '../../collections/schema/table.ts'

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/u
/** Names of columns with amounts, the most final first. */
const FINAL = [/realisatie/iu, /stand/iu, /begroting/iu]
/** Names of columns with changes. */
const CHANGE = /verschil|mutatie|wijziging|%/iu

/** A column of amounts for a year. */
export interface YearColumn {
  year: string
  column: number
}

/** The column of each year, in order. If a year has several, that of the realisatie, else the first. */
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

/** The index of the most final column of amounts in a table without years; -1 when there is none. */
export function lastWord({ columns }: Table): number {
  const amounts = FINAL.map((name) =>
    columns.findIndex((column) => name.test(column) && !CHANGE.test(column)),
  )
  return amounts.find((column) => column >= 0) ?? -1
}
