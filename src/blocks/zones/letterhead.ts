import type { Line } from '../../lines/line.ts'
import { chunksOf } from './chunks.ts'

/** How far down a letter its salutation may stand, in rows with words. */
const REACH = 80
const SALUTATION = /^(?:Geachte|Beste|Mijnheer|Mevrouw|Excellentie)\b/
/** Parts of a letterhead that say nothing about the letter: addresses, telephone numbers, references. */
const LABEL =
  /^(?:> ?)?(?:Retouradres|Bezoekadres|Postadres|Postbus \d|Correspondentie uitsluitend|(?:Ons |Uw |Onze |Uw )?(?:kenmerk|referentie)\b|Uw brief\b|Bijlage\(n\)|Bijlagen?$|Contactpersoon|Inlichtingen|Behandeld door|[TFEM] [\d+(]|www\.\S+$|\d{4} ?[A-Z]{2}\b)/i
/** What a reader wants to keep: the addressee, the date, the subject. */
const KEPT = /^(?:De |Aan |Datum\b|Betreft\b|Onderwerp\b)/

/** The rows before the salutation of a letter that has a letterhead; empty for any other text. */
function rowsAbove(lines: readonly Line[]): Line[] {
  const filled = lines.filter((line) => line.text !== '').slice(0, REACH)
  const salutation = filled.find((line) => SALUTATION.test(line.text))
  const above = salutation ? lines.slice(0, lines.indexOf(salutation)) : []
  return above.some((line) => LABEL.test(line.text)) ? above : []
}

export interface Letterhead {
  /** Rows of the head that stay text: they are no titles. */
  front: Set<number>
  furniture: Set<number>
}

/** The head of a letter: address blocks and references are furniture, the addressee, date and subject stay text. */
export function letterhead(lines: readonly Line[]): Letterhead {
  const above = rowsAbove(lines)
  const furniture = chunksOf(above).filter(([first]) => first && LABEL.test(first.text) && !KEPT.test(first.text))
  return { front: new Set(above.map((line) => line.index)), furniture: new Set(furniture.flat().map((line) => line.index)) }
}

const MARGIN = /^(?:Ons kenmerk|Uw kenmerk|Kenmerk|Onze referentie|Uw referentie|Datum)(?:\s+(\S.*))?$/
/** A reference or a date: short, with a digit, no sentence. */
const VALUE = /^(?=.*\d)[^.!?]{1,40}$/

const isMargin = (chunk: readonly Line[]): boolean => {
  const label = MARGIN.exec(chunk[0]?.text ?? '')
  if (!label || chunk.length > 2) return false
  const values = [label[1], chunk[1]?.text].filter((value) => value !== undefined)
  return values.length > 0 && values.every((value) => VALUE.test(value))
}

/** "Kenmerk / 3456789-1023456-WJZ" in the margin of later pages, which the extraction sets between the rows of the text. */
export const marginNotes = (lines: readonly Line[], front: ReadonlySet<number>): Set<number> =>
  new Set(chunksOf(lines).filter((chunk) => isMargin(chunk) && !front.has(chunk[0]?.index ?? -1)).flatMap((chunk) => chunk.map((line) => line.index)))
