import type { ComparedRow } from './compared-row.ts'

/**
 * Successive rows of one kind. A long stretch that only one text has is `folded`. Stretches of kind `same`
 * are hidden when a reader asks for changes only.
 */
export interface Stretch {
  kind: 'same' | 'both' | 'left' | 'right'
  rows: ComparedRow[]
  paragraphs: number
  headings: number
  folded: boolean
}

/** Stretches with more rows than this are folded, when only one text has them. */
const SHOWN = 3

/** Divides rows into stretches, in order: every row is in exactly one. */
export function toStretches(rows: readonly ComparedRow[]): Stretch[] {
  const found: { kind: Stretch['kind']; rows: ComparedRow[] }[] = []
  for (const [index, row] of rows.entries()) {
    const kind = kindOf(row, rows[index + 1])
    if (found.at(-1)?.kind !== kind) found.push({ kind, rows: [] })
    found.at(-1)?.rows.push(row)
  }
  return found.map((stretch) => ({
    ...stretch,
    paragraphs: stretch.rows.filter(({ heading }) => !heading).length,
    headings: stretch.rows.filter(({ heading }) => heading).length,
    folded: (stretch.kind === 'left' || stretch.kind === 'right') && stretch.rows.length > SHOWN,
  }))
}

/** The kind of stretch of a row. An equal heading right above a change stays with that change. */
function kindOf({ kind, heading }: ComparedRow, next: ComparedRow | undefined): Stretch['kind'] {
  if (kind === 'left' || kind === 'right') return kind
  const introduces = heading && next !== undefined && next.kind !== 'same'
  return kind === 'same' && !introduces ? 'same' : 'both'
}
