/** "Tweede Kamer, vergaderjaar 2022–2023" */
const CHAMBER = String.raw`(?:Tweede|Eerste) Kamer, vergaderjaar \d{4}[–-]\d{4}`
const PAPER = String.raw`nr\. ?[\dA-Z]+`
const ANNEX = String.raw`(?:Aanhangsel|\d{2} ?\d{3})[^.]{0,40}`
const PAGE = String.raw`(?: \d{1,4})?`

/** "Pagina 3 van 9", "3/12", "– 3 –": the number of a page and nothing else. */
const PAGE_MARKS = [
  /^(?:Pagina|pagina|Blz\.|blz\.) \d{1,4}(?: (?:van|uit|\/) \d{1,4})?$/,
  /^\d{1,4} ?(?:\/|van) ?\d{1,4}$/,
  /^[–-] ?\d{1,4} ?[–-]$/,
]
/** Furniture that, as a number alone does, ends a page or begins one. */
export const isPageMark = (text: string): boolean => PAGE_MARKS.some((pattern) => pattern.test(text))

/**
 * Rows that are page or site furniture by themselves.
 * - running header of a Kamerstuk: "Tweede Kamer, vergaderjaar 2022–2023, 29 538, nr. 350 6" (6 is the page)
 * - running footer with a bar: "Signalement … |  6"
 * - "Gezondheidsraad | Nr. 2023/05 | pagina 7 van 40", "3 van 12", "– 3 –"
 * - parts of the web page around a copied text
 * Some patterns check the words before the bar or "pagina" with a lookbehind: few rows have these, so that
 * most fail at once.
 */
const RUNNING = [
  new RegExp(String.raw`^${CHAMBER}, \d{2} ?\d{3}(?: [IVXLA-Z()R\d]+)?,? ${PAPER}${PAGE}$`),
  new RegExp(String.raw`^(?:’s-Gravenhage \d{4} )?${CHAMBER}, ${ANNEX}(?:, ${PAPER})?${PAGE}$`),
  /(?<=^.{10,160})\|\s*\d{1,4}$/,
  ...PAGE_MARKS,
  /(?<=^\S.{0,120}\s)[Pp]agina \d{1,4} (?:van|uit|\/) \d{1,4}$/,
  /^\d{1,4} ?\| ?[Pp] ?a ?g ?i ?n ?a$/,
]

/** The line that many reports draw above the notes at the foot of a page. */
const NOTE_RULE = /^(?:_ ?){5,200}$|^[-–—]{5,200}$/

/** Head and foot of the first page of a paper of the States General. */
const COLOPHON = [
  /^(?:Tweede|Eerste) Kamer der Staten-Generaal(?: \d)?$/,
  /^Vergaderjaar \d{4}[–-]\d{4}(?: Aanhangsel van de Handelingen)?$/,
  /^Aanhangsel van de Handelingen$/,
  /^(?:kst|ah|h|blg)-[a-z]{0,3}-?[\dA-Za-z-]{3,40}$/,
  /^ISSN \d{4} ?[–-] ?\d{3}[\dX]$/,
  /^’s-Gravenhage \d{4}$/,
]

const SITE = new Set([
  'base description which applies to whole site',
  'licence',
  'license',
  'skip to main content',
  'ga direct naar inhoud',
  'ga naar de inhoud',
  'direct naar content',
  'deel deze pagina',
  'print deze pagina',
  'naar boven',
  'terug naar boven',
  'kruimelpad',
  'cookies',
])

/** Longer rows need no lookup. */
const LONGEST = Math.max(...[...SITE].map((words) => words.length))
const isOfSite = (text: string): boolean => text.length <= LONGEST && SITE.has(text.toLowerCase())

/** The ledger rule for a row that is furniture, or null. */
export function furnitureRule(
  text: string,
): 'running-header' | 'site-furniture' | 'colophon' | 'note-rule' | null {
  if (NOTE_RULE.test(text)) return 'note-rule'
  if (isOfSite(text)) return 'site-furniture'
  if (COLOPHON.some((pattern) => pattern.test(text))) return 'colophon'
  return RUNNING.some((pattern) => pattern.test(text)) ? 'running-header' : null
}
