import { oneSpaced } from '../../text/spaces.ts'
/** Who issued a text, as far as the words tell. */
export interface Issuer {
  /** The office or organisation; null when only a person is named. */
  office: string | null
  person: { given: string; particle: string | null; family: string } | null
}

/** Degrees and forms of address before a name, which are not part of it. */
const TITLE = 'prof|dr|drs|mr|ir|ing|bc|de heer|mevrouw|mevr|mw|dhr|jhr|jkvr|em|lic|ds|gen|kol'
const TITLE_BEFORE_LETTER = 'prof|drs?|mr|ir|ing|bc|mevr|mw|dhr|jhr|jkvr|ds'
const TITLES = new RegExp(`^(?:(?:${TITLE})\\.? |(?:${TITLE_BEFORE_LETTER})\\.(?=\\p{L}))`, 'iu')
/** Degrees after a name. */
const DEGREES = /,? (?:MSc|BSc|MA|BA|LLM|LLB|MBA|MPA|MPH|PhD|RA|RE|EMIA|CPA)$/u

/** Words between initials and a family name. */
const PARTICLE_WORDS = [
  'van|von|der|den|de|het|te|ten|ter|op|in|aan|bij|onder|over|uit|voor|tot|toe',
  "la|le|les|du|des|di|da|dos|del|della|el|al|zu|zur|af|av|l'|d'|'t|'s|'d",
].join('|')
const PARTICLE = new RegExp(`^(?:${PARTICLE_WORDS})$`)
const INITIALS = /^(?:\p{Lu}\p{Ll}{0,2}\.-?)+$/u
/** Looks like initials, but is a legal form. */
const COMPANY = /^[NBC]\.V\.$/
const NAME_WORD = /^(?:[dlLDO]')?\p{Lu}[\p{L}'-]*$/u
const FIRST_NAME = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*$/u

/** Offices held by a single person: after these, a name needs no initials. */
const OFFICES = [
  'minister|staatssecretaris|voorzitter|wethouder|burgemeester|gedeputeerde',
  'directeur|secretaris|commissaris|ombudsman|inspecteur',
].join('|')
const HELD = new RegExp(
  `^(?:(?:demissionair|plaatsvervangend|waarnemend|vice-?|oud-?) ?)?(?:${OFFICES})(?:-\\p{Ll}+)?(?![\\p{L}])`,
  'iu',
)

const straight = (word: string): string => word.replace(/[’‘ʼ´`]/g, "'")

/** 'prof. dr. H.M. de Jonge' → 'H.M. de Jonge' */
function withoutTitles(name: string): string {
  const shorter = name.replace(TITLES, '').replace(DEGREES, '').trim()
  return shorter === name ? name : withoutTitles(shorter)
}

/** How many words at the start of a list satisfy `fits`. */
function leading(words: readonly string[], fits: (word: string) => boolean): number {
  const index = words.findIndex((word) => !fits(straight(word)))
  return index < 0 ? words.length : index
}

/**
 * Whether words are a family name, without its particle: 'Jonge', 'Vries-van Dijk', 'Hart' of "'t Hart".
 * Particles may be inside it, but not at its end.
 */
const isFamily = (words: readonly string[]): boolean => {
  const [first = '', last = ''] = [straight(words[0] ?? ''), straight(words.at(-1) ?? '')]
  const fits = words.every((word) => NAME_WORD.test(straight(word)) || PARTICLE.test(straight(word)))
  return words.length > 0 && words.length <= 4 && fits && NAME_WORD.test(first) && NAME_WORD.test(last)
}

/** 'H.M. de Jonge', 'J.W. van ’t Hof-d’Ancona'. A first name in full only when `held`: after an office. */
function readPerson(name: string, held: boolean): Issuer['person'] {
  const words = withoutTitles(name).split(' ').filter(Boolean)
  const initials = leading(words, (word) => INITIALS.test(word) && !COMPANY.test(word))
  const glued = /^((?:\p{Lu}\p{Ll}{0,2}\.-?)+)(\p{Lu}\p{Ll}.*)$/u.exec(words[0] ?? '')
  if (initials === 0 && glued && !COMPANY.test(words[0] ?? ''))
    return readPerson([glued[1], glued[2], ...words.slice(1)].join(' '), held)
  const given =
    initials || (held && words.length > 1 ? leading(words.slice(0, 1), (w) => FIRST_NAME.test(w)) : 0)
  const particles = leading(words.slice(given), (word) => PARTICLE.test(word))
  const family = words.slice(given + particles)
  if (given === 0 || !isFamily(family)) return null
  return {
    given: words.slice(0, given).join(' '),
    particle: words.slice(given, given + particles).join(' ') || null,
    family: family.join(' '),
  }
}

/** The offsets of commas: a name may follow each. */
const commas = (issuer: string): number[] => [...issuer.matchAll(/, /g)].map(({ index }) => index)

/**
 * 'Minister van VWS, H.M. de Jonge' → office and person; 'Zorginstituut Nederland' → an office only;
 * 'dr. A. ’t Hart' → a person only. A name needs initials, or a first name after an office that one person
 * holds.
 */
export function readIssuer(issuer: string): Issuer {
  const text = oneSpaced(issuer)
  for (const at of commas(text)) {
    const office = text.slice(0, at)
    const person = readPerson(text.slice(at + 2), HELD.test(office))
    if (person) return { office, person }
  }
  const person = readPerson(text, false)
  return person ? { office: null, person } : { office: text, person: null }
}
