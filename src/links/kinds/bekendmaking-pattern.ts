import { MONTHS } from '../../text/months.ts'

/**
 * How texts write a paper of the Staatsblad, the Staatscourant or the Tractatenblad:
 *
 *   Staatsblad 2014, nrs. 280 en 442        Stb. 2014/280        Staatscourant van het Koninkrijk, jaargang
 *   2015, nr. 47 076
 *   ^journal   ^year ^mark^number ^next
 */
const SPACE = String.raw`[ \u00a0\u2009\u202f]`
const GAP = `,?${SPACE}{0,2}`
const NAME = [
  String.raw`(?<stb>Staatsblad|Stb\b\.?)`,
  String.raw`(?<stcrt>(?:Nederlandse${SPACE})?Staatscourant|Stcrt\b\.?|Stc\b\.?)`,
  String.raw`(?<trb>Tractatenblad|Traktatenblad|Trb\b\.?)`,
  String.raw`(?<gmb>Gemeenteblad|Gmb\b\.?)`,
  String.raw`(?<prb>Provinciaal${SPACE}blad|Prb\b\.?)`,
  String.raw`(?<wsb>Waterschapsblad|Wsb\b\.?)`,
  String.raw`(?<bgr>Blad${SPACE}gemeenschappelijke${SPACE}regeling)`,
].join('|')
/** `Gemeenteblad van Bergen op Zoom`: the numbers of a year are those of the whole country. */
const PLACE =
  `(?:${SPACE}van${SPACE}(?:de${SPACE}gemeente${SPACE})?(?:\\p{Lu}|’s-)[\\p{L}’-]{1,30}` +
  `(?:${SPACE}[\\p{L}’()-]{1,20}){0,3})?`
const REALM = `(?:${SPACE}van${SPACE}het${SPACE}Koninkrijk(?:${SPACE}der${SPACE}Nederlanden)?)?`
const VOLUME = `(?:(?:jaargang|jrg\\.?|van|uit)${SPACE})?`
const YEAR = String.raw`(?<year>(?:1[89]|20)\d{2})`
const MARK = String.raw`(?<mark>(?:nrs?\b\.?|nummers?|no\b\.?)${SPACE}?)`
/** Not the start of something longer (a date, a decimal, a sum of money). */
const NUMBER = String.raw`(?<number>[1-9]\d{0,2}(?:[. \u00a0\u2009\u202f]\d{3})(?!\d)|[1-9]\d{0,5})`
const MEASURE = `%|euro|miljoen|miljard|procent|${MONTHS.join('|')}`
const WHOLE = `(?![\\p{L}\\p{N}]|[.,:/]\\d|${SPACE}?(?:${MEASURE})(?!\\p{L}))`
const SUFFIX = String.raw`(?<suffix>-[bhnv]\d)?`

/** A journal with a year and its first number. Groups: stb, stcrt or trb, year, mark, number, suffix. */
export const REFERENCE = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${NAME})(?:${REALM}|${PLACE})${GAP}\\(?${VOLUME}${YEAR}` +
    `(?:,${SPACE}{0,2}${MARK}?|/|${SPACE}{1,2}${MARK})${NUMBER}${SUFFIX}${WHOLE}`,
  'giu',
)

const UNTIL = `(?<range>${SPACE}(?:t/m|tot${SPACE}en${SPACE}met)${SPACE}|[–-])`
const AND = `(?:[,;]${SPACE}(?:(?:en|of)${SPACE})?|${SPACE}(?:en|of|&|alsmede)${SPACE})`
/**
 * A next number of the same year, or a year with a number of its own: ` en 442`, `, nr. 443`, ` en 2015, 21`.
 * Sticky.
 */
export const NEXT_NUMBER = new RegExp(
  `(?:${UNTIL}|${AND})(?:${YEAR}(?:,${SPACE}${MARK}?|/)(?=\\d))?${MARK.replace('mark', 'ownMark')}?` +
    `${NUMBER}${SUFFIX}${WHOLE}`,
  'iuy',
)
/** What may follow a number that nothing but its place says is one: not `en 442 leerlingen`. */
export const ENDS_LIST = new RegExp(
  `^(?:$|[^\\p{L}\\p{N} \\u00a0]|${SPACE}(?:en|of|t/m|tot|is|zijn|wordt|worden|van|met|bij|in|op` +
    `|over|te|door)(?!\\p{L})|${SPACE}[^\\p{L}\\p{N}€])`,
  'u',
)

/** An id in a text: `stb-2015-21`. */
export const LITERAL_ID =
  /(?<![\p{L}\p{N}/-])(?:stb|stcrt|trb|gmb|prb|wsb|bgr)-\d{4}-[1-9]\d{0,5}(?:-[bhnv]\d)?(?![\p{L}\p{N}-])/gu
