import type { CslItem, CslName } from './csl.ts'
import { oneLine } from './one-line.ts'

/** A row of a record: tag and value; without a value it is not written. */
type Row = readonly [tag: string, value: string | null | undefined]

/**
 * Programs that read RIS split a name at its first comma, so that 'Ministerie van Volksgezondheid, Welzijn en
 * Sport' would become a person. So commas are removed from institutions here; PB has the name unchanged.
 */
const institution = (name: string): string => name.replaceAll(',', '')

/** 'van Ooijen, M.': RIS has no particles, so "van" becomes part of the family name. */
const person = ({ family, given, particle }: { family: string; given: string; particle?: string }): string =>
  `${[particle, family].filter(Boolean).join(' ')}, ${given}`

const nameOf = (name: CslName): string =>
  'literal' in name
    ? institution(name.literal)
    : person({ ...name, particle: name['non-dropping-particle'] as string })

const twoDigits = (part: number | undefined): string =>
  part === undefined ? '' : String(part).padStart(2, '0')

/** [2024, 1, 1] → '2024/01/01/', [2022, 3] → '2022/03//', [2023] → '2023///': unknown parts stay empty. */
const dateOf = (date: CslItem['issued']): string | undefined => {
  const [year, month, day] = date?.['date-parts'][0] ?? []
  return year === undefined ? undefined : `${year}/${twoDigits(month)}/${twoDigits(day)}/`
}

/**
 * The rows between TY and ER. PY and DA are the date of the document, Y2 the day on which it was retrieved.
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

/** A report as RIS. Every value is on one row, so that nothing in it can end the record. */
export function toRis(item: CslItem): string {
  const rows = rowsOf(item).flatMap(([tag, value]) => {
    const text = oneLine(value ?? '')
    return text === '' ? [] : [row(tag, text)]
  })
  return [row('TY', 'RPRT'), ...rows, row('ER', '')].join('')
}
