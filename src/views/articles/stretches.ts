import type { ComparedRow } from './compared-row.ts'

/**
 * Rows that follow each other and are of one sort. A long run that only one text has is `folded`; what is
 * `same` is left out where a reader asks for the changes only.
 */
export interface Stretch {
  kind: 'same' | 'both' | 'left' | 'right'
  rows: ComparedRow[]
  paragraphs: number
  headings: number
  folded: boolean
}

/** Longer runs than this that only one text has are folded. */
const SHOWN = 3

/** Rows in order, in stretches: every row is in exactly one. */
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

/** An equal heading right above a change stays with it: it says what the change is about. */
function kindOf({ kind, heading }: ComparedRow, next: ComparedRow | undefined): Stretch['kind'] {
  if (kind === 'left' || kind === 'right') return kind
  const introduces = heading && next !== undefined && next.kind !== 'same'
  return kind === 'same' && !introduces ? 'same' : 'both'
}
