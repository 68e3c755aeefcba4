import type { Line } from '../../lines/line.ts'
import type { PrintedText } from '../printed-text.ts'
import { chunksOf } from './chunks.ts'
import { filledRows } from './filled-rows.ts'
import { type Letterhead, NO_LETTERHEAD } from './row-facts.ts'

/** How far down a letter its salutation may stand, in rows with words. */
const REACH = 80
export const SALUTATION = /^(?:Geachte|Beste|Mijnheer|Mevrouw|Excellentie)(?!\p{L})[^.?!]{0,100}$/u
/** Parts of a letterhead that say nothing about the letter: addresses, telephone numbers, references. */
const LABEL = new RegExp(
  [
    String.raw`^(?:> ?)?(?:Retouradres|Bezoekadres|Postadres|Postbus \d|Correspondentie uitsluitend`,
    String.raw`(?:Ons |Uw |Onze |Uw )?(?:kenmerk|referentie)\b|Uw brief\b|Bijlage\(n\)|Bijlagen?$`,
    String.raw`Contactpersoon|Inlichtingen|Behandeld door|[TFEM] [\d+(]|www\.\S+$|\d{4} ?[A-Z]{2}\b)`,
  ].join('|'),
  'i',
)
/** Parts of the sender: the ministry and its departments. */
const SENDER = /^(?:Ministerie van|Directoraat|Directie|Afdeling|Programmadirectie|Bestuursdepartement)/
/** A chunk of short rows that holds a street and a place is an address. */
const ADDRESS = new RegExp(
  [
    String.raw`^(?:\d{4} ?[A-Z]{2} {1,2}\p{Lu}|(?:Den Haag|DEN HAAG)$`,
    String.raw`\p{Lu}[\p{L} ]+(?:straat|plein|laan|weg|kade|gracht) \d)`,
  ].join('|'),
  'u',
)
/** What a reader wants to keep: the addressee, the date, the subject. */
const KEPT = /^(?:De |Aan |Datum\b|Betreft\b|Onderwerp\b)/
const DATE = /^\d{1,2} \p{Ll}{3,9} \d{4}$/u
const SUBJECT = /^(?:Betreft|Onderwerp):?$/

/** The rows before the salutation of a letter that has a letterhead; empty for any other text. */
function rowsAbove(lines: readonly Line[]): Line[] {
  const filled = lines.filter((line) => line.text !== '').slice(0, REACH)
  const salutation = filled.find((line) => SALUTATION.test(line.text))
  const above = salutation ? lines.slice(0, lines.indexOf(salutation)) : []
  return above.some((line) => LABEL.test(line.text)) ? above : []
}

const REFERENCE = /^(?:Ons|Uw|Onze) (?:kenmerk|referentie)\b/u
/** "Ons kenmerk", with its value or alone. */
export const isReferenceLabel = (text: string, alone = false): boolean =>
  REFERENCE.test(text) && (!alone || /^\S+ \S+:?$/u.test(text))

/** Rows of a letterhead that stand together say nothing about the letter. */
export function isLetterheadChunk(chunk: readonly Line[]): boolean {
  const first = chunk[0]?.text ?? ''
  if (KEPT.test(first)) return false
  return LABEL.test(first) || SENDER.test(first) || chunk.some((line) => ADDRESS.test(line.text))
}

/**
 * "Datum / Betreft" with the values in rows further down: the first date, and the row after it or after
 * "Betreft".
 */
function apart(rows: readonly Line[]): Map<number, number> {
  const values = new Map<number, number>()
  let date = rows.find((line) => /^Datum:?$/.test(line.text))
  let subject = rows.find((line) => SUBJECT.test(line.text))
  for (const line of rows) {
    const below = line.index > Math.max(date?.index ?? -1, subject?.index ?? -1)
    if (date && line.index > date.index && DATE.test(line.text)) {
      values.set(line.index, date.index)
      date = undefined
    } else if (subject && !date && below) {
      values.set(line.index, subject.index)
      subject = undefined
    }
  }
  return values
}

/**
 * The head of a letter: address blocks and references are furniture, the addressee, date and subject stay
 * text.
 */
export function readLetterhead(lines: readonly Line[]): Letterhead {
  const above = rowsAbove(lines)
  const furniture = new Set(
    chunksOf(above)
      .filter(isLetterheadChunk)
      .flatMap((chunk) => chunk.map((line) => line.index)),
  )
  const kept = filledRows(above, furniture)
  return { front: new Set(above.map((line) => line.index)), furniture, values: apart(kept) }
}

/** The letterhead of a text that has pages. */
export const letterhead = ({ lines, layout }: Pick<PrintedText, 'lines' | 'layout'>): Letterhead =>
  layout.wrapped ? readLetterhead(lines) : NO_LETTERHEAD
