import { ORDINAL } from '../ordinals.ts'

/**
 * How texts write a place in a law:
 *
 *   artikelen 2.3, 2.4, eerste en derde lid, en 6.1, aanhef en onder a, van de Jeugdwet
 *   ^noun     ^item ^item with its leden       ^item with its parts     ^bridge ^a law of the register
 */
const SPACE = String.raw`[ \u00a0]`
const NOUN = '(?<noun>[Aa]rtikel(?:en)?|[Aa]rtt?\\.)'
const NUMBER = String.raw`\d{1,4}(?:[.:]\d{1,4}){0,4}[a-z]{0,2}(?![\p{L}\p{N}])`
const UNTIL = `(?:${SPACE}tot(?:${SPACE}en${SPACE}met)?${SPACE}|${SPACE}t/m${SPACE}|[-–])`
const AND = `(?:,?${SPACE}(?:en|of|alsmede|dan${SPACE}wel|juncto|jo\\.?)${SPACE}|,${SPACE})`

const COUNT = `(?:${ORDINAL}|\\d{1,2}e?(?![\\p{N}.:]))`
const COUNTS = `${COUNT}(?:(?:${UNTIL}|${AND})${COUNT}){0,5}`
const LID = `(?:(?:,|,?${SPACE}en)?${SPACE}(?:${COUNTS}${SPACE}(?:lid|leden)|(?:lid|leden)${SPACE}${COUNTS})(?!\\p{L}))`
const PART_NOUN = '(?:onder(?:deel|delen)?|sub|letter)'
const PART = String.raw`(?:[a-z]|\d{1,2})°?(?![\p{L}\p{N}]|[.:]\d)`
const PARTS = `${PART}(?:(?:,?${SPACE}(?:en|of)|,)${SPACE}[a-z](?![\\p{L}\\p{N}'’])){0,5}`
const REST = `(?:,?${SPACE}(?:aanhef|(?:en${SPACE})?${PART_NOUN}${SPACE}${PARTS}|${ORDINAL}${SPACE}volzin))`

const ITEM = `${NUMBER}(?:${LID}|${REST}){0,6}`

/** Groups: noun, items (one or more). */
export const PLACE = new RegExp(
  `(?<![\\p{L}\\p{N}-])${NOUN}${SPACE}(?<items>${ITEM}(?:(?:${UNTIL}|${AND})${ITEM}){0,12})`,
  'gu',
)
/** One item of a place. Groups: number, details. */
export const ONE_ITEM = new RegExp(`(?<number>${NUMBER})(?<details>(?:${LID}|${REST}){0,6})`, 'gu')
/** What stands behind a number: leden or parts. Groups: leden, parts. */
export const ONE_DETAIL = new RegExp(
  `(?<leden>${COUNTS}${SPACE}(?:lid|leden)|(?:lid|leden)${SPACE}${COUNTS})|${PART_NOUN}${SPACE}(?<parts>${PARTS})`,
  'gu',
)
export const ONE_COUNT = new RegExp(`(?<until>${UNTIL})?(?<count>${COUNT})`, 'gu')
export const ONE_PART = /(?<![\p{L}\p{N}])(?:[a-z]|\d{1,2})(?![\p{L}\p{N}])/gu

/** Between two places that have one law: ` en `, `, juncto de `. */
export const CONNECTOR =
  /^,?(?:[ \u00a0](?:en|of|en\/of|alsmede|alsook|dan[ \u00a0]wel|juncto|jo\.?|in[ \u00a0]samenhang[ \u00a0]met))?[ \u00a0](?:(?:de|het|van)[ \u00a0])?$/u

/** Between a place and its law: `, van de `, ` `, ` van die `. Groups: of, the. Sticky. */
export const BRIDGE = new RegExp(
  `,?${SPACE}(?:(?:(?<of>van|uit)|in|bij|onder|krachtens)${SPACE}|\\()?(?:(?<the>de|het|een|deze|die|dit|dat|onze?|uw|hun)${SPACE})?(?:(?:huidige|nieuwe|oude|gewijzigde|genoemde|voornoemde|bovengenoemde|voorgestelde|geldende)${SPACE}){0,2}`,
  'yu',
)
