import { regex } from '../../text/regex.ts'
import type { Condition, Phrase } from '../matching/phrases.ts'

/**
 * Endings of adjectives: a name of one such word (Significant) is not a name where any word has a capital.
 */
const ADJECTIVE = /^\p{L}+(?:ant|ent|eel|ief|isch|lijk|baar|zaam|ig)$/u
/** A short form that reads as an ordinary word or a first name: Rob. */
const ORDINARY = /^\p{Lu}\p{Ll}{1,3}$/u
const LOWER_FIRST = /^\p{Ll}/u

/**
 * A name as it is written; one that begins with a small letter also with a capital at the start of a
 * sentence.
 */
function nameSpellings(id: string, text: string): Phrase[] {
  const asWritten: Phrase = { id, text, condition: 'anywhere' }
  return LOWER_FIRST.test(text)
    ? [asWritten, { id, text: capitalized(text), condition: 'sentence-start' }]
    : [asWritten]
}

/** A name of an actor, or an alias of one: as any name, with care for those that are also ordinary words. */
export function actorSpellings(id: string, text: string, isAlias: boolean): Phrase[] {
  const condition = actorCondition(text, isAlias)
  return condition === 'anywhere' ? nameSpellings(id, text) : [{ id, text, condition }]
}

/** A name of ordinary words with one capital: `Langer thuis`. */
const ORDINARY_WORDS = /^\p{Lu}\p{Ll}+(?: \p{Ll}+)+$/u

/** A programme: as any name, with care for those that are also the beginning of a sentence. */
export function programmeSpellings(id: string, text: string): Phrase[] {
  return ORDINARY_WORDS.test(text) ? [{ id, text, condition: 'name' }] : nameSpellings(id, text)
}

/**
 * An abbreviation also in capitals (`pgb`, `PGB`); what it stands for also with its first word in brackets
 * (`(licht) verstandelijke beperking`).
 */
export function abbreviationSpellings(id: string, text: string): Phrase[] {
  const variant = /[ \u00a0]/u.test(text)
    ? text.replace(/^(\p{Ll}+)(?=[ \u00a0])/u, '($1)')
    : text.toUpperCase()
  const isVariant = variant !== text && (variant.startsWith('(') || !/\p{Lu}/u.test(text))
  return [
    ...nameSpellings(id, text),
    ...(isVariant ? [{ id, text: variant, condition: 'anywhere' as const }] : []),
  ]
}

/** A term: with its first letter small or capital, anywhere. */
export function termSpellings(id: string, text: string): Phrase[] {
  const spellings = new Set([text, capitalized(text), text.charAt(0).toLowerCase() + text.slice(1)])
  return [...spellings].map((spelling) => ({ id, text: spelling, condition: 'anywhere' }))
}

/**
 * A law: its full name with capitals as writers put them (`Wet Langdurige Zorg`, `wet langdurige zorg`), its
 * short name as it is.
 */
export function lawSpellings(id: string, text: string): Phrase[] {
  if (!/[ \u00a0]/u.test(text)) return nameSpellings(id, text)
  if (!/wet/iu.test(text)) return [...nameSpellings(id, text), ...withCapitals(id, text)]
  const small = text.toLowerCase()
  const spellings = new Set([text, small, capitalized(small)])
  return [...spellings].map((spelling) => anywhere(id, spelling)).concat(withCapitals(id, small))
}

/** `Besluit Langdurige Zorg`, `Algemene Wet Bestuursrecht`, `Kaderrichtlijn Water`. */
const withCapitals = (id: string, text: string): Phrase[] =>
  [LONG_WORD, NAME_WORD].map((word) => anywhere(id, capitalized(text.replace(word, capitalized))))

const anywhere = (id: string, text: string): Phrase => ({ id, text, condition: 'anywhere' })

/** The words of a name that get a capital when writers give them one: not `en`, `op`, `van`. */
const LONG_WORD = /(?<![\p{L}\p{N}])\p{L}{4,}/gu
const NAME_WORD = regex('gu')`
  (?<![\p{L}\p{N}-])(?!(?:aan|betreffende|bij|de|en|een|het|in|inzake|met|of|op|over|te|tegen|tot|uit|van
  |voor|door)(?!\p{L}))\p{L}+
`

function actorCondition(text: string, isAlias: boolean): Condition {
  if (isAlias && ORDINARY.test(text)) return 'article'
  return !LOWER_FIRST.test(text) && ADJECTIVE.test(text) ? 'not-sentence-start' : 'anywhere'
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
