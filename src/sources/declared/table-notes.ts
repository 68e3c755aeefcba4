import type { Run } from '../evidence.ts'
import type { DeclaredRow } from './write.ts'

/** Raised words that call no note by themselves: "1" in "Waarde¹". */
const isMark = (run: Run | undefined): run is Run => run?.raised === true && run.note === undefined
const LONGEST = 3
const wordsOf = ({ text }: DeclaredRow, { start, end }: Run): string => text.slice(start, end).trim()

/** The marks in the cells of a table, by their words. */
function marksIn(rows: readonly DeclaredRow[]): Map<string, Run[]> {
  const marks = rows.flatMap((row) =>
    row.runs
      .filter((run) => isMark(run) && /^(?:\d{1,2}|[a-z]|\*{1,3})\)?$/u.test(wordsOf(row, run)))
      .map((run) => ({ run, row })),
  )
  return new Map(
    [...Map.groupBy(marks, ({ row, run }) => wordsOf(row, run))].map(([words, all]) => [
      words,
      all.map(({ run }) => run),
    ]),
  )
}

/** The mark that a row below a table begins with, where the table has it too. */
function markOf(row: DeclaredRow, marks: ReadonlyMap<string, unknown>): string | null {
  const [first] = row.runs
  if (row.role.kind !== 'paragraph' || !isMark(first) || first.start > 0 || first.end > LONGEST) return null
  const mark = wordsOf(row, first)
  return marks.has(mark) && row.text.slice(first.end).trim() !== '' ? mark : null
}

interface Found {
  rows: DeclaredRow[]
  /** The note that a run calls. */
  called: Map<Run, string>
}

/** The rows right below a table that its marks call, as notes. */
function notesBelow(table: readonly DeclaredRow[], below: readonly DeclaredRow[], from: number): Found {
  const marks = marksIn(table)
  const rows: DeclaredRow[] = []
  const called = new Map<Run, string>()
  for (const row of below) {
    const mark = markOf(row, marks)
    if (mark === null) break
    const of = `t${from}n${rows.length + 1}`
    for (const run of marks.get(mark) ?? []) called.set(run, of)
    rows.push({ ...row, role: { kind: 'note', of, marker: mark } })
  }
  return { rows, called }
}

const withCalls = (row: DeclaredRow, called: ReadonlyMap<Run, string>): DeclaredRow => ({
  ...row,
  runs: row.runs.map((run) => {
    const note = called.get(run)
    return note === undefined ? run : { ...run, note }
  }),
})

/** Rows right below a table that begin with a raised number, which raised in a cell calls them: its notes. */
export function withTableNotes(rows: readonly DeclaredRow[]): DeclaredRow[] {
  const made = [...rows]
  let start = 0
  for (const [index, row] of rows.entries()) {
    if (row.role.kind !== 'cell') start = index + 1
    else if (rows[index + 1]?.role.kind === 'paragraph') {
      const { rows: notes, called } = notesBelow(rows.slice(start, index + 1), rows.slice(index + 1), index)
      made.splice(index + 1, notes.length, ...notes)
      for (let at = start; at <= index; at += 1) made[at] = withCalls(rows[at] as DeclaredRow, called)
    }
  }
  return made
}
