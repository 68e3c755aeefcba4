import type { DutchNumber } from '../../text/numbers.ts'

/** How captions name a unit, and how the site writes it. The first match wins. */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [
    /[x×*]\s?€\s?1\.000\.000(?!\.?\d)|[x×*]\s?€\s?1?\s?(?:miljoen|mln)|(?:in |\()(?:€ )?(?:miljoen|mln)/iu,
    'x € 1 miljoen',
  ],
  [/[x×*]\s?€\s?1\s?(?:miljard|mld)|in (?:€ )?(?:miljard|mld)/iu, 'x € 1 miljard'],
  [/[x×*]\s?€\s?1\.?000(?!\.?\d)|[x×*]\s?1\.?000 (?:euro|€)|in duizend|in € 1\.?000(?!\.?\d)/iu, 'x € 1.000'],
  [/in (?:euro|€)/iu, '€'],
]

/**
 * The unit that the caption or the cell above the labels names; else `%` when all numbers are percentages;
 * else null.
 */
export function tableUnit(
  captions: readonly string[],
  numbers: readonly (DutchNumber | null)[],
): string | null {
  const named = UNITS.find(([pattern]) => captions.some((caption) => pattern.test(caption)))?.[1]
  if (named) return named
  const present = numbers.filter((number) => number !== null)
  return present.length > 0 && present.every((number) => number.percentage) ? '%' : null
}
