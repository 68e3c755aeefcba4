import type { ItemMarker, Line } from '../../lines/line.ts'

const SECTION = /^(\d{1,2}(?:\.\d{1,2})+)\.?$/
const DECIMAL = /^(\d{1,3})\.?$/
/** How many in a row prove that lone numbers belong to the rows after them. */
const PROVEN = 2

interface Lone {
  line: Line
  next: Line
  style: 'section' | 'decimal'
}

/** A number on its row and words with a capital on the next. */
function candidates(filled: readonly Line[], taken: ReadonlySet<number>): Lone[] {
  return filled.flatMap((line, i) => {
    const next = filled[i + 1]
    const style = SECTION.test(line.text) ? 'section' : DECIMAL.test(line.text) ? 'decimal' : null
    if (
      !style ||
      taken.has(line.index) ||
      !next ||
      taken.has(next.index) ||
      next.formFeed ||
      !/^[«“‘"(]?\p{Lu}\p{L}/u.test(next.text)
    )
      return []
    return [{ line, next, style }]
  })
}

const numberOf = ({ line }: Lone): number => Number.parseInt(line.text, 10)

/** Numbers with a full stop, and bare ones that have the row after them directly below: "12\nKunt u aangeven …?" */
const certain = ({ line, next }: Lone): boolean =>
  line.text.endsWith('.') || (next.index === line.index + 1 && /[?]$/.test(next.text))

/** Those that count up by one, with at least one neighbour. */
function counted(found: readonly Lone[]): Lone[] {
  let open: Lone[] = []
  const runs: Lone[][] = []
  for (const lone of found) {
    if (numberOf(lone) !== numberOf(open.at(-1) ?? lone) + 1 || !open.length) {
      open = []
      runs.push(open)
    }
    open.push(lone)
  }
  return runs.filter((run) => run.length >= PROVEN && numberOf(run[0] as Lone) === 1).flat()
}

/** Rows that hold only a number, "2.1" or "14.", which belongs to the words in the next row: the index of the number's row to the marker. */
export function loneNumbers(lines: readonly Line[], taken: ReadonlySet<number>): Map<number, ItemMarker> {
  const found = candidates(
    lines.filter((line) => line.text !== ''),
    taken,
  )
  const sections = found.filter(({ style }) => style === 'section')
  const decimals = counted(found.filter((lone) => lone.style === 'decimal' && certain(lone)))
  return new Map(
    [...sections, ...decimals].map(({ line, next, style }) => {
      const label = line.text.endsWith('.') || style === 'section' ? line.text : `${line.text}.`
      return [line.index, { style, label, ordinal: Number.parseInt(label, 10), wordsAt: next.start }]
    }),
  )
}
