import { regex } from '../../../text/regex.ts'
import type { Statement } from '../compare/statement.ts'
import { isMoney, type LooseSum, refOf, sumOf } from './parts.ts'

/** Words between a whole and its parts that promise all of them. */
const ALL_PARTS = regex('iu')`
  (?:is gelijk aan|bestaat uit|bestaan uit|bestaande uit|opgebouwd uit|de som van|is verdeeld over
  |te weten|namelijk)
`
/** Words that promise parts, perhaps not all. */
const SOME_PARTS = /(?:waarvan|waaronder|inclusief)/iu

/**
 * Finds a sentence that gives a whole and then its parts:
 * "€ 27,2 miljoen per jaar is gelijk aan de kosten voor de Jeugdwet (€ 7,2 miljoen) en de Wmo (€ 20
 * miljoen)".
 */
export function sumInSentence(sentence: readonly Statement[]): LooseSum | null {
  const [whole, ...parts] = sentence.filter(isMoney)
  if (!whole || parts.length < 2) return null
  const from = whole.sentence.start
  const between = whole.sentence.text.slice(whole.end - from, parts[0]!.start - from)
  const all = ALL_PARTS.test(between)
  if (!all && !SOME_PARTS.test(between)) return null
  const sum = sumOf('sentence', whole, parts.map(refOf))
  return sum.verdict === 'differs' && sum.computed < sum.stated && !all
    ? { ...sum, verdict: 'incomplete' }
    : sum
}
