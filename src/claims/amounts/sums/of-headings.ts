import type { Block } from '../../../collections/schema/block.ts'
import type { Statement } from '../compare/statement.ts'
import { isMoney, type LooseSum, refOf, sumOf } from './parts.ts'

/**
 * Compares "Hiervoor is in totaal € 263,3 miljoen beschikbaar" with the amounts in the headings directly
 * below, if every one of those has an amount.
 */
export function sumOfHeadings(
  section: readonly Statement[],
  headings: readonly Block[],
  inHeadings: ReadonlyMap<string, Statement>,
): LooseSum | null {
  const whole = section.find(
    (each) => isMoney(each) && !each.inHeading && each.only && /totaal/u.test(each.hedge ?? ''),
  )
  const parts = headings.map(({ id }) => inHeadings.get(id)).filter((each) => each !== undefined)
  if (!whole || parts.length < 2 || parts.length < headings.length) return null
  return sumOf('headings', whole, parts.map(refOf))
}
