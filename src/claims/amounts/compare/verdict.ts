import { exactSum } from '../../../text/numbers.ts'
import type { Verdict } from '../amount.ts'

const ABOUT = /(?<!\p{L})(?:circa|ca|ongeveer|rond|rondom|zo['’]n|nagenoeg|grofweg|naar schatting)(?!\p{L})/u

/** Whether what was found may be written so; `step` is the smallest step of the writing. */
type Room = (difference: number, step: number) => boolean

/** The room that each hedge gives. The first that fits. */
const ROOMS: readonly (readonly [hedge: RegExp, room: Room])[] = [
  [/\b(?:ruim|meer dan)\b/u, (difference, step) => difference > 0 && difference < step],
  [/\b(?:bijna|minder dan|nog geen)\b/u, (difference, step) => difference < 0 && -difference < step],
  [ABOUT, (difference, step) => Math.abs(difference) < step],
]
const ROUNDED: Room = (difference, step) => Math.abs(difference) <= step / 2 + 1e-9

/**
 * A number as written against the number it should be. `precision` is the smallest step of the writing,
 * `hedge` its hedges: "ruim 31 miljoen" holds for everything from 31 to 32 million, "bijna" for the step
 * below, "circa" for both.
 */
export function judge(
  stated: number,
  found: number,
  precision: number,
  hedge: string | null = null,
): Verdict {
  const difference = exactSum([found, -stated])
  if (difference === 0) return 'agrees'
  const [, hasRoom] = ROOMS.find(([says]) => says.test(hedge ?? '')) ?? [null, ROUNDED]
  return hasRoom(difference, precision) ? 'rounds' : 'differs'
}

/** Hedges that say that a number is near: it may have been rounded to either side. */
export const isAbout = (hedge: string | null): boolean => ABOUT.test(hedge ?? '')

/** Hedges that give a limit: what is found may be anything below or above it. */
export const isLimit = (hedge: string | null): boolean =>
  /\b(?:maximaal|hoogstens|ten hoogste|hooguit|minimaal|minstens|ten ?minste)\b/u.test(hedge ?? '')
