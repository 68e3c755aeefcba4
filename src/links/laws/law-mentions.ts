import type { BlockContext } from '../context.ts'
import { execAt } from '../matching/exec-at.ts'
import { findPhrases, mentionAt, type PhraseMatch, type PhraseMatcher } from '../matching/phrases.ts'
import { lastAtOrBefore } from '../matching/tokens.ts'
import { labelOf } from '../statutes/label.ts'
import { FORMER_NAMES } from './known-laws.ts'

/** The laws that a block names. A name that the words around it make that of something else is not one. */
export const findLaws = (context: BlockContext): PhraseMatch[] =>
  findPhrases(context.registers.laws, context.tokens)
    .filter((match) => isLaw(match, context))
    .map((match) => ofItsTime(match, context))

/** The law whose name begins at an offset; null when there is none. */
export function lawAt(start: number, context: BlockContext, matcher: PhraseMatcher): PhraseMatch | null {
  const token = lastAtOrBefore(context.tokens, start)
  if (context.tokens[token]?.start !== start) return null
  const match = mentionAt(matcher, context.tokens, token)
  return match !== null && isLaw(match, context) ? ofItsTime(match, context) : null
}

/** Behind a name: a year that it does not have itself (`Wmo 2007`), or the islands with laws of their own. */
const OTHER_EDITION = /(?:[ \u00a0](?:(?:1[89]|20)\d{2}(?![\p{L}\p{N}]|[-–/.]\d)|BES(?!\p{L})))/uy
const SPACE = String.raw`[ \u00a0]`
const MAKERS = [
  `van${SPACE}het${SPACE}(?:college|dagelijks|algemeen|bestuur)`,
  `van${SPACE}de${SPACE}(?:gemeente|raad|burgemeester|provinci|minister|directie)`,
  `van${SPACE}(?:burgemeester|gedeputeerde|provinciale|B(?:${SPACE}en${SPACE}|&)W|\\d{1,2}${SPACE}\\p{Ll})`,
  `gemeente(?!\\p{L})`,
  `\\p{Lu}\\p{Ll}`,
]
/**
 * Behind a decree: who else made it, or when: `Bouwbesluit van het college`, `Regeling Jeugdwet Voorland`.
 */
const OTHER_MAKER = new RegExp(`${SPACE}(?:${MAKERS.join('|')})`, 'uy')
/** A name that begins or ends as that of a decree; a law is made by one maker only. */
const DECREE = /^(?:Besluit|Regeling|Uitvoerings\p{Ll}+)(?!\p{L})|(?:besluit|regeling)$/u
const RULE_WITH_NAME = [
  '(?:[Ii]nvoerings|[Uu]itvoerings|[Ww]ijzigings|[Aa]anpassings|[Hh]erzienings|Verzamel|Implementatie)wet',
  String.raw`\p{Lu}\p{Ll}{0,30}(?:besluit|regeling|verordening|reglement|regels?|richtlijn)`,
  ...['Besluit', 'Regeling', 'Verordening', 'Regels'],
]
/** Words that may stand in a name between its first word and the law: no article, no verb, no link word. */
const OF_NAME =
  '(?!(?:van|de|het|een|deze|die|dit|dat|en|of|op|uit|in|bij|onder|krachtens|is|zijn|wordt|worden)' +
  `${SPACE})`
/**
 * Before a name: the name of another rule that holds it: `Invoeringswet Omgevingswet`,
 * `Verordening Wmo 2015`, `Besluit prudentiële regels Wft`.
 */
const OTHER_RULE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${RULE_WITH_NAME.join('|')})|` +
    `(?:Besluit|Regeling|Verordening|Beleidsregels?)(?:${SPACE}${OF_NAME}\\p{Ll}{1,20}){1,4})` +
    `(?:${SPACE}\\p{Lu}\\p{L}{1,7}${SPACE}en)?${SPACE}$`,
  'u',
)
const LONGEST_NOUN = 100

function isLaw(match: PhraseMatch, context: BlockContext): boolean {
  const { text } = context.block
  const name = text.slice(match.start, match.end)
  const before = text.slice(Math.max(0, match.start - LONGEST_NOUN), match.start)
  if (OTHER_RULE.test(before) || follows(OTHER_EDITION, text, match.end)) return false
  if (match.start === 0 && isOtherLabel(text, match.end)) return false
  if (DECREE.test(name) && follows(OTHER_MAKER, text, match.end)) return false
  return !isMeasure(name, before) && !isOfOtherYear(match, name, context) && !meansElse(match, name, context)
}

/** `Bruggenwet op de Wadden: artikel 3`: a label that goes on behind the name is that of another law. */
const isOtherLabel = (text: string, end: number): boolean => {
  const label = labelOf(text, text.length)
  return label !== null && /^ (?:op|inzake|betreffende|tot|BES)(?!\p{L})/u.test(label.slice(end))
}

/** `115% WML`: a share of an amount, which has the letters of the law that says how much it is. */
const isMeasure = (name: string, before: string): boolean =>
  /^\p{Lu}+$/u.test(name) && /(?:%|procent)[ \u00a0]?(?:van[ \u00a0](?:het[ \u00a0])?)?$/u.test(before)

const YEAR_OF_LAW = /(?<year>(?:18|19|20)\d{2})$/u

/** `Wmo uit 2007`, `Huisvestingswet (1992)` */
const YEAR_BEHIND =
  /[ \u00a0](?:(?:uit|van)[ \u00a0]|\()(?<year>(?:18|19|20)\d{2})(?![\p{L}\p{N}]|[-–/.]\d)/uy
const yearBehind = (text: string, at: number): number | null =>
  Number(execAt(YEAR_BEHIND, text, at)?.groups?.year ?? 0) || null

/**
 * A name without a year that is not of the law of that year: with another year behind it, or in a text from
 * before the year that the law has in its name: `Huisvestingswet` in 2011.
 */
function isOfOtherYear({ id, end }: PhraseMatch, name: string, context: BlockContext): boolean {
  const { registers, document, block } = context
  const year = YEAR_OF_LAW.exec(registers.lawById.get(id)?.name ?? '')?.groups?.year
  if (year === undefined || /\d{4}/u.test(name)) return false
  const told = yearBehind(block.text, end)
  if (told !== null) return told !== Number(year)
  return document.date !== null && Number.parseInt(document.date, 10) < Number(year)
}

/** A meaning that is a law's, even where the register has another name for it. */
const NAMES_LAW = /wet|verordening|verdrag|besluit|regeling|richtlijn/iu

/** Letters to which the document itself gives another meaning: `Reddingsbrigade Wad (WRB)`. */
function meansElse({ id, by }: PhraseMatch, name: string, { registers, document }: BlockContext): boolean {
  const meaning = by === undefined ? registers.meanings.get(name) : undefined
  if (!meaning?.definitions.some((definition) => definition.document === document.id)) return false
  const { name: full = '', aliases = [] } = registers.lawById.get(id) ?? {}
  const names = [full, ...aliases].join('\n').toLowerCase()
  return !meaning.aliases.some((alias) => names.includes(alias.toLowerCase()) || NAMES_LAW.test(alias))
}

const follows = (words: RegExp, text: string, at: number): boolean => execAt(words, text, at) !== null

const OLD_BEFORE = /(?<!\p{L})(?:oude|vroegere|voormalige)[ \u00a0]$/u
const OLD_BEHIND = /[ \u00a0]\(oud\)/uy

/** `de oude Wmo`, `Wmo (oud)`: the law that had the name before. */
function ofItsTime(match: PhraseMatch, { block: { text }, registers }: BlockContext): PhraseMatch {
  const name = text.slice(match.start, match.end)
  const former = FORMER_NAMES.find(({ names }) => names.includes(name))
  if (former === undefined) return match
  const before = text.slice(Math.max(0, match.start - LONGEST_NOUN), match.start)
  if (!OLD_BEFORE.test(before) && !follows(OLD_BEHIND, text, match.end)) return match
  const law = [...registers.lawById.values()].find(({ bwb }) => bwb === former.bwb)
  return law === undefined ? match : { ...match, id: law.id }
}
