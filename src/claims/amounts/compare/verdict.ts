import { exactSum } from '../../../text/numbers.ts'
import type { Verdict } from '../amount.ts'

/**
 * A number as written against the number it should be. `precision` is the smallest step of the writing, `hedge` its
 * hedges: "ruim 31 miljoen" holds for everything from 31 to 32 million, "bijna" for the step below, "circa" for both.
 */
export function judge(
  stated: number,
  found: number,
  precision: number,
  hedge: string | null = null,
): Verdict {
  const difference = exactSum([found, -stated])
  if (difference === 0) return 'agrees'
  if (/\b(?:ruim|meer dan)\b/u.test(hedge ?? ''))
    return difference > 0 && difference < precision ? 'rounds' : 'differs'
  if (/\b(?:bijna|minder dan|nog geen)\b/u.test(hedge ?? ''))
    return difference < 0 && -difference < precision ? 'rounds' : 'differs'
  if (isAbout(hedge)) return Math.abs(difference) < precision ? 'rounds' : 'differs'
  return Math.abs(difference) <= precision / 2 + 1e-9 ? 'rounds' : 'differs'
}

/** Hedges that say that a number is near: it may have been rounded to either side. */
export const isAbout = (hedge: string | null): boolean =>
  /(?<!\p{L})(?:circa|ca|ongeveer|rond|rondom|zo['’]n|nagenoeg|grofweg|naar schatting)(?!\p{L})/u.test(
    hedge ?? '',
  )

/** Hedges that give a limit: what is found may be anything below or above it. */
export const isLimit = (hedge: string | null): boolean =>
  /\b(?:maximaal|hoogstens|ten hoogste|hooguit|minimaal|minstens|ten ?minste)\b/u.test(hedge ?? '')
