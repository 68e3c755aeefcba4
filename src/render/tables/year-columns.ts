/** The label of a column in a series of years: a year, perhaps after "realisatie" or "raming". */
const SERIES = /^(?:(?<kind>realisatie|raming) )?(?<year>(?:19|20)\d{2})$/iu

interface YearColumn {
  index: number
  year: number
  kind: string
}

function yearColumns(columns: readonly string[]): YearColumn[] {
  return columns.flatMap((column, index) => {
    const found = SERIES.exec(column.trim())?.groups
    return found ? [{ index, year: Number(found.year), kind: (found.kind ?? '').toLowerCase() }] : []
  })
}

const sameLabel = (a: YearColumn, b: YearColumn): boolean => a.year === b.year && a.kind === b.kind

/**
 * For each column the index of the column of the same kind with the year before it; null where there is none.
 * Columns such as Stand, Mutaties and Verschil have none, and neither have columns with the same label.
 */
export function yearBefore(columns: readonly string[]): (number | null)[] {
  const years = yearColumns(columns)
  const single = years.filter((each) => years.filter((other) => sameLabel(each, other)).length === 1)
  return columns.map((_, index) => {
    const column = single.find((each) => each.index === index)
    return (
      single.find(
        (each) => column !== undefined && each.kind === column.kind && each.year === column.year - 1,
      )?.index ?? null
    )
  })
}

/** The indices of the longest run of columns with successive years; none when it has fewer than three. */
export function yearRun(columns: readonly string[]): number[] {
  const before = yearBefore(columns)
  const runTo = (index: number): number[] => {
    const from = before[index] ?? null
    return from === null ? [index] : [...runTo(from), index]
  }
  const runs = columns.map((_, index) => runTo(index))
  const longest = runs.reduce((best, run) => (run.length > best.length ? run : best), [])
  return longest.length > 2 ? longest : []
}
