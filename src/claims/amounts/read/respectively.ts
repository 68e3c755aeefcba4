import type { Period } from '../amount.ts'
import type { Found } from './found.ts'
import { yearsIn } from './years.ts'

const RESPECTIVELY = /(?<!\p{L})(?:respectievelijk|resp\.)(?!\p{L})/iu

/**
 * The years of "in de jaren 2023, 2024 en 2025 respectievelijk € 10, € 20 en € 30 miljoen", one for each
 * amount; null when they do not match.
 */
function yearsOf(sentence: string, count: number): number[] | null {
  if (count < 2 || !RESPECTIVELY.test(sentence)) return null
  const run = yearsIn(sentence).find(
    ({ from, to }) => from !== null && to !== null && to - from + 1 === count,
  )
  return run ? Array.from({ length: count }, (_, index) => run.from! + index) : null
}

/** Gives each amount of such a sentence its own year, in order. */
export function withOwnYears<A extends { period: Period | null }>(
  all: readonly A[],
  found: readonly Found[],
): A[] {
  const bySentence = Map.groupBy(found.keys(), (index) => found[index]!.sentence.start)
  const own = new Map<number, number>()
  for (const indexes of bySentence.values()) {
    const money = indexes.filter((index) => found[index]!.unit === 'eur')
    const years = yearsOf(found[indexes[0]!]!.sentence.text, money.length) ?? []
    for (const [index, year] of years.entries()) own.set(money[index]!, year)
  }
  return all.map((amount, index) => {
    const year = own.get(index)
    return year === undefined
      ? amount
      : { ...amount, period: { from: year, to: year, every: amount.period?.every ?? [] } }
  })
}
