/**
 * Inflection of Dutch nouns, adjectives and infinitives, taken off a folded word: only for comparing, not
 * always a word. Light on purpose: it never takes off what makes another word (-ing, -heid, -lijk, ge-),
 * so that a hit is what was asked.
 */

/** Endings whose stem spelling does not predict, longest first. */
const IRREGULAR: readonly (readonly [ending: string, stem: string])[] = [
  ['heden', 'heid'],
  ['bedragen', 'bedrag'],
  ['gedragen', 'gedrag'],
  ['slagen', 'slag'],
  ['dagen', 'dag'],
  ['wegen', 'weg'],
  ['steden', 'stad'],
  ['leden', 'lid'],
  ['blemen', 'bleem'],
  ['stemen', 'steem'],
  ['uren', 'uur'],
]

const SHORTEST = 3
const CONSONANT = 'bcdfghjklmnpqrstvwxz'
/**
 * After -en or -e an open syllable is left: its vowel was long. `jar` → `jaar`, `del` →
 * `deel`; an unstressed e stays: `regel`.
 */
const OPEN = new RegExp(`(^|[${CONSONANT}])([aou]|(?<=^[${CONSONANT}]+)e)([${CONSONANT}])$`)
/** A closed syllable is left: `wett` → `wet`. */
const DOUBLED = new RegExp(`([${CONSONANT}])\\1$`)
/** -toren is mostly -tor (sector, monitor), unlike kantoor. */
const SHORT_TOR = /[^n]tor$/
const VOICED: Readonly<Record<string, string>> = { v: 'f', z: 's' }

const lengthen = (left: string): string => (SHORT_TOR.test(left) ? left : left.replace(OPEN, '$1$2$2$3'))

/** `huiz` → `huis`, `wett` → `wet`, `jar` → `jaar` */
const respell = (left: string): string => {
  if (DOUBLED.test(left)) return left.slice(0, -1)
  return lengthen(left).replace(/[vz]$/, (letter) => VOICED[letter] ?? letter)
}

/**
 * A plural -s stands after an unstressed syllable or a vowel: `moeders`, `acties`,
 * `regios`; not in `huis`, `wens`, `mens`.
 */
const PLURAL_S = /(?:..e[rlmn]|aar|ie|ge|[aoy])s$/

const ENDING = /(?<![ei])(?:en|e)$/

/** What a stem takes off or changes ends in one of these: any other word is its own stem. */
export const INFLECTED = 'esn'
/** So many letters at the end of a word its stem may lack or have otherwise: `steden`, `stad`. */
export const MOST_CHANGED = 5

/** Folded word → stem: `gemeenten` → `gemeent`, `jaren` → `jaar`, `huizen` → `huis`, `regios` → `regio`. */
export const stem = (word: string): string => {
  for (const [ending, base] of IRREGULAR)
    if (word.endsWith(ending)) return word.slice(0, -ending.length) + base
  if (PLURAL_S.test(word)) return stem(word.slice(0, -1))
  const left = respell(word.replace(ENDING, ''))
  return ENDING.test(word) && left.length >= SHORTEST ? left : word
}
