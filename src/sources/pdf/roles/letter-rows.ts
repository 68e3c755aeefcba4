import type { Row } from '../rows/rows.ts'

/** Below "Betreft   Beantwoording van vragen over", at the place where that value begins. */
export const isRestOfValue = ([first]: readonly Row[], { page, box, stops }: Row): boolean =>
  page === 1 &&
  stops.length === 0 &&
  KNOWN.test(first!.text) &&
  first!.stops.length === 1 &&
  Math.abs(first!.stops[0]! - box[0]) < 2

/**
 * "Kenmerk   123" below "Datum   3 mei": names with a colon, or values that begin at one place behind a wide
 * gap.
 */
export const isNextField = ([first]: readonly Row[], row: Row): boolean =>
  row.page === 1 && ((isNamed(first!) && isNamed(row)) || sharesStop(first!, row))
const isNamed = ({ text }: Row): boolean => COLON.test(text) || KNOWN.test(text)
const COLON = /^\p{Lu}[\p{L}() ]{1,24}:\s+\S/u
const KNOWN = /^(?:datum|betreft|onderwerp|inzake|(?:ons |uw )?kenmerk|bijlagen?|behandeld door)(?!\p{L})/iu
const FIELD_NAME = /^\p{L}[\p{L}() ]{1,24}\s\S/u
const sharesStop = (first: Row, { stops, box, text }: Row): boolean =>
  stops.length === 1 &&
  FIELD_NAME.test(text) &&
  Math.abs(box[0] - first.box[0]) < 2 &&
  first.stops.some((stop) => Math.abs(stop - stops[0]!) < 2)

/** What stands at the end of a letter stands on rows of its own. */
const CLOSING =
  /^(?:met (?:vriendelijke|de meeste) (?:groet(?:en)?|hoogachting)|hoogachtend|namens (?:deze|hen))[,.]?$/iu
export const isClosing = ({ text }: Row): boolean => CLOSING.test(text)

/** The rows of an address, at the top of the first page. */
export const isAddress = ([first]: readonly Row[], row: Row): boolean =>
  row.page === 1 && row.y < HEAD && ADDRESSED.test(first!.text) && Math.abs(first!.box[0] - row.box[0]) < 2
const HEAD = 300
const ADDRESSED = /^(?:aan\b|de (?:voorzitter|leden|minister|staatssecretaris|raad|griffier)\b)/iu
