const UNITS = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen']
const TEENS = [
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
]
const TENS = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig']

/**
 * Dutch numerals before a unit in running text: "anderhalf miljoen", "twintig procent". Keys have no accents.
 */
const NUMERALS: Readonly<Record<string, number>> = {
  'een half': 0.5,
  'een halve': 0.5,
  'een kwart': 0.25,
  anderhalf: 1.5,
  anderhalve: 1.5,
  ...numbered(['tweeenhalf', 'drieenhalf', 'vierenhalf', 'vijfenhalf'], 2.5, 1),
  ...numbered(['nul', ...UNITS, ...TEENS], 0, 1),
  ...numbered(TENS, 20, 10),
  ...Object.assign({}, ...TENS.map((ten, index) => below(ten, 20 + index * 10))),
  ...numbered(['honderd', 'tweehonderd', 'driehonderd', 'vierhonderd', 'vijfhonderd'], 100, 100),
  duizend: 1000,
}

function numbered(words: readonly string[], first: number, step: number): Record<string, number> {
  return Object.fromEntries(words.map((word, index) => [word, first + index * step]))
}

/** "eenentwintig" → 21 … "negenentwintig" → 29. */
function below(ten: string, value: number): Record<string, number> {
  return numbered(
    UNITS.map((unit) => `${unit}en${ten}`),
    value + 1,
    1,
  )
}

const accented = (word: string): string =>
  word.replace(/(?<=^(?:twee|drie))en/u, '[eë]n').replace(/^een/u, '[eé][eé]n')

/** Longest first, so that "veertien" is not read as "veer" and "tien". */
export const NUMERAL = Object.keys(NUMERALS)
  .sort((a, b) => b.length - a.length)
  .map(accented)
  .join('|')

/** `"Één"` → 1; null for any other word. */
export const fromNumeral = (word: string): number | null =>
  NUMERALS[word.toLowerCase().replace(/[éë]/gu, 'e')] ?? null
