import { regex } from '../../../text/regex.ts'
import type { AmountUnit } from '../amount.ts'
import { SPACE } from './pattern.ts'
import type { Groups } from './value.ts'

/** Words about money: "is ruim 31 miljoen beschikbaar" is in euros, "telt 17 miljoen inwoners" is not. */
const MONEY = regex('iu')`
  €|\beuro|\bEUR\b|budget|beschikbaar|kosten|subsidie|uitgaven|ontvangsten|middelen|bedrag|raming|geraamd
  |bezuinig|begroot|begroting|gereserveerd|bijdrage|investe|uitkering|tarief|besparing|gefinancierd
  |financiering|tegenvaller|meevaller|vrijval|gedekt|dekking|taakstelling|ombuiging|intensivering
  |bijgesteld|bijstelling|onderuitputting|omzet|heffing|premie|lening|krediet
`

/** Words after a number that are not what is being counted: "5 miljoen voor …", "9 miljoen extra". */
const NO_NOUN =
  'voor|aan|in|per|te|ten|tot|naar|van|vanaf|uit|op|om|bij|met|door|over|onder|en|of|als|dan|die|dat|is' +
  '|was|zijn|wordt|worden|werd|werden|heeft|hebben|komt|gaat|beschikbaar|extra|structureel|incidenteel' +
  '|jaarlijks|meer|minder|hoger|lager|gereserveerd|toegevoegd|overgeheveld|vrijgemaakt|uitgetrokken' +
  '|begroot|geraamd|inzake|hiervoor|daarvoor|bestemd|respectievelijk|ter|waarvan'
/** "drie miljoen verhoogd", "14 miljoen bijgesteld": what was done with the money. */
const DONE = '(?:(?:af|bij|op|uit|om|in|aan|vrij|terug|toe)?ge|ver|be|ont|her|over)\\p{Ll}+[dt]'
const MORE = '(?:extra|meer|minder|nieuwe)'
const COUNTED = new RegExp(`^${SPACE}(?:${MORE}${SPACE})?(?!(?:${NO_NOUN}|${DONE})(?!\\p{L}))\\p{Ll}{3}`, 'u')
/** "mld." and "mrd" mean money unless something is counted; "miljoen" needs a word about money. */
const OF_MONEY = /^m(?:iljard|ld|rd|ln)/iu
/** "motie nr. 1.234": the number of something. */
const NUMBERED =
  /(?:nrs?\.|nummers?|art(?:ikel|\.)|blz\.|pagina|p\.|dossier|kamerstuk|kenmerk|noot|tabel|zaak)[ \u00a0]$/iu
/** "minder dan 2000 mensen": a number without dots may be a year, but not after these words. */
const COMPARED =
  /(?<!\p{L})(?:meer dan|minder dan|ruim|minstens|ten minste|maximaal|hoogstens|ten hoogste|nog geen) $/iu
const LONG = /^\d{4,7}$/u
const GROUPED = /^\d{1,3}(?:\.\d{3})+$/u

const isOfMoney = (scale: string, sentence: string): boolean => OF_MONEY.test(scale) || MONEY.test(sentence)

/** Whether a bare number is written as a count: `286.606`, or `2000` after "meer dan". */
const isCount = (digits: string, before: string): boolean =>
  (GROUPED.test(digits) || (LONG.test(digits) && COMPARED.test(before))) && !NUMBERED.test(before)

/**
 * The unit of a match; null when it is no amount. `before` and `after` are the text around it, `sentence` is
 * its sentence. A bare number is a count only when it is written with dots and followed by a noun: `286.606
 * mensen`.
 */
export function unitOf(groups: Groups, before: string, after: string, sentence: string): AmountUnit | null {
  const { sign, euro, percent, scale, digits } = groups
  if (sign !== undefined || euro !== undefined) return 'eur'
  if (percent !== undefined) return 'percent'
  const counted = COUNTED.test(after)
  if (scale !== undefined) return !counted && isOfMoney(scale, sentence) ? 'eur' : 'count'
  return counted && isCount(digits ?? '', before) ? 'count' : null
}
