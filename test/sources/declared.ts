import type { Reading } from '../../src/sources/adapter.ts'
import type { EvidenceLine, Role, Run } from '../../src/sources/evidence.ts'

/** A reading, one row a line: its role, its words, and the runs in it. */
export function printReading({ text, evidence, meta, findings }: Reading): string {
  const rows = evidence.lines.map(
    (line) => `${roleWords(line)} | ${text.slice(line.start, line.end)}${runs(text, line)}`,
  )
  const fields = Object.entries(meta).map(
    ([name, found]) => `${name}: ${found ? `${found.value} (${found.property ?? `row ${found.row}`})` : '-'}`,
  )
  return `${[...rows, '', ...fields, '', ...findings.map(({ rule, message }) => `${rule}: ${message}`)].join('\n').trimEnd()}\n`
}

function roleWords({ role, bold, italic }: EvidenceLine): string {
  const { kind, of, level, marker, structure, furniture, header, rowSpan, columnSpan } = role as Role
  return [
    kind,
    of,
    level && `level ${level}`,
    marker && `marker ${marker}`,
    structure && `= ${structure.kind}${structure.number ? ` ${structure.number}` : ''}`,
    furniture,
    header && 'header',
    rowSpan && `${rowSpan} rows`,
    columnSpan && `${columnSpan} columns`,
    bold && 'bold',
    italic && 'italic',
  ]
    .filter(Boolean)
    .join(' ')
}

const runs = (text: string, line: EvidenceLine): string =>
  (line.runs ?? [])
    .map((run) => `\n    ${JSON.stringify(text.slice(run.start, run.end))} ${looks(run)}`)
    .join('')

const looks = ({ start: _, end: __, ...marks }: Run): string =>
  Object.entries(marks)
    .map(([name, value]) => (value === true ? name : `${name} ${value}`))
    .join(', ')
