/**
 * How texts write parliamentary papers, as named parts:
 *
 *   Tweede Kamer, vergaderjaar 2018–2019, Kamerstuk 25 657 XVI, nr. 303
 *   ^----------------- prefix ----------------------^dossier^addition^-^ numbers
 */
const SPACE = String.raw`[ \u00a0\u2009\u202f]`
const GAP = `(?:,?${SPACE}{1,2})`
const YEARS = String.raw`(?:19|20)\d{2}(?:[-–/](?:19|20)?\d{2})?`
const PAPER = '[Kk]amerstuk(?:ken|dossier|nummer)?'
const CHAMBER = `(?:(?:Tweede|Eerste)${SPACE}Kamer(?:${SPACE}der${SPACE}Staten-Generaal)?|TK|EK)`
const SESSION = `${CHAMBER},?${SPACE}(?:[Vv]ergaderjaar${SPACE})?${YEARS},?${SPACE}(?:${PAPER}${SPACE})?`
const CITED = `${PAPER}(?:${SPACE}(?:II|I|TK|EK))?(?:${GAP}(?:[Vv]ergaderjaar${SPACE})?${YEARS})?${GAP}`
/** `wetsvoorstel 34 775`, `het wetsvoorstel met nummer 34 775` */
const BILL = `[Ww]etsvoorstel(?:${SPACE}met${SPACE}(?:het${SPACE})?nummer)?${SPACE}`
const PREFIX = `(?<prefix>${SESSION}|${CITED}|(?:[Kk]amer)?[Dd]ossier(?:nummer)?${SPACE}|${BILL})`

const DOSSIER = String.raw`(?<dossier>\d{2}(?:${SPACE}|\.)?\d{3})(?!\d)`
const R_NUMBER = String.raw`(?:${SPACE}\(R${SPACE}?\d{3,4}\))?`
const ADDITION =
  String.raw`(?:(?:[ \u00a0-]|,?${SPACE}hoofdstuk${SPACE})(?<addition>[IVXLCDM]+[A-Z]?|[A-Z]|\d{1,4})` +
  String.raw`(?=${SPACE}?,|${SPACE}(?:nr|no)))?`
/** Two dossiers and one number: the number belongs to the first. */
const MORE_DOSSIERS =
  String.raw`(?:(?:,|${SPACE}?\/|${SPACE}en)${SPACE}\d{2}${SPACE}?\d{3}` +
  String.raw`(?!\d)(?=[^\n]{0,24}nrs?))?`

const DIGITS = String.raw`\d{1,4}(?![\d.:]*\d)(?!${SPACE}\d{3}(?!\d))`
const LETTERS = String.raw`[A-Z]{1,2}(?![\p{L}\p{N}])`
const NUMBER = `(?:${DIGITS}|${LETTERS})`
const MARK = String.raw`(?:[Nn]rs?\b\.?|[Nn]ummers?|[Nn]o\.)`
const FIRST =
  `(?:,?${SPACE}?,?${SPACE}?(?<mark>${MARK})${SPACE}?(?<number>${NUMBER})|,${SPACE}` +
  `(?<letter>${LETTERS}))`

/**
 * A dossier with its first number, or a dossier after a prefix. Groups: prefix, dossier, addition, mark,
 * number, letter.
 */
export const REFERENCE = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,€-])(?<!€[ \u00a0])${PREFIX}?(?<![\d.,])${DOSSIER}` +
    `${R_NUMBER}${ADDITION}${MORE_DOSSIERS}${FIRST}?`,
  'gu',
)

/** `, p. 3, en`, ` (MvT); ` before the next number, which then has a mark of its own. */
const PAGE = `,${SPACE}(?:pp?\\.|blz\\.|punt)${SPACE}\\d{1,4}(?:[–-]\\d{1,4})?[a-z]?`
const TITLE = String.raw`${SPACE}\([^()\d]{1,30}\)`
const BEHIND_PAGE = `(?:${TITLE})?(?:${PAGE})?[,;]?${SPACE}(?:(?:en|&)${SPACE})?(?=${MARK})`

/**
 * A next number of the same dossier: ` en 131`, `, nr. 132`, `, p. 3, en nr. 90`, ` t/m 350`. Sticky: it must
 * follow at once. Groups: and, range, mark, number.
 */
export const NEXT_NUMBER = new RegExp(
  `(?:${BEHIND_PAGE}|(?<and>${SPACE}(?:en|&)${SPACE})|,${SPACE}` +
    `|(?<range>${SPACE}(?:t/m|tot${SPACE}en${SPACE}met)${SPACE}|[–-]))` +
    `(?<mark>${MARK}${SPACE}?)?(?<number>${NUMBER})`,
  'yu',
)

/** Right behind a dossier: `-723`, `-33-226`, `-XVI-27`. Groups: addition, number. */
export const HYPHENED = /-(?:(\d{1,2}|[IVXLC]+[A-Z]?)-)?(\d{1,4})(?![\p{L}\p{N}-])/uy

/** What stands behind the last number that has no `nr.`: no noun, and no month. */
const NO_NOUN =
  String.raw`(?=[.,;:)\]]?$|[.,;:)\]]${SPACE}|[.)\]][,;.)\]]` +
  String.raw`|${SPACE}(?:\(|(?:pp?|blz)\.${SPACE}|(?:en|&)${SPACE}\p{Lu}))`
export const ENDS_LIST = new RegExp(NO_NOUN, 'muy')
const MORE_NUMBERS = String.raw`(?:(?:,${SPACE}\d{1,4}){0,12}${SPACE}(?:en|&)${SPACE}\d{1,4})?`

/**
 * Right behind a dossier, with no `nr.`: `Kamerstukken II 2013/14, 33840, 3, p. 12` and `33840, 3, 4 en 6`.
 * Not `, 3 mei`. Group: the first number.
 */
export const UNMARKED = new RegExp(String.raw`,${SPACE}(\d{1,4})(?=${MORE_NUMBERS}${NO_NOUN})`, 'muy')

/** Numbers that go on behind one without `nr.`, up to the last. */
export const UNMARKED_NEXT = new RegExp(`${MORE_NUMBERS}${NO_NOUN}`, 'muy')

/** An id in a text: `kst-29538-350`. */
export const LITERAL_ID = /(?<![\p{L}\p{N}/-])kst-\d{5}(?:-[0-9A-Z]{1,5}){1,2}(?![\p{L}\p{N}-])/gu
