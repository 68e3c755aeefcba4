import { regex } from '../../text/regex.ts'
import { ORDINAL } from '../matching/ordinals.ts'

/**
 * How texts write a place in a law:
 *
 *   artikelen 2.3, 2.4, eerste en derde lid, en 6.1, aanhef en onder a, van de Jeugdwet
 *   ^noun     ^item ^item with its leden       ^item with its parts     ^bridge ^a law of the register
 */
const SPACE = String.raw`[ \u00a0]`
const NOUN = '(?<noun>[Aa]rtikel(?:en)?|[Aa]rtt?\\.?)'
const NUMBER = String.raw`\d{1,4}(?:[a-z]{1,2}\d{0,2})?(?:[.:]\d{1,4}[a-z]{0,2}){0,4}(?![\p{L}\p{N}])`
const UNTIL =
  `(?:${SPACE}tot(?:${SPACE}en${SPACE}met)?${SPACE}|${SPACE}t/m${SPACE}|[-–]` +
  `|${SPACE}–${SPACE}(?=\\d{1,4}[.:]\\d))`
const JOINS = `en|of|alsmede|dan${SPACE}wel|juncto|jo\\.?|resp\\.|respectievelijk`
const AND = `(?:,?${SPACE}(?:${JOINS})${SPACE}|,${SPACE})`

/**
 * Before the noun an ordinal, behind it a number: `eerste en 3e lid`, `leden 1 en 3`. A number before it is
 * the next article.
 */
const NTH = `(?:${ORDINAL}|\\d{1,2}(?:e|de|ste)(?!\\p{L}))`
const NTHS = `${NTH}(?:(?:${UNTIL}|${AND})${NTH}){0,5}${SPACE}(?:lid|leden)`
const COUNT = String.raw`\d{1,2}(?![\p{L}\p{N}]|[.:]\d)`
const NO_ARTICLE = `(?!${SPACE}(?:lid|leden|sub|onder|onderdeel)(?!\\p{L})|,${SPACE}${ORDINAL}${SPACE}lid)`
const COUNTS =
  `(?:lid${SPACE}?${COUNT}(?:(?:${UNTIL}|${SPACE}en${SPACE})${COUNT}${NO_ARTICLE})?` +
  `|leden${SPACE}${COUNT}(?:(?:${UNTIL}|${AND})${COUNT}){0,5})`
/** `eerste en derde lid`, `lid 2` */
export const LEDEN = `(?:${NTHS}|${COUNTS})`
const LID = `(?:(?:,|,?${SPACE}(?:en|of|juncto|jo\\.?))?${SPACE}${LEDEN}(?!\\p{L}))`
const PART_NOUN = '(?:onder(?:deel|delen)?|sub(?:onder(?:deel|delen))?|letter)'
const PART = String.raw`(?:[a-z]|\d{1,2})°?(?![\p{L}\p{N}]|[.:]\d)`
const NEXT_PART = `(?:${UNTIL}|(?:,?${SPACE}(?:en|of)|,)${SPACE})`
const PARTS = `${PART}(?:${NEXT_PART}[a-z](?![\\p{L}\\p{N}'’])){0,5}`
const REST =
  `(?:,?${SPACE}(?:aanhef|(?:en${SPACE})?${PART_NOUN}${SPACE}${PARTS}|${ORDINAL}${SPACE}(?:volzin|alinea)` +
  `|ten${SPACE}${ORDINAL}))`

/** `, aanhef en onder b` behind a lid. */
export const PART_REST = `${REST}{0,3}`
/** `onderdeel b`, `de onderdelen a en c`. Group: parts. */
export const PARTS_OF = `(?:sub)?onder(?:deel|delen)${SPACE}(?<parts>${PARTS})`

/** Behind a number, or a part of a text: `, tweede lid, onder b`. Sticky. */
export const PINPOINT = new RegExp(`(?:${LID}|${REST}){1,6}`, 'yu')

/** Articles of a law that changes others: `artikel IV`. */
const ROMAN = `[IVX]{1,6}(?![\\p{L}\\p{N}]|${SPACE}\\d)`
/** As texts of the European Union have it: `artikel 6(1)(f)`. */
const BRACKETS = String.raw`(?:\(\d{1,2}\)(?:\([a-z]\))?)?`
const ITEM = `${NUMBER}${BRACKETS}(?:${LID}|${REST}){0,6}`
const ROMAN_ITEM = `${ROMAN}(?:${LID}|${REST}){0,6}`
const chain = (item: string): string => `${item}(?:(?:${UNTIL}|${AND})${item}){0,12}`

/** Groups: noun, items (one or more). */
export const PLACE = new RegExp(
  `(?<![\\p{L}\\p{N}-])${NOUN}${SPACE}(?<items>${chain(ITEM)}|${chain(ROMAN_ITEM)})`,
  'gu',
)
/** Behind a law ` en 17 IVBPR`: the number of an article of the next, without the noun. Sticky. */
export const BEHIND_LAW = new RegExp(
  `(?<and>,?${SPACE}(?:en|of|alsmede|juncto|jo\\.?)${SPACE})(?<noun>)(?<items>${chain(ITEM)})`,
  'yu',
)
/** One item of a place. Groups: number, details. */
export const ONE_ITEM = new RegExp(
  `(?<number>${NUMBER}|${ROMAN})(?<details>${BRACKETS}(?:${LID}|${REST}){0,6})`,
  'gu',
)
/** What stands behind a number: leden or parts, or `ten tweede`. Groups: count, letter, leden, parts, nth. */
export const ONE_DETAIL = new RegExp(
  String.raw`\((?<count>\d{1,2})\)(?:\((?<letter>[a-z])\))?|` +
    `(?<leden>${LEDEN})|${PART_NOUN}${SPACE}(?<parts>${PARTS})|ten${SPACE}(?<nth>${ORDINAL})`,
  'gu',
)
export const ONE_COUNT = new RegExp(`(?<until>${UNTIL})?(?<count>${NTH}|\\d{1,2})`, 'gu')
export const ONE_PART = new RegExp(
  `(?<until>${UNTIL})?(?<![\\p{L}\\p{N}])(?<part>[a-z]|\\d{1,2})(?![\\p{L}\\p{N}])`,
  'gu',
)

/** Between two places that have one law: ` en `, `, juncto de `. */
export const CONNECTOR = regex('u')`
  ^,?(?:[ \u00a0](?:en|of|en\/of|alsmede|alsook|respectievelijk|onderscheidenlijk|dan[ \u00a0]wel|juncto
  |jo\.?|in[ \u00a0]samenhang[ \u00a0]met|met[ \u00a0]uitzondering[ \u00a0]van|uitgezonderd|behalve))?
  [ \u00a0](?:(?:de|het|van)[ \u00a0])?$
`

/**
 * A detail before its article: `het tweede lid, onder b, van artikel 3`, `onderdeel b van het eerste lid van
 * artikel 3`. Groups: parts, leden, rest.
 */
const OF = `,?${SPACE}van${SPACE}(?:het${SPACE}|de${SPACE})?`
export const LEADING = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(?:${PART_NOUN}|Onder(?:deel|delen)?)${SPACE}(?<parts>${PARTS})${OF})?` +
    `(?:(?<leden>${LEDEN})(?<rest>${PART_REST})${OF})?(?<=${SPACE})(?=[Aa]rt)`,
  'gu',
)

/** Between a place and its law: `, van de `, ` `, ` e.v. van die `. Groups: of, the. Sticky. */
export const BRIDGE = new RegExp(
  `(?:${SPACE}(?:e\\.v\\.|ev\\.?|en${SPACE}verder|en${SPACE}volgende))?,?${SPACE}` +
    `(?:(?:(?<of>van|uit)|in|bij|onder|krachtens)${SPACE}|\\()?` +
    `(?:(?<the>de|het|een|deze|die|dit|dat|onze?|uw|hun)${SPACE})?` +
    '(?:(?:huidige|nieuwe|oude|gewijzigde|genoemde|voornoemde|bovengenoemde|voorgestelde|geldende)' +
    `${SPACE}){0,2}`,
  'yu',
)
