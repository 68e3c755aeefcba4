import { exactSum } from '../../../text/numbers.ts'
import type { Verdict } from '../amount.ts'

const ABOUT = /(?<!\p{L})(?:circa|ca|ongeveer|rond|rondom|zo['’]n|nagenoeg|grofweg|naar schatting)(?!\p{L})/u

/** Whether a number may be written like this; `step` is the smallest step of the notation. */
type Tolerance = (difference: number, step: number) => boolean

/** The tolerance that each hedge gives; the first match counts. */
const TOLERANCES: readonly (readonly [hedge: RegExp, allows: Tolerance])[] = [
  [/\b(?:ruim|meer dan)\b/u, (difference, step) => difference > 0 && difference < step],
  [/\b(?:bijna|minder dan|nog geen)\b/u, (difference, step) => difference < 0 && -difference < step],
  [ABOUT, (difference, step) => Math.abs(difference) < step],
]
const ROUNDED: Tolerance = (difference, step) => Math.abs(difference) <= step / 2 + 1e-9

/**
 * Compares a number as written with the number it should be. `precision` is the smallest step of the
 * notation, `hedge` its hedges: "ruim 31 miljoen" holds from 31 to 32 million, "bijna" for the step below,
 * "circa" for both.
 */
export function judge(
  stated: number,
  found: number,
  precision: number,
  hedge: string | null = null,
): Verdict {
  const difference = exactSum([found, -stated])
  if (difference === 0) return 'agrees'
  const [, allows] = TOLERANCES.find(([says]) => says.test(hedge ?? '')) ?? [null, ROUNDED]
  return allows(difference, precision) ? 'rounds' : 'differs'
}

/** Whether a hedge marks a number as approximate: it may have been rounded up or down. */
export const isAbout = (hedge: string | null): boolean => ABOUT.test(hedge ?? '')

/** Whether a hedge marks a number as a limit: the actual number may be anything below or above it. */
export const isLimit = (hedge: string | null): boolean =>
  /\b(?:maximaal|hoogstens|ten hoogste|hooguit|minimaal|minstens|ten ?minste)\b/u.test(hedge ?? '')
