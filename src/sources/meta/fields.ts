import { regex } from '../../text/regex.ts'
import { LETTER_LABEL } from '../letter-labels.ts'
import type { Found } from '../proposal.ts'
import { foundAt, isKind, type Stated, type StatedRow } from './stated.ts'

const SUBJECT = /^(?:onderwerp|betreft|inzake|subject)\b\s*:?\s*/iu
const REFERENCE = regex('iu')`
  ^(?:(?:ons|onze) (?:kenmerk|referentie|nummer|ref\.)|kenmerk|referentie|join\s?registratie|no\.
  |(?:zaak|dossier|registratie|brief|document|corsa)-?\s?(?:nr|nummer)\.?)(?!\p{L})\s*:?\s*
`
/** "Kenmerk 2031-17", as the header of the pages that follow. */
const HEADER = /(?:kenmerk|referentie):? (\S+)$/iu
const ADDRESSEE = regex('iu')`
  ^(?:aan\s+)?(?:de|het)\s+(?:voorzitter|leden|college|gemeenteraad|raad|minister|staatssecretaris
  |griffier)\b|^aan:?\s+\p{Lu}
`
const ADDRESS = regex('u')`
  ^(?:[Pp]ostbus\b|(?:Provincie|Stad|Gemeente|Raad)huis$|\d{4}\s?[A-Z]{2}\b|\p{Lu}[\p{L} ]+\s\d+
  (?:\s?[a-zA-Z])?$)
`
const TO = /^(?:aan|voor|t\.a\.v\.)(?!\p{L})\s*:?\s*/iu
const FROM = /^(?:van|afzender|opsteller|steller|auteurs?|opgesteld door)(?!\p{L})\s*:?\s*/iu
const MARGIN = 30

/** "Onderwerp: Woningbouw" with the rows it goes on in. */
export const subjectOf = ({ first }: Stated): Found | null => fieldValue(first, SUBJECT)

/** "Ons kenmerk", with the value behind it or below it. */
export const referenceOf = ({ first, rows }: Stated): Found | null => {
  const found = fieldValue(withWrapped(first, REFERENCE), REFERENCE)
  if (found && /\d/.test(found.value)) return found
  const header = rows.find((row) => isKind(row, 'artifact') && /\d/.test(HEADER.exec(row.text)?.[1] ?? ''))
  return header ? foundAt(HEADER.exec(header.text)?.[1] ?? '', header) : null
}

/** "Van: Gedeputeerde Staten", among the other fields at the head of a note. */
export const fromField = ({ first }: Stated): Found | null => amongFields(first, FROM)

/** "Aan   de raad", "voor   Minister van Vaarwegen". */
const toField = (first: readonly StatedRow[]): Found | null => amongFields(first, TO)

/** A field whose name is a common word: only right above or below another, or with a colon. */
function amongFields(rows: readonly StatedRow[], label: RegExp): Found | null {
  const at = rows.findIndex(
    (row, index) => label.test(row.text) && isField(rows, index) && isAmong(rows, index),
  )
  const found = at < 0 ? null : fieldValue(rows.slice(at), label)
  return found && found.value.length < LONGEST && !LETTER_LABEL.test(found.value) ? found : null
}
const LONGEST = 100

const NEXT_FIELD = /^(?:aan|van|cc|datum|betreft|onderwerp|inzake|kenmerk|zaak(?:nr|nummer))(?!\p{L})/iu

function isAmong(rows: readonly StatedRow[], index: number): boolean {
  if (/^\p{L}+:/u.test(rows[index]!.text)) return true
  const near = rows.slice(Math.max(0, index - 3), index + 4).filter((row) => row !== rows[index])
  return near.filter(({ text }) => NEXT_FIELD.test(text) && text.length < LONGEST).length > 1
}

function fieldValue(rows: readonly StatedRow[], label: RegExp): Found | null {
  const at = rows.findIndex((row, index) => label.test(row.text) && isField(rows, index))
  const row = rows[at]
  if (!row) return null
  const behind = row.text.replace(label, '').trim()
  if (behind) return foundAt([behind, ...goesOn(rows, at)].join(' '), row)
  const value = below(rows, at) ?? besides(rows, row) ?? rows[at + 1]
  return value ? foundAt(value.text, value) : null
}

/** In points: a value stands level with its label. */
const LEVEL = 5

/** The row right below a label that stands beside other labels. */
function below(rows: readonly StatedRow[], index: number): StatedRow | undefined {
  const [label, value] = [rows[index]!, rows[index + 1]]
  if (!value || !hasPlace(label.line) || !LETTER_LABEL.test(besides(rows, label)?.text ?? ''))
    return undefined
  const isUnder = Math.abs(value.line.box[0] - label.line.box[0]) < LEVEL + 1
  return isUnder && value.page === label.page ? value : undefined
}

/**
 * The row at the right of a label, level with it: in a form or a table the rows in between are other labels.
 */
const besides = (rows: readonly StatedRow[], { line, page }: StatedRow): StatedRow | undefined =>
  rows.find(
    (each) =>
      hasPlace(line) &&
      each.page === page &&
      each.line.box[0] >= line.box[2] &&
      Math.abs(each.line.box[1] - line.box[1]) < LEVEL,
  )

/**
 * A format without pages, such as XML, has boxes of no size: all of them stand level, and none beside
 * another.
 */
const hasPlace = ({ box }: StatedRow['line']): boolean => box[2] > box[0]

/** A label that takes two rows ("Join / registratie") as its first row. */
function withWrapped(rows: readonly StatedRow[], label: RegExp): StatedRow[] {
  return rows.map((row, index) => {
    const next = rows[index + 1]
    const isOne =
      next &&
      hasPlace(row.line) &&
      next.line.box[0] === row.line.box[0] &&
      next.page === row.page &&
      !label.test(row.text)
    const words = isOne ? `${row.text} ${next.text}` : row.text
    return isOne && label.exec(words)?.[0].trim() === words ? { ...row, text: words } : row
  })
}

/** Not a word in running text: it opens its block, and what follows it has a capital, a digit or nothing. */
function isField(rows: readonly StatedRow[], index: number): boolean {
  const row = rows[index]!
  if (isKind(row, 'note', 'item', 'contents')) return false
  const of = row.line.role?.of
  const opens = !of || isKind(row, 'cell', 'label') || rows.find(({ line }) => line.role?.of === of) === row
  return opens && /^\p{L}[\p{L}\s]*(?::|(?<=\s)[\p{Lu}\d‘“']|$)/u.test(row.text)
}

/** Rows set in below a value, as far as they belong to it. */
function goesOn(rows: readonly StatedRow[], at: number): string[] {
  const row = rows[at]!
  const rest = rows.slice(at + 1)
  const end = rest.findIndex(({ line, page }, index) => {
    const above = rows[at + index]!.line
    const far = line.box[1] - above.box[1] > 2 * line.size || page !== row.page
    return far || line.box[0] < row.line.box[0] + MARGIN || index > 3
  })
  return rest.slice(0, Math.max(0, end)).map(({ text }) => text)
}

/** To whom a paper goes, without the address: by a field, or by the head of a letter. */
export function addresseeOf({ first }: Stated, isLetter: boolean): Found | null {
  const field = toField(first)
  if (field || !isLetter) return field
  const at = first.findIndex(
    (row) => ADDRESSEE.test(row.text) && !isKind(row, 'note', 'heading', 'cell') && isShort(row),
  )
  const row = first[at]
  if (!row) return null
  const below = first.slice(at + 1, at + 4)
  const end = below.findIndex(
    ({ text, line }, index) =>
      ADDRESS.test(text) || line.box[1] - first[at + index]!.line.box[1] > 2 * line.size,
  )
  const words = [row, ...below.slice(0, Math.max(end, 0))].map(({ text }) => text).join(' ')
  return foundAt(
    words.replace(/^aan:?\s+(?:de|het)\s+/iu, (start) => `${start.trim().split(/\s+/).at(-1)!} `),
    row,
  )
}

const isShort = ({ text }: StatedRow): boolean => text.length < 80 && !/[.;:]$/.test(text)
