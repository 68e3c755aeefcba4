import { type First, firstOf } from '../lists/first-of.ts'
import { MOST_ENTRIES } from '../lists/parts.ts'
import type { AmountGroup } from './amount-groups.ts'

/** The first hundred amounts for a purpose, and the number of others: there may be very many. */
export const firstAmounts = (documents: readonly AmountGroup[]): First<AmountGroup> =>
  firstOf(documents, 'amounts', MOST_ENTRIES)
