import type { EvidenceLine, Role, RoleKind } from '../sources/evidence.ts'
import type { Range } from '../text/range.ts'
import { rowRanges } from '../text/row-ranges.ts'
import type { Corrected } from './correct.ts'
import { correctedEvidence } from './corrected-evidence.ts'
import type { Ruled, Ruling, RulingKind, RulingRecord } from './ruling.ts'
import type { Seed } from './seed.ts'

/** A row of the corrected text, with what its file and its editor say of it. */
export type RuledRow = Partial<EvidenceLine> & Pick<EvidenceLine, 'start' | 'end'> & { ruled?: Ruled }

const ROLES: Partial<Record<RulingKind, RoleKind>> = {
  heading: 'heading',
  paragraph: 'paragraph',
  item: 'item',
  note: 'note',
  furniture: 'artifact',
}

type Said = Pick<RuledRow, 'ruled' | 'role'>

/** A row under a ruling. */
interface Part {
  range: Range
  row: Said
}

function roleOf({ as, level }: Ruling, of: string): Role | undefined {
  const kind = ROLES[as]
  if (kind === undefined) return undefined
  return {
    kind,
    of,
    ...(level !== undefined && { level }),
  }
}

/** The rows under a ruling that have words, with what the ruling says of them. */
function partsOf(ruling: Ruling, at: number, text: string, ranges: readonly Range[]): Part[] {
  const rows = ranges
    .slice(ruling.rows[0] - 1, ruling.rows[1])
    .filter(([start, end]) => text.slice(start, end).trim() !== '')
  const of = `ruling-${at + 1}`
  const role = roleOf(ruling, of)
  const ruled: Ruled = {
    as: ruling.as,
    of,
    ...(ruling.number !== undefined && { number: ruling.number }),
    ...(ruling.columns !== undefined && { columns: ruling.columns }),
    ...(ruling.after !== undefined && { after: ruling.after }),
  }
  return rows.map((range) => ({ range, row: { ruled, ...(role && { role }) } }))
}

/**
 * What is known of the rows of the corrected text: from the file, overridden by the editor. Sorted by start.
 */
export function ruledEvidence(
  seed: Pick<Seed, 'meta' | 'text' | 'evidence'>,
  corrected: Corrected,
): RuledRow[] {
  const lines: RuledRow[] = correctedEvidence(seed, corrected)
  if (seed.meta.reading.length === 0) return lines
  const ranges = rowRanges(seed.text)
  const parts = seed.meta.reading.flatMap((ruling, index) => partsOf(ruling, index, seed.text, ranges))
  return parts.reduce((rows, { range, row }) => withRuling(rows, corrected.within(range), row), lines)
}

/** Applies a ruling to the rows that it covers; adds the row when there was no evidence for it. */
function withRuling(rows: readonly RuledRow[], [start, end]: Range, ruling: Said): RuledRow[] {
  const isRuled = (row: RuledRow): boolean => row.start < end && row.end > start
  if (!rows.some(isRuled)) return [...rows, { start, end, ...ruling }].toSorted((a, b) => a.start - b.start)
  return rows.map((row) => (isRuled(row) ? { ...row, ...ruling } : row))
}

/** The rulings of a seed for readers: range in text.txt, kind, and reason. */
export function rulingRecords({ meta, text }: Pick<Seed, 'meta' | 'text'>): RulingRecord[] {
  const ranges = rowRanges(text)
  return meta.reading.map(({ rows: [first, last], as, reason }) => {
    const [start, end] = [ranges[first - 1]?.[0] ?? 0, ranges[last - 1]?.[1] ?? text.length]
    return { range: [start, end], as, reason }
  })
}
