import { regex } from '../../../text/regex.ts'
import type { Amount } from '../amount.ts'
import type { Around } from './around.ts'

type About = NonNullable<Amount['about']>

/** Words between an amount and its purpose. */
const STILL =
  'euro|extra|structureel|jaarlijks|per jaar|per maand|beschikbaar|gesteld|gereserveerd|uitgetrokken' +
  '|geraamd|begroot|vrijgemaakt|nodig|aan (?:subsidie(?:budget|s)?|middelen|budget)|in \\d{4}'
const WHAT = '(?<what>[^.;:()]{3,200})'

/** "… beschikbaar gesteld voor", "inzake", "om": what follows names the purpose. */
const AFTER = new RegExp(
  `^(?:[ \\u00a0](?:${STILL}))*[ \\u00a0](?:(?:voor|inzake|ten behoeve van|aan)(?: de| het)?` +
    `|om)[ \\u00a0]${WHAT}`,
  'iu',
)
/**
 * "Voor de Landelijke Luisterlijn is € 4,8 miljoen beschikbaar", "In 2023 is voor de tolkvoorziening € 13,3
 * miljoen"
 */
const BEFORE: readonly RegExp[] = [
  regex('iu')`
    (?:^|, | en )voor (?<what>[^.;:(),]{3,120}?) (?:is|zijn|wordt|worden|was|werd|stelt|stellen|trekt
    |trekken|reserveert|maakt|heeft) [^.;:()]{0,60}$
  `,
  /(?:^| )(?:is|zijn|wordt|worden|was|werd) (?:er )?voor (?<what>[^.;:(),]{3,120}?)[ \u00a0]$/iu,
  /^Om (?<what>[^.;:(),]{3,120}? te \p{L}+) (?:is|zijn|wordt|worden) [^.;:()]{0,60}$/iu,
]
/** "Valpreventie (12,5 miljoen)": the words before the brackets; in a heading or a list item all of them. */
const BRACKETED = /(?:^|[.;:,»)] ?)(?<what>[^.;:,()]{3,120}?) ?\((?:totaal )?$/u
const WHOLE_LINE = /^(?<what>[^:;]{3,200}?) ?\($/u
/** Verbs: words with one are a sentence, and not the name of a purpose. */
const SENTENCE =
  /(?<!\p{L})(?:is|zijn|wordt|worden|kan|kunnen|heeft|hebben|zal|zullen|dient|moet|moeten)(?!\p{L})/u
/**
 * "de lasten, de wet en de teams (totaal € 14,8 miljoen)": the amount is for the whole list, not for its last
 * item.
 */
const OF_A_LIST = /,[^.;:()]* en [^,.;:()]*\(totaal $/u
const AFTER_LINE = /^[^)]*\)[.;]?$/u

/**
 * Everything before the last purpose: "uitkeringen aan gemeenten voor" in "uitkeringen aan gemeenten voor
 * Valpreventie".
 */
const LAST_PURPOSE = /^.* voor (?:de |het )?/u
const LEAD = regex('iu')`
  ^(?:(?:onder andere|onder meer|circa|ruim|bijna|en|voor|de|het|een|in|bij|daarnaast|daarbij|verder|ook
  |tevens) )+
`
/** Where the purpose ends. */
const STOP = regex('u')`
  (?: (?:tot(?: en met)?|t\/m|in|vanaf|per|van)(?: het jaar)? \d{4}(?:[-–]\d{4})?
  |,? (?:die|dat|waar\p{L}*|zodat|maar|terwijl|waarvan) | (?:is|zijn|wordt|worden
  |en (?:is|er|zijn|vanaf|in \d{4})) |,? en$|,$| beschikbaar(?: gesteld)?$| en[ \u00a0]$).*$
`
/** Words that point back or say nothing: "voor beschikbaar", "in dit kader". */
const EMPTY = regex('iu')`
  ^(?:\d{4}|beschikbaar(?: gesteld)?|(?:in |voor )?(?:dit|deze|dat|die|zodat|waarbij|hiervoor|daarvoor
  |het jaar|per|(?:een|twee|drie|vier) (?:derde|kwart|vijfde)|helft|kwart|deel|rest|restant)(?!\p{L}).*)$
`

function clean(what: string, at: number): About | null {
  const lead = what.length - what.trimStart().length
  const from = lead + (LEAD.exec(what.slice(lead))?.[0].length ?? 0)
  const text = what.slice(from).trimEnd().replace(STOP, '').trimEnd()
  return text.length < 2 || EMPTY.test(text) ? null : { start: at + from, end: at + from + text.length, text }
}

function named(match: RegExpExecArray | null, from: number, skip?: RegExp): About | null {
  const what = match?.groups?.what
  if (!match || what === undefined) return null
  const past = skip?.exec(what)?.[0].length ?? 0
  return clean(what.slice(past), from + match.index + match[0].indexOf(what) + past)
}

function beforeBrackets(before: string, from: number, after: string): About | null {
  const line = from === 0 && AFTER_LINE.test(after) ? WHOLE_LINE.exec(before) : null
  const match = line ?? (OF_A_LIST.test(before) ? null : BRACKETED.exec(before))
  if (!match || SENTENCE.test(match.groups?.what?.replace(LAST_PURPOSE, '') ?? '')) return null
  return named(match, from, line ? undefined : LAST_PURPOSE)
}

/**
 * "… voor Respijtzorg en Valpreventie (€ 12 miljoen)": the words before the brackets belong to the next
 * amount.
 */
const BEFORE_NEXT = /,? en [^,;]*\($/u

/** "hiervoor is € 7,5 miljoen aan subsidie voor de zorg beschikbaar": the purpose was named before. */
const POINTS_BACK = /(?<!\p{L})(?:hiervoor|daarvoor)(?!\p{L})[^,;]*$/iu

/** The words that say what an amount is for, as a range of the sentence; null when it does not say so. */
export function aboutOf({ sentence, start, end, from, to }: Around): About | null {
  const [before, after] = [sentence.slice(from, start), sentence.slice(end, to).replace(BEFORE_NEXT, '')]
  const earlier = () =>
    BEFORE.map((form) => named(form.exec(before), from)).find((found) => found !== null) ?? null
  const later = () => (POINTS_BACK.test(before) ? null : named(AFTER.exec(after), end))
  return beforeBrackets(before, from, sentence.slice(end)) ?? later() ?? earlier()
}
