import type { Amount } from '../../claims/amounts/amount.ts'
import { periodText } from '../../claims/amounts/read/period.ts'
import type { PublicAmounts } from './schema.ts'

/** All amounts, with their period and purpose in words. */
export const amountsData = (amounts: readonly Amount[]): PublicAmounts =>
  amounts.map(({ period, about, ...amount }) => ({
    ...amount,
    period: period && periodText(period),
    about: about?.text ?? null,
  }))
