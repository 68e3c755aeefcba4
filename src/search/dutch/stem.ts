/**
 * Stems folded Dutch nouns, adjectives and infinitives. A stem is only for comparing, and need not be a word.
 * Light on purpose: endings that make another word (-ing, -heid, -lijk) and `ge-` stay, so that results match
 * what was asked.
 */

/** Endings whose stem does not follow from the spelling rules, longest first. */
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
 * An open syllable that is left after removing -en or -e had a long vowel: `jar` → `jaar`, `del` → `deel`.
 * An unstressed e stays: `regel`.
 */
const OPEN = new RegExp(`(^|[${CONSONANT}])([aou]|(?<=^[${CONSONANT}]+)e)([${CONSONANT}])$`)
/** A closed syllable has a double consonant left: `wett` → `wet`. */
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

/** A plural s follows an unstressed syllable or a vowel: `moeders`, `acties`, `regios`, not in `huis`. */
const PLURAL_S = /(?:..e[rlmn]|aar|ie|ge|[aoy])s$/

const ENDING = /(?<![ei])(?:en|e)$/

/** Stemming only changes words that end in one of these letters. */
export const INFLECTED = 'esn'
/** The most letters at the end of a word that stemming removes or changes: `steden` → `stad`. */
export const MOST_CHANGED = 5

/** `gemeenten` → `gemeent`, `jaren` → `jaar`, `huizen` → `huis`, `regios` → `regio` */
export const stem = (word: string): string => {
  for (const [ending, base] of IRREGULAR)
    if (word.endsWith(ending)) return word.slice(0, -ending.length) + base
  if (PLURAL_S.test(word)) return stem(word.slice(0, -1))
  const left = respell(word.replace(ENDING, ''))
  return ENDING.test(word) && left.length >= SHORTEST ? left : word
}
