import type { Law } from '../../collections/schema/entities.ts'

/** Laws whose articles have a colon in their number: `artikel 4:81 Awb`. */
const WITH_COLON: ReadonlySet<string> = new Set([
  'Algemene wet bestuursrecht',
  'Wet op het financieel toezicht',
  'Arbeidstijdenwet',
  'Algemene douanewet',
  'Wet arbeid en zorg',
  'Wet arbeidsongeschiktheidsvoorziening jonggehandicapten',
])

/** Whether a number may be one of a law's: `2:10` is no article of the Jeugdwet, `12` none of the Awb. */
export const fitsNumbering = (number: string, { name }: Law): boolean =>
  /^\d+:/u.test(number) === (WITH_COLON.has(name) || BOOK.test(name)) || BOOK.test(name)

const BOOK = /^Burgerlijk Wetboek Boek (?<book>\d+A?)$/u

/** The book of a law of the civil code: `Burgerlijk Wetboek Boek 6` → 6. */
export const bookOf = ({ name }: Law): string | null => BOOK.exec(name)?.groups?.book ?? null

/** `6:162` → [`6`, `162`]; the number of the book is not in the number of the article. */
export function splitBook(number: string): [book: string | null, article: string] {
  const [book, article] = number.split(':')
  return article === undefined ? [null, number] : [book!, article]
}
