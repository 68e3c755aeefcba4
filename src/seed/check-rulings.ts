import { rowRanges } from '../text/row-ranges.ts'
import type { Checked } from './read-yaml.ts'
import type { Ruling } from './ruling.ts'
import type { Seed } from './seed.ts'
import type { SeedProblem } from './seed-error.ts'
import type { SeedMeta } from './seed-schema.ts'

/** Why a ruling cannot be applied: what is wrong, and what to write instead. */
interface Fault {
  key: keyof Ruling
  says: string
  write: string
}

const hasWords = (rows: readonly string[], [first, last]: Ruling['rows']): boolean =>
  rows.slice(first - 1, last).some((row) => row.trim() !== '')

const startsWith = (row: string, words: string): boolean => row.trim().startsWith(words.trim())

/** Checks that the text has these rows, with words in them. */
const noRows = ({ rows: range }: Ruling, rows: readonly string[]): Fault | null =>
  range[1] <= rows.length && hasWords(rows, range)
    ? null
    : {
        key: 'rows',
        says: 'These rows have no words.',
        write: `rows: [first, last]   # text.txt has ${rows.length} rows`,
      }

/** Checks that the first row begins as the ruling says. */
function otherWords({ rows: [first], words, number }: Ruling, rows: readonly string[]): Fault | null {
  const row = rows[first - 1] ?? ''
  const shown = `"${row.trim().slice(0, 60)}"`
  if (words !== undefined && !startsWith(row, words))
    return {
      key: 'words',
      says: `Row ${first} begins with other words: ${shown}.`,
      write: 'the rows where these words stand now (npm run explain shows them), or other words',
    }
  if (number === undefined || startsWith(row, number)) return null
  return {
    key: 'number',
    says: `Row ${first} does not begin with this number: ${shown}.`,
    write: 'number: as it stands at the beginning of the row',
  }
}

/** Checks that the row to move to exists, and is not one of the moved rows. */
function noPlace({ rows: [first, last], after }: Ruling, { length }: readonly string[]): Fault | null {
  if (after === undefined || (after <= length && (after < first || after > last))) return null
  return {
    key: 'after',
    says: 'The rows cannot stand behind this row.',
    write: `after: a row outside these rows, at most ${length}`,
  }
}

const faultOf = (ruling: Ruling, rows: readonly string[]): Fault | null =>
  noRows(ruling, rows) ?? otherWords(ruling, rows) ?? noPlace(ruling, rows)

/** Problems of rulings: rows that do not exist, or that have two rulings. Any of these stops the build. */
export function checkRulings(seed: Seed, place: Checked<SeedMeta>['place']): SeedProblem[] {
  if (seed.meta.reading.length === 0) return []
  const rows = rowRanges(seed.text).map(([start, end]) => seed.text.slice(start, end))
  return seed.meta.reading.flatMap((ruling, index) => {
    const found = faultOf(ruling, rows) ?? overlap(seed.meta.reading, index)
    if (found === null) return []
    return [{ ...place(['reading', index, found.key]), says: found.says, write: found.write }]
  })
}

/** A row may have one ruling on its place (`order`), and one on what it is. */
function overlap(all: readonly Ruling[], index: number): Fault | null {
  const { rows, as } = all[index] as Ruling
  const other = all
    .slice(0, index)
    .find((each) => (each.as === 'order') === (as === 'order') && meet(each.rows, rows))
  if (!other) return null
  return {
    key: 'rows',
    says: `Another ruling is about row ${Math.max(other.rows[0], rows[0])} as well ("as: ${other.as}").`,
    write: 'one ruling for each row',
  }
}

const meet = (a: Ruling['rows'], b: Ruling['rows']): boolean => a[0] <= b[1] && b[0] <= a[1]
