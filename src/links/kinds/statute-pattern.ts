import { ORDINAL } from '../ordinals.ts'

/**
 * How texts write a place in a law, as named parts:
 *
 *   artikel 2.1.4b, vierde lid, aanhef en onder a, van de Wmo 2015
 *   ^noun   ^number ^lid        ^rest             ^bridge ^a law of the register
 */
const SPACE = String.raw`[ \u00a0]`
const NOUN = '(?<noun>[Aa]rtikel(?:en)?|[Aa]rt\\.)'
const NUMBER = String.raw`\d{1,4}(?:[.:]\d{1,4}){0,4}[a-z]{0,2}(?![\p{L}\p{N}])`
const SEVERAL = `(?:,${SPACE}|${SPACE}en${SPACE}|${SPACE}tot${SPACE}en${SPACE}met${SPACE}|${SPACE}t/m${SPACE})`
const COUNT = `(?:${ORDINAL}|\\d{1,2}e?)`
const LID = `(?:,?${SPACE}(?<leden>${COUNT}(?:(?:,|${SPACE}en)${SPACE}${COUNT}){0,5})${SPACE}(?:lid|leden)|,?${SPACE}(?:lid|leden)${SPACE}(?<lid>\\d{1,2}))`
const REST = `(?:,?${SPACE}(?:aanhef|(?:en${SPACE})?onder(?:deel)?${SPACE}[a-z0-9]{1,2}|${ORDINAL}${SPACE}volzin))`

/** Groups: noun, numbers (one or more), leden or lid. */
export const PLACE = new RegExp(
  `(?<![\\p{L}\\p{N}-])${NOUN}${SPACE}(?<numbers>${NUMBER}(?:${SEVERAL}${NUMBER}){0,9})${LID}?${REST}{0,3}`,
  'gu',
)
export const ONE_NUMBER = new RegExp(NUMBER, 'gu')
export const ONE_COUNT = new RegExp(COUNT, 'g')

/** Between a place and its law: `, van de `, `. `, ` van die `. Sticky. */
export const BRIDGE = new RegExp(
  `\\.?,?${SPACE}(?:(?:van|uit|in)${SPACE})?(?:(?:de|het|deze|die|dit|dat)${SPACE})?`,
  'yu',
)

/** Words before or after `artikel 3` that make it an article of a budget. */
export const BUDGET = /begroting|beleidsartikel|budgettaire|jaarverslag|beleid$/i

/** Short names in capitals; other capitals after an article may be a programme or an organisation. */
const CAPITALS = 'BW|AVG|EVRM|EU|VEU|VWEU|IVRK|IVRPH|WW|WIA|WAO|ZW|AWR|GW'
/** Short names without vowels inside: Awb, Wmg, Wtza, Wkkgz. */
const LETTERS = '[AW][bcdfghjklmnpqrstvwxz]{1,6}[ao]?'
const LAW_NOUN = String.raw`\p{L}{0,30}[Ww]et(?:boek)?|Besluit|Regeling|Verordening|Richtlijn|(?:[\p{L}-]{1,20})?[Vv]erdrag|Handvest|Statuut`

/**
 * A law that no register knows, right after a place: `Grondwet`, `de Wet publieke gezondheid`, `het Besluit …`, `Awb`. Where a name
 * of several words ends is not certain. Sticky.
 */
export const UNKNOWN_LAW = new RegExp(
  String.raw`(?:(?:Algemene|Tijdelijke|Europese|Nationale)[ \u00a0])?(?:${LAW_NOUN}|${CAPITALS}|${LETTERS})(?![\p{L}\p{N}-])`,
  'yu',
)
