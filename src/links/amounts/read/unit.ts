import type { AmountUnit } from '../amount.ts'
import { SPACE } from './pattern.ts'
import type { Groups } from './value.ts'

/** Words that speak of money: "is ruim 31 miljoen beschikbaar" is euros, "telt 17 miljoen inwoners" is not. */
const MONEY =
  /€|\beuro|\bEUR\b|budget|beschikbaar|kosten|subsidie|uitgaven|ontvangsten|middelen|bedrag|raming|geraamd|bezuinig|begroot|begroting|gereserveerd|bijdrage|investe|uitkering|tarief|besparing|gefinancierd|financiering/iu

/** Words after a number that are no thing being counted: "5 miljoen voor …", "9 miljoen extra". */
const NO_NOUN =
  'voor|aan|in|per|te|ten|tot|naar|van|vanaf|uit|op|om|bij|met|door|over|onder|en|of|als|dan|die|dat|is|was|zijn|wordt|worden|werd|werden|heeft|hebben|komt|gaat|beschikbaar|extra|structureel|incidenteel|jaarlijks|meer|minder|hoger|lager|gereserveerd|toegevoegd|overgeheveld|vrijgemaakt|uitgetrokken|begroot|geraamd|inzake|hiervoor|daarvoor|bestemd|respectievelijk|ter|waarvan'
const COUNTED = new RegExp(`^${SPACE}(?!(?:${NO_NOUN})(?!\\p{L}))\\p{Ll}{3}`, 'u')
const GROUPED = /^\d{1,3}(?:\.\d{3})+$/u

/**
 * The unit of a match, null when it is a number and no amount. `after` is the text behind it, `sentence` the sentence
 * around it. A bare number counts something only when it is written with dots and a noun follows: `286.606 mensen`.
 */
export function unitOf(groups: Groups, after: string, sentence: string): AmountUnit | null {
  const { sign, euro, percent, scale, digits } = groups
  if (sign !== undefined || euro !== undefined) return 'eur'
  if (percent !== undefined) return 'percent'
  const counted = COUNTED.test(after)
  if (scale !== undefined) return !counted && MONEY.test(sentence) ? 'eur' : 'count'
  return counted && GROUPED.test(digits ?? '') ? 'count' : null
}
