import { regex } from '../../../text/regex.ts'
import type { RawAmount } from '../amount.ts'
import type { Found } from './found.ts'

/**
 * "… voor de versterking van de zorg en vanaf 2022 jaarlijks € 10 miljoen": the second amount is for the
 * same.
 */
const GOES_ON = regex('iu')`
  ^,? (?:en|oplopend tot|aflopend tot)(?:[ \u00a0](?:vanaf|in|per|tot|met ingang van|het jaar|daarna
  |jaarlijks|structureel|incidenteel|eenmalig|nog eens|nog|circa|ruim|\d{4}))*[ \u00a0]$
`

const inOneSentence = (a: Found, b: Found): boolean => a.sentence.start === b.sentence.start

/**
 * Gives an amount that says nothing of its own the purpose of the one before it, where the sentence only goes
 * on about time.
 */
export function withSharedPurpose(
  text: string,
  all: readonly RawAmount[],
  found: readonly Found[],
): RawAmount[] {
  const given: RawAmount[] = []
  for (const [index, amount] of all.entries()) {
    const before = given.at(-1)
    const same = before?.about && amount.about === null && inOneSentence(found[index - 1]!, found[index]!)
    const goesOn = same && GOES_ON.test(text.slice(Math.max(before.about!.end, before.end), amount.start))
    given.push(goesOn ? { ...amount, about: before.about } : amount)
  }
  return given
}
