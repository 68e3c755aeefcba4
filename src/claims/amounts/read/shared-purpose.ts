import { regex } from '../../../text/regex.ts'
import type { RawAmount } from '../amount.ts'
import type { Found } from './found.ts'

/**
 * "… voor de versterking van de zorg en vanaf 2022 jaarlijks € 10 miljoen": the second amount has the same
 * purpose.
 */
const SAME_PURPOSE = regex('iu')`
  ^,? (?:en|oplopend tot|aflopend tot)(?:[ \u00a0](?:vanaf|in|per|tot|met ingang van|het jaar|daarna
  |jaarlijks|structureel|incidenteel|eenmalig|nog eens|nog|circa|ruim|\d{4}))*[ \u00a0]$
`

const inOneSentence = (a: Found, b: Found): boolean => a.sentence.start === b.sentence.start

/** Gives an amount without a purpose that of the one before it, where the sentence only adds a period. */
export function withSharedPurpose(
  text: string,
  all: readonly RawAmount[],
  found: readonly Found[],
): RawAmount[] {
  const completed: RawAmount[] = []
  for (const [index, amount] of all.entries()) {
    const before = completed.at(-1)
    const same = before?.about && amount.about === null && inOneSentence(found[index - 1]!, found[index]!)
    const between = same && text.slice(Math.max(before.about!.end, before.end), amount.start)
    completed.push(between && SAME_PURPOSE.test(between) ? { ...amount, about: before.about } : amount)
  }
  return completed
}
