import type { CslItem, CslName } from './csl.ts'
import { oneLine } from './one-line.ts'

/** A row of a record: its tag and what it says; null is not written. */
type Row = readonly [tag: string, value: string | null | undefined]

/**
 * A reader of RIS cuts a name at its first comma, into a family name and the rest: 'Ministerie van
 * Volksgezondheid, Welzijn en Sport' would be a person. The name of an institution loses its
 * commas here; PB has it as it is.
 */
const institution = (name: string): string => name.replaceAll(',', '')

/** 'van Ooijen, M.': RIS has no place for "van", it belongs to the family name there. */
const person = ({ family, given, particle }: { family: string; given: string; particle?: string }): string =>
  `${[particle, family].filter(Boolean).join(' ')}, ${given}`

const nameOf = (name: CslName): string =>
  'literal' in name
    ? institution(name.literal)
    : person({ ...name, particle: name['non-dropping-particle'] as string })

const twoDigits = (part: number | undefined): string =>
  part === undefined ? '' : String(part).padStart(2, '0')

/**
 * [2024, 1, 1] → '2024/01/01/', [2022, 3] → '2022/03//', [2023] → '2023///': what is not known stays empty.
 */
const dateOf = (date: CslItem['issued']): string | undefined => {
  const [year, month, day] = date?.['date-parts'][0] ?? []
  return year === undefined ? undefined : `${year}/${twoDigits(month)}/${twoDigits(day)}/`
}

/**
 * The rows between TY and ER. PY and DA are the date of the document, Y2 is the day it was taken from its
 * publisher: one never stands for the other.
 */
const rowsOf = (item: CslItem): Row[] => [
  ...(item.author ?? []).map((name): Row => ['AU', nameOf(name)]),
  ['TI', item.title],
  ['PY', item.issued?.['date-parts'][0]?.[0]?.toString()],
  ['DA', dateOf(item.issued)],
  ['Y2', dateOf(item.accessed)],
  ['PB', item.publisher],
  ['M3', item.genre],
  ['AB', item.abstract],
  ['N1', item.note],
  ['LA', item.language],
  ['UR', item.URL],
  ['ID', item.id],
]

const row = (tag: string, value: string): string => `${tag}  - ${value}\n`

/** A report as RIS: every value whole, on one row, after its tag; nothing in a value can end the record. */
export function toRis(item: CslItem): string {
  const rows = rowsOf(item).flatMap(([tag, value]) => {
    const text = oneLine(value ?? '')
    return text === '' ? [] : [row(tag, text)]
  })
  return [row('TY', 'RPRT'), ...rows, row('ER', '')].join('')
}
