import { regex } from '../../text/regex.ts'
import type { BlockContext } from '../context.ts'
import { PINPOINT } from '../kinds/statute-pattern.ts'
import { lawAt } from '../laws/law-mentions.ts'
import { execAt } from '../matching/exec-at.ts'
import type { PhraseMatch } from '../matching/phrases.ts'
import { lastAtOrBefore } from '../matching/tokens.ts'
import { labelOf } from './label.ts'
import { isEuropean, isLawAbbreviation, isOtherRule, isUnknownLaw } from './rules.ts'

const REASONS = {
  law: 'Dit is een onderdeel van een wet, niet van dit document.',
  rule: 'Dit is een onderdeel van een andere regeling, niet van dit document.',
  document: 'Dit is een onderdeel van een ander document.',
  unsure: 'Niet zeker is dat dit een onderdeel van dit document is.',
} as const
type Kind = keyof typeof REASONS

const SPACE = String.raw`[ \u00a0]`
/** ` van de Wmo 2015`, ` behorend bij de regeling`, ` Awb`. Groups: of, the, owner. Sticky. */
const BEHIND = new RegExp(
  `,?${SPACE}(?:(?<of>van|uit|(?:behorende?${SPACE})?bij|in)${SPACE})?` +
    `(?:(?<the>de|het|een|deze|dit|die|dat|onze?|mijn)${SPACE})?(?<owner>[«“‘"']?[\\p{L}\\p{N}(]+)`,
  'yu',
)
const OWN = /^(?:dit|deze|onze?|mijn)$/u
const NAME = /^[«“‘"'(]?\p{Lu}/u
const LAW_NOUN = /^(?:rijks)?wet(?:svoorstel|boek)?$/u
const RULE_NOUN =
  /^\p{L}*(?:verordening|regeling|besluit|richtlijn|reglement|verdrag|statuten|beleidsregels?|cao)$/iu
/** Other texts; where it is not called `deze`, it may be this one or another. */
const PAPER_NOUN = regex('iu')`
  ^\p{L}*(?:rapport|advies|nota|notitie|brief|begroting|jaarverslag|plan|akkoord|leidraad|handreiking
  |evaluatie|toelichting|overeenkomst|convenant)$
`

/**
 * Why a part with a number (`hoofdstuk 4 Wmo 2015`) is not one of this document; null when nothing says so.
 */
export function otherOwner(
  match: RegExpExecArray,
  context: BlockContext,
  laws: readonly PhraseMatch[],
): string | null {
  const { block } = context
  if (block.type === 'heading' && match.index === 0) return null
  const kind = kindBehind(match, context) ?? kindBefore(match, laws)
  return kind === null || isOwnTitle(match, context) ? null : REASONS[kind]
}

function kindBehind({ input, index, 0: whole }: RegExpExecArray, context: BlockContext): Kind | null {
  const end = index + whole.length
  BEHIND.lastIndex = end + (execAt(PINPOINT, input, end)?.[0].length ?? 0)
  const match = BEHIND.exec(input)
  if (match === null) return null
  const { of, the, owner } = match.groups!
  const at = BEHIND.lastIndex - owner!.length
  if (isOfLaw(at, context, of !== undefined)) return 'law'
  if (of === undefined) return isDirectRule(owner!) ? 'rule' : null
  if (KAMERSTUK.test(owner!)) return 'document'
  return kindOfOwner(the, owner!, at, context)
}

function isOfLaw(at: number, context: BlockContext, isOwned: boolean): boolean {
  const { block, registers } = context
  const law = lawAt(at, context, registers.laws) ?? lawAt(at, context, registers.citedLaws)
  if (law !== null || !isOwned) return law !== null || isLawAbbreviation(block.text, at)
  return isUnknownLaw(block.text, at) && !isEuropean(block.text, at) && !isOtherRule(block.text, at)
}

/** Without `van`: `hoofdstuk 2 APV`, `paragraaf 23, achtste lid, Besluit Fiscaal Bestuursrecht`. */
const isDirectRule = (owner: string): boolean =>
  /^(?:APV|Apv|CAO|Besluit|Regeling|Verordening|Reglement)$/u.test(owner)
const KAMERSTUK = /^(?:[Kk]amerst|[Aa]anhangsel$|[Hh]andelingen$)/u

function kindOfOwner(the: string | undefined, owner: string, at: number, context: BlockContext): Kind | null {
  const { text } = context.block
  if (isCalled(owner, context)) return null
  if (LAW_NOUN.test(owner)) return 'law'
  const isOwn = the !== undefined && OWN.test(the)
  if (RULE_NOUN.test(owner) || (!isOwn && (isEuropean(text, at) || isOtherRule(text, at)))) return 'rule'
  if (isOwn) return null
  if (NAME.test(owner)) return 'document'
  return PAPER_NOUN.test(owner) ? 'unsure' : null
}

/** Whether the document calls itself so: `hoofdstuk 3 van de verordening` in a verordening. */
const isCalled = (noun: string, { document: { title, kind } }: BlockContext): boolean =>
  /^\p{Ll}/u.test(noun) && `${title} ${kind}`.toLowerCase().includes(noun)

/**
 * Between a law and a part that may be of it: `de Wlz, hoofdstuk 3`. In brackets it is more often a chapter
 * about the law.
 */
const BETWEEN = regex('u')`
  ^,[ \u00a0](?:in[ \u00a0]|met[ \u00a0]name[ \u00a0])?(?:(?:hoofdstuk|titel|afdeling)[ \u00a0]
  [\p{L}\d.]{1,8},[ \u00a0])?$
`
const LONGEST_BETWEEN = 40

function kindBefore({ input, index }: RegExpExecArray, laws: readonly PhraseMatch[]): Kind | null {
  if (index > 0 && labelOf(input, index) !== null) return 'law'
  const law = laws[lastAtOrBefore(laws as PhraseMatch[], index)]
  if (law === undefined || law.end > index || index - law.end > LONGEST_BETWEEN) return null
  return BETWEEN.test(input.slice(law.end, index)) ? 'unsure' : null
}

/** `hoofdstuk 3 Wmo 2015` in a document whose own chapter 3 has that name. */
export function isOwnTitle(
  { input, index, 0: whole }: RegExpExecArray,
  { index: { blocks, list, order } }: BlockContext,
): boolean {
  const own = blocks.get(whole.toLowerCase().replace(/[ \u00a0]/gu, ' '))
  const title = own === undefined ? '' : (list[order.get(own)!]?.text ?? '')
  const behind = input.slice(index + whole.length, index + whole.length + LONGEST_TITLE)
  return title.length > 2 && behind.replace(/^[,:]?[ \u00a0]/u, '').startsWith(title)
}

const LONGEST_TITLE = 120
