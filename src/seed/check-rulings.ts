import { rowRanges } from '../text/row-ranges.ts'
import type { Checked } from './read-yaml.ts'
import type { Ruling } from './ruling.ts'
import type { Seed } from './seed.ts'
import type { SeedProblem } from './seed-error.ts'
import type { SeedMeta } from './seed-schema.ts'

/** What keeps a ruling from its rows: what is wrong, and what to write instead. */
interface Fault {
  key: keyof Ruling
  says: string
  write: string
}

const hasWords = (rows: readonly string[], [first, last]: Ruling['rows']): boolean =>
  rows.slice(first - 1, last).some((row) => row.trim() !== '')

const startsWith = (row: string, words: string): boolean => row.trim().startsWith(words.trim())

function fault({ rows: range, number, after, words }: Ruling, rows: readonly string[]): Fault | null {
  const [first, last] = range
  const count = rows.length
  if (last > count || !hasWords(rows, range))
    return {
      key: 'rows',
      says: 'These rows have no words.',
      write: `rows: [first, last]   # text.txt has ${count} rows`,
    }
  const row = rows[first - 1] ?? ''
  if (words !== undefined && !startsWith(row, words))
    return {
      key: 'words',
      says: `Row ${first} begins with other words: "${row.trim().slice(0, 60)}".`,
      write: 'the rows where these words stand now (npm run explain shows them), or other words',
    }
  if (number !== undefined && !startsWith(row, number))
    return {
      key: 'number',
      says: `Row ${first} does not begin with this number: "${row.trim().slice(0, 60)}".`,
      write: 'number: as it stands at the beginning of the row',
    }
  if (after !== undefined && (after > count || (after >= first && after <= last)))
    return {
      key: 'after',
      says: 'The rows cannot stand behind this row.',
      write: `after: a row outside these rows, at most ${count}`,
    }
  return null
}

/** A ruling that says two things of one row, or whose rows are not there, stops the build. */
export function checkRulings(seed: Seed, place: Checked<SeedMeta>['place']): SeedProblem[] {
  const rows = rowRanges(seed.text).map(([start, end]) => seed.text.slice(start, end))
  return seed.meta.reading.flatMap((ruling, index) => {
    const found = fault(ruling, rows) ?? overlap(seed.meta.reading, index)
    if (found === null) return []
    return [{ ...place(['reading', index, found.key]), says: found.says, write: found.write }]
  })
}

/** Rows may be moved and be something; else one ruling holds. */
function overlap(all: readonly Ruling[], at: number): Fault | null {
  const { rows, as } = all[at] as Ruling
  const other = all
    .slice(0, at)
    .find((each) => (each.as === 'order') === (as === 'order') && meet(each.rows, rows))
  if (!other) return null
  return {
    key: 'rows',
    says: `Another ruling is about row ${Math.max(other.rows[0], rows[0])} as well ("as: ${other.as}").`,
    write: 'one ruling for each row',
  }
}

const meet = (a: Ruling['rows'], b: Ruling['rows']): boolean => a[0] <= b[1] && b[0] <= a[1]
