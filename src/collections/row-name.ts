import type { Table, TableRow } from './schema/table.ts'

/**
 * The label, with some of the labels above: `['Uitgaven', 'Opdrachten', 'Overige'], 2` → `Overige
 * (Opdrachten)`
 */
function tail(path: readonly string[], length: number): string {
  const above = path.slice(-length, -1)
  const label = path.at(-1) ?? ''
  return above.length > 0 ? `${label} (${above.join(' › ')})` : label
}

/** All lengths of an end of a path, the shortest first. */
const lengths = ({ path }: TableRow): number[] => path.map((_, index) => index + 1)

/**
 * A unique name for each row of a table: its label, with as many labels above it as are needed, since labels
 * such as 'Overige' repeat: `Overige (Opdrachten)`. If even that is not unique, with its position:
 * `Overige (3e rij)`.
 */
export function rowNames({ rows }: Pick<Table, 'rows'>): Map<string, string> {
  const times = new Map<string, number>()
  for (const row of rows)
    for (const length of lengths(row))
      times.set(tail(row.path, length), (times.get(tail(row.path, length)) ?? 0) + 1)
  return new Map(
    rows.map((row, index) => {
      const own = lengths(row).find((length) => times.get(tail(row.path, length)) === 1)
      return [row.id, own === undefined ? `${row.label} (${index + 1}e rij)` : tail(row.path, own)]
    }),
  )
}
