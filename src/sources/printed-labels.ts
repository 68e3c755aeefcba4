import type { Evidence, EvidenceLine } from './evidence.ts'

type EvidencePage = Evidence['pages'][number]

/** "Pagina 12 van 306", at the end of a running header too. */
const NAMED =
  /(?:^|[\s|])(?:pagina|pag\.|blz\.?|bladzijde|page) ?(\d{1,4})(?: ?(?:van|uit|of|\/) ?\d{1,4})?$/i
/** A number that may be that of the page, or of something else: "12", "– 12 –", "Nota wegen | 12". */
const LOOSE = [/^[–—-]? ?(\d{1,4}) ?[–—-]?$/, /[\s|](\d{1,4})$/, /^(\d{1,4})[\s|]/]
/** So many pages away a loose number has to count on. */
const NEAR = 2

/** How far the printed numbers on a page are from its number in the file. */
interface Shifts {
  named: number[]
  loose: number[]
}

const numbersIn = (patterns: readonly RegExp[], rows: readonly string[]): number[] =>
  rows.flatMap((row) => patterns.flatMap((pattern) => pattern.exec(row)?.[1] ?? [])).map(Number)

function shiftsOn({ number }: EvidencePage, rows: readonly string[]): Shifts {
  const from = (patterns: readonly RegExp[]): number[] =>
    numbersIn(patterns, rows).map((printed) => printed - number)
  return { named: from([NAMED]), loose: from(LOOSE) }
}

/** What is certain on a page: a number that is named, or one that counts on from a page nearby. */
function certain(all: readonly Shifts[], index: number): number | null {
  const [named] = all[index]?.named ?? []
  if (named !== undefined) return named
  const near = all.slice(Math.max(0, index - NEAR), index + NEAR + 1).filter((each) => each !== all[index])
  return all[index]?.loose.find((shift) => near.some(({ loose }) => loose.includes(shift))) ?? null
}

/** A page without a number has that of its neighbours when they agree: a cover, a page with a figure. */
function filled(known: readonly (number | null)[], index: number): number | null {
  const before = known.slice(0, index + 1).findLast((shift) => shift !== null)
  const after = known.slice(index).find((shift) => shift !== null)
  if (before === undefined || after === undefined) return before ?? after ?? null
  return before === after ? before : null
}

/**
 * The pages with the numbers that are printed on them, which a file without names for its pages does not
 * tell: the second page of a file may be page 13. `''` where the paper gives no number, as on a cover.
 */
export function withPrintedLabels<Page extends EvidencePage>(
  pages: readonly Page[],
  lines: readonly EvidenceLine[],
  text: string,
): Page[] {
  if (pages.some(({ number, label }) => label !== String(number))) return [...pages]
  const rowsOf = Map.groupBy(
    lines.filter(({ role }) => role?.kind === 'artifact'),
    ({ page }) => page,
  )
  const shifts = pages.map((page) =>
    shiftsOn(page, rowsOf.get(page.number)?.map(({ start, end }) => text.slice(start, end).trim()) ?? []),
  )
  const known = shifts.map((_, index) => certain(shifts, index))
  if (known.every((shift) => shift === null)) return [...pages]
  return pages.map((page, index) => ({ ...page, label: labelOf(page.number, filled(known, index)) }))
}

const labelOf = (number: number, shift: number | null): string =>
  shift === null || number + shift < 1 ? '' : String(number + shift)
