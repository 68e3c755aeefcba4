/**
 * Relates words to each other, with a vocabulary as evidence:
 * - the key of a word is shared by all its inflections: ondersteunt, ondersteunde, ondersteunen → ondersteun;
 * - its family is the key of the word it is derived from: ondersteuning → ondersteun, gemeentelijk → gemeent.
 */
import { stem } from './stem.ts'

export interface Vocabulary {
  /** Whether this folded word is one of the language, or of the texts. */
  has(word: string): boolean
  isInfinitive(word: string): boolean
}

const PARTICLES = [
  'aan achter af bij binnen door in mee mede na om onder op over tegen terug toe uit vast voor weg',
  'samen vrij open bekend',
].flatMap((line) => line.split(' '))
const PARTICLE = new RegExp(`^(${PARTICLES.join('|')})?ge(?=.{3})`)
const VOWELS = 'aeiou'
const SHORTEST_BASE = 4

/** `verhuis` → `verhuiz` */
const voiced = (base: string): string => base.replace(/f$/, 'v').replace(/s$/, 'z')

/** The possible infinitives of a stem: `deel` → deelen, delen, deellen. */
function infinitives(base: string): string[] {
  const last = base.at(-1) ?? ''
  const open = voiced(base.replace(/([aeou])\1([^aeiou])$/, '$1$2'))
  const closed = VOWELS.includes(base.at(-2) ?? '') ? `${base}${last}en` : `${base}en`
  return [`${base}en`, `${voiced(base)}en`, `${open}en`, closed]
}

const infinitiveOf = (base: string, known: Vocabulary): string | undefined =>
  base.length >= SHORTEST_BASE ? infinitives(base).find((word) => known.isInfinitive(word)) : undefined

/** Endings of a conjugated verb, longest first. */
const CONJUGATED = ['den', 'ten', 'de', 'te', 'd', 't', 'end', 'ende', '']

/** Verbs with these prefixes form their participle without `ge`: `ondersteund`, `verlengd`. */
const PREFIXES = [
  'be|ge|her|er|mis|ont|ver|vol|weer',
  'onder|over|door|voor|om|aan|achter|af|bij|binnen|in|mee|mede|na|op|tegen|terug',
  'toe|uit|vast|samen|vrij|open',
].join('|')
const PREFIXED = new RegExp(`^(?:${PREFIXES})`)

/**
 * Whether a word is a noun or its plural that only looks like a verb form: `maand` and `maanden` are not of
 * `manen`, nor `paarden` of `paren`, nor `gemeente` of `menen`.
 */
const isNoun = (word: string, known: Vocabulary): boolean =>
  (/[dt]e$/.test(word) && known.has(word) && !known.has(stem(word))) ||
  (!PREFIXED.test(word) && (/d$/.test(word) || (/[dt]en$/.test(word) && known.has(word.slice(0, -2)))))

/** The infinitive of a verb form: `ondersteunt` → ondersteunen, `opgesteld` → opstellen. */
function conjugated(word: string, known: Vocabulary): string | undefined {
  for (const ending of CONJUGATED) {
    if (!word.endsWith(ending)) continue
    const base = word.slice(0, word.length - ending.length)
    const found =
      infinitiveOf(base, known) || (PARTICLE.test(base) && infinitiveOf(base.replace(PARTICLE, '$1'), known))
    if (found) return found
  }
  return undefined
}

const SHORTEST_VERB = 5
const SHORTEST_PLURAL = 6

/** Whether a word is a plural in s: `pilots`, but not `kompas` or `proces`. */
const isPlural = (word: string, known: Vocabulary): boolean =>
  word.length >= SHORTEST_PLURAL && /[^s]s$/.test(word) && !known.has(word) && known.has(word.slice(0, -1))

/** Whether a word is a plural in en: `gemeenten` of gemeente, not a form of `menen`; `maanden` of maand. */
const isPluralNoun = (word: string, known: Vocabulary): boolean =>
  word.length >= SHORTEST_PLURAL &&
  word.endsWith('en') &&
  !known.isInfinitive(word) &&
  (known.has(word.slice(0, -1)) || isNoun(word, known))

/** The key of a folded word. A number is its own key. */
export function keyOf(word: string, known: Vocabulary): string {
  if (/\d/.test(word)) return word
  if (isPlural(word, known)) return stem(word.slice(0, -1))
  if (isPluralNoun(word, known)) return stem(word)
  if (known.has(word) || word.length < SHORTEST_VERB) return stem(word)
  return stem(conjugated(word, known) ?? word)
}

/** Whether a word is a noun that only looks like a verb form. */
export const isNounForm = (word: string, known: Vocabulary): boolean =>
  isNoun(word, known) || isPluralNoun(word, known)

interface Derivation {
  ending: string
  /** The endings it may replace. */
  origins: readonly string[]
  verb?: boolean
}

/** Longest first. Short words are excluded: `tijdelijk` is not about `tijd`. */
const DERIVATIONS: readonly Derivation[] = [
  { ending: 'baarheid', origins: ['en'], verb: true },
  { ending: 'elijk', origins: ['', 'e', 'ij'] },
  { ending: 'lijk', origins: ['', 'e'] },
  { ending: 'atie', origins: ['eren'], verb: true },
  { ending: 'heid', origins: [''] },
  { ending: 'baar', origins: ['en'], verb: true },
  { ending: 'ster', origins: ['en'], verb: true },
  { ending: 'ing', origins: ['en'], verb: true },
  { ending: 'er', origins: ['en'], verb: true },
  { ending: 'er', origins: [''] },
]
const SHORTEST_ORIGIN = 6
const SHORTEST_VERB_ORIGIN = 5

/** The key of the word that a folded word or key is derived from; null when there is none. */
export function familyOf(word: string, known: Vocabulary): string | null {
  for (const { ending, origins, verb } of DERIVATIONS) {
    if (!word.endsWith(ending)) continue
    const base = word.slice(0, -ending.length)
    const origin = origins.map((end) => base + end).find((each) => isOrigin(each, verb ?? false, known))
    if (origin) return stem(origin)
  }
  const infinitive =
    word.length >= SHORTEST_VERB && !isNoun(word, known) && !isPluralNoun(word, known)
      ? conjugated(word, known)
      : undefined
  return infinitive ? stem(infinitive) : null
}

const isOrigin = (word: string, verb: boolean, known: Vocabulary): boolean =>
  verb
    ? word.length >= SHORTEST_VERB_ORIGIN && known.isInfinitive(word)
    : word.length >= SHORTEST_ORIGIN && known.has(word)
