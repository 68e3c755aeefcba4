/**
 * Endings whose other number is certain, as [ending, other ending]; the first that fits is used.
 * Anything else stays as it is: `zorg` has no plural here, and `-en` after any word would be a guess.
 */
const ENDINGS: [ending: string, other: string][] = [
  ['schappen', 'schap'],
  ['schap', 'schappen'],
  ['heden', 'heid'],
  ['heid', 'heden'],
  ['ingen', 'ing'],
  ['ing', 'ingen'],
  ['ers', 'er'],
  ['er', 'ers'],
]
const LEAST_STEM = 3

/**
 * `vrijwilliger` → [`vrijwilliger`, `vrijwilligers`]; `zorgzame gemeenschappen` → also
 * `zorgzame gemeenschap`.
 */
export function withOtherNumber(term: string): string[] {
  const rule = ENDINGS.find(([ending]) => term.endsWith(ending) && term.length >= ending.length + LEAST_STEM)
  return rule === undefined ? [term] : [term, term.slice(0, -rule[0].length) + rule[1]]
}
