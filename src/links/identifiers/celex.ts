/**
 * CELEX, the number of an act of the European Union in EUR-Lex: 3 (legislation), the year, a letter for the
 * sort of act and the number in four digits: `32016R0679`. After the rules of EUR-Lex (help, "CELEX number")
 * and of the interinstitutional style guide, 1.2.2 ("Numbering of acts").
 */
export type ActSort = 'R' | 'L' | 'D' | 'F' | 'H'

/** The sort by the last word of its name: `uitvoeringsverordening` → R. */
const SORTS: [word: RegExp, sort: ActSort][] = [
  [/kaderbesluit|optreden/iu, 'F'],
  [/verordening|^vo/iu, 'R'],
  [/richtlijn|^rl/iu, 'L'],
  [/aanbeveling/iu, 'H'],
  [/besluit|beschikking/iu, 'D'],
]
export const sortOf = (noun: string): ActSort | null => SORTS.find(([word]) => word.test(noun))?.[1] ?? null

/** A number as it is printed. */
export interface ActNumber {
  sort: ActSort
  /** `(EU)` before it, or `/EG` behind it. */
  domain: string
  /** `nr.` stands before it: the number comes first, then the year. */
  marked: boolean
  /** The domain stands before it. */
  before: boolean
  first: string
  second: string
}

/** The first year in which all acts are numbered year first. */
const YEAR_FIRST = 2015
const OLDEST = 1952
/** Two digits were used up to this year. */
const LAST_SHORT = 98

function yearOf(digits: string): number | null {
  const year = Number(digits)
  if (digits.length === 2) return year >= OLDEST - 1900 && year <= LAST_SHORT ? 1900 + year : null
  return digits.length === 4 && year >= OLDEST && year < 2100 ? year : null
}

/** Of a regulation before 2015 the number stands first; of a decision where it says "nr.". */
function isNumberFirst({ sort, domain, marked, before, first }: ActNumber): boolean {
  if (sort === 'L' || sort === 'F' || sort === 'H') return false
  if (sort === 'D') return marked && !(before && isNewYear(first))
  return domain !== 'EU' || marked || !isNewYear(first)
}
const isNewYear = (digits: string): boolean => digits.length === 4 && Number(digits) >= YEAR_FIRST

/** `(EG) nr. 178/2002` → 32002R0178; null when neither part can be the year it should be. */
export function celexOf(act: ActNumber): string | null {
  const [number, digits] = isNumberFirst(act) ? [act.first, act.second] : [act.second, act.first]
  const year = yearOf(digits)
  if (year === null || Number(number) === 0 || number.length > 4) return null
  return `3${year}${act.sort}${number.padStart(4, '0')}`
}

/** The Dutch text: `https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32016R0679` */
export const celexUrl = (celex: string): string =>
  `https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:${celex}`
