import type { Statement } from '../compare/statement.ts'
import { isMoney, type LooseSum, refersBack, refOf, sumOf } from './parts.ts'

const REST = /\b(?:resterende|overige|restant van|rest van)[ \u00a0](?:bedrag van[ \u00a0])?$/iu

/**
 * Compares what is taken and what is left with the whole: "Van deze € 65 miljoen wordt € 62 miljoen
 * overgeheveld. Van de resterende € 3 miljoen …". `amounts` are those of one block, in order.
 */
export function sumWithRest(amounts: readonly Statement[]): LooseSum | null {
  const money = amounts.filter(isMoney)
  const rest = money.find(({ before }) => REST.test(before))
  const whole = money.findLast((each) => rest !== undefined && each.start < rest.start && refersBack(each))
  if (!rest || !whole) return null
  const taken = money.filter(
    (each) =>
      each.sentence.start === whole.sentence.start && each.start > whole.start && each.start < rest.start,
  )
  return taken.length === 0 ? null : sumOf('rest', whole, [...taken, rest].map(refOf))
}
