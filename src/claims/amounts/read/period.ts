import { MONTH } from '../../../text/months.ts'
import { regex } from '../../../text/regex.ts'
import type { Period } from '../amount.ts'
import type { Around } from './around.ts'
import { type Years, yearsIn } from './years.ts'

/** How often: right after the amount, or anywhere in its part of the sentence. */
const NO_UNIT = `${MONTH}|direct|saldo|begin|medio|eind|ultimo|abuis`
const AFTER = new RegExp(
  `^[^.;€]{0,3}(?:per|elk|ieder)[ \\u00a0](?!(?:${NO_UNIT})(?!\\p{L}))(?<unit>\\p{Ll}{3,})(?!\\p{L})`,
  'iu',
)
const REPEATED: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:jaarlijkse?|elk jaar|ieder jaar|per jaar|op jaarbasis)(?!\p{L})/iu, 'per jaar'],
  [/(?<!\p{L})(?:maandelijkse?|per maand)(?!\p{L})/iu, 'per maand'],
  [/(?<!\p{L})structure(?:el|le)(?!\p{L})/iu, 'structureel'],
  [/(?<!\p{L})(?:incidente(?:el|le)|eenmalige?)(?!\p{L})/iu, 'eenmalig'],
]
/** The distance from the amount, in characters, at which such a word may be. */
const REACH = { before: 70, after: 24 }
/** The words between two amounts that belong to the first of them, and those that belong to the second. */
const OF_ONE_BEFORE = /^[^,;)]*?(?:[,;)]| en | waarvan )/u
const OF_NEXT = /(?:[,;]| en | waarvan )[\s\S]*/u

function everyOf({ sentence, start, end, from, to }: Around): string[] {
  const after = AFTER.exec(sentence.slice(end, to))
  const earlier = from > 0 ? sentence.slice(from, start).replace(OF_ONE_BEFORE, '') : sentence.slice(0, start)
  const later = sentence.slice(end, Math.min(to, end + REACH.after)).replace(OF_NEXT, '')
  const near = `${earlier.slice(-REACH.before)}|${later}`
  const words = REPEATED.filter(([pattern]) => pattern.test(near)).map(([, word]) => word)
  return [...new Set([...(after ? [`per ${after.groups!.unit!.toLowerCase()}`] : []), ...words])]
}

/** "Van deze € 65 miljoen wordt € 62 miljoen … in 2023": the year belongs to the part. */
const WHOLE = /(?<!\p{L})van (?:de|deze|die|het|dit|dat)[ \u00a0]$/iu
/**
 * Text between an amount and a year right after it: "(4.473 mensen in 2019". It has no verb, as that would
 * belong to another amount.
 */
const CLOSE = regex('u')`
  ^\)?[ \u00a0]*(?:(?:per|elk|ieder) \p{Ll}+ )?(?:(?!(?:is|was|zijn|wordt|worden|werd|werden|en|maar|dan
  |waarvan) )\p{L}+[ \u00a0])?\(?$
`

/**
 * The years of a sentence that an amount is for: those right after it, or else the last before it, or else
 * those that end the sentence after its last amount ("€ 7 miljoen en € 20 miljoen in 2022").
 */
function yearsOf(around: Around, repeated: boolean): Years | undefined {
  const years = yearsIn(around.sentence)
  const whole = WHOLE.test(around.sentence.slice(around.from, around.start))
  const behind = years.find(
    (each) =>
      each.start >= around.end &&
      each.start < around.to &&
      CLOSE.test(around.sentence.slice(around.end, each.start)),
  )
  const before = years.findLast((each) => each.end <= around.start)
  const later = repeated || whole ? undefined : years.find((each) => each.start >= around.last)
  return behind ?? before ?? later
}

/**
 * `"In 2023 t/m 2025 wordt jaarlijks "` + amount → 2023 to 2025, "per jaar"; null when the sentence says
 * nothing.
 */
export function periodOf(around: Around): Period | null {
  const every = everyOf(around)
  const years = yearsOf(around, every.length > 0)
  if (!years && every.length === 0) return null
  return { from: years?.from ?? null, to: years?.to ?? null, every }
}

function yearsText({ from, to }: Period): string[] {
  if (from !== null && to !== null) return [from === to ? `${from}` : `${from} t/m ${to}`]
  if (from !== null) return [`vanaf ${from}`]
  return to !== null ? [`tot ${to}`] : []
}

/** `2023 t/m 2025, per jaar` */
export const periodText = (period: Period): string => [...yearsText(period), ...period.every].join(', ')
