/** Dutch numerals that stand before a unit in running text: "anderhalf miljoen", "twintig procent". */
const NUMERALS: Readonly<Record<string, number>> = {
  'een half': 0.5,
  anderhalf: 1.5,
  anderhalve: 1.5,
  ...numbered(['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf', 'dertien'], 0, 1),
  ...numbered(['veertien', 'vijftien', 'zestien', 'zeventien', 'achttien', 'negentien'], 14, 1),
  ...numbered(['tien', 'twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig', 'honderd'], 10, 10),
  duizend: 1000,
}

function numbered(words: readonly string[], first: number, step: number): Record<string, number> {
  return Object.fromEntries(words.map((word, index) => [word, first + index * step]))
}

/** Longest first, so that "veertien" is not read as "veer" and "tien". */
export const NUMERAL = Object.keys(NUMERALS)
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replace(/^een/u, '[eé][eé]n'))
  .join('|')

/** `"Één"` → 1; null for any other word. */
export const fromNumeral = (word: string): number | null => NUMERALS[word.toLowerCase().replaceAll('é', 'e')] ?? null
