import { MOST_ENTRIES } from '../lists/parts.ts'
import type { AmountGroup } from './amount-groups.ts'

/** The first hundred amounts for a purpose, and how many there are more: a name may have very many. */
export function firstAmounts(documents: readonly AmountGroup[]): { shown: AmountGroup[]; left: number } {
  let room = MOST_ENTRIES
  const shown = documents.map((document) => {
    const amounts = document.amounts.slice(0, room)
    room -= amounts.length
    return { ...document, amounts }
  })
  const all = documents.reduce((sum, { amounts }) => sum + amounts.length, 0)
  return { shown: shown.filter(({ amounts }) => amounts.length > 0), left: all - (MOST_ENTRIES - room) }
}
