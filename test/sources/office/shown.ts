import type { Reading } from '../../../src/sources/adapter.ts'
import type { Role } from '../../../src/sources/evidence.ts'

const place = ({ level, row, column, rowSpan, columnSpan, header }: Role): string =>
  [
    level && `:${level}`,
    row && ` ${row},${column}`,
    rowSpan && ` rows ${rowSpan}`,
    columnSpan && ` columns ${columnSpan}`,
    header && ' header',
  ]
    .filter(Boolean)
    .join('')

/** `heading:1 h1 | Words` for each row. */
export const shown = ({ text, evidence }: Reading): string[] =>
  evidence.lines.map(
    ({ start, end, role }) =>
      `${role!.kind}${place(role!)}${role!.of ? ` ${role!.of}` : ''} | ${text.slice(start, end)}`,
  )

/** The words that look different, each with how. */
export const marked = ({ text, evidence }: Reading): [string, object][] =>
  evidence.lines.flatMap(({ runs = [] }) =>
    runs.map(({ start, end, size: _size, ...how }): [string, object] => [text.slice(start, end), how]),
  )
