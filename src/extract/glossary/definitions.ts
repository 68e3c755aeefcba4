import { capital } from '../../text/capital.ts'
import { regex } from '../../text/regex.ts'
import type { Sentence } from '../../text/sentences.ts'
import { sentences } from '../../text/sentences.ts'

/** A definition as a range `[start, end)` of whole sentences in the text of a block. */
export interface Definition {
  term: string
  start: number
  end: number
  /** The text shows that the term takes "het", which decides how its adjective is inflected. */
  neuter: boolean
}

/** Headings of sections that define terms. */
export const GLOSSARY_HEADING = regex('iu')`
  begrippen(?:lijst)?\b|\bdefinities\b|\bbegripsbepalingen\b|verklarende woordenlijst|\bwoordenlijst\b
  |\bterminologie\b
`

/** A term, perhaps in quotes: no punctuation that ends a sentence in it, and at most 72 characters. */
const TERM = '["‘“«]?(\\p{L}[^.:;!?"“”«»\\t]{1,70}?)["’”»]?'
const VERB =
  '(?:is|zijn|betekent|betekenen|slaat op|slaan op|wordt gevormd door|worden gevormd door|houdt in' +
  '|omvat|omvatten|verwijst naar|staat voor|bestaat uit)'
const STRONG = 'is (?:alle|elke?|iedere?|iemand|een|het geheel|de verzamelnaam|het vermogen)'
const MEAN = '(?:bedoelen|bedoelt|verstaan|verstaat|wordt|worden)'

type Pattern = readonly [pattern: RegExp, mostWords: number]

/** How a paragraph of a glossary begins. The first match wins. */
const OPENINGS: readonly Pattern[] = [
  [new RegExp(`^${TERM}\\. (?=\\p{Lu})`, 'u'), 5],
  [new RegExp(`^${TERM}: ?(?=[^\\s/])`, 'u'), 6],
  [new RegExp(`^${TERM} (?:Is|Zijn|Betekent) `, 'u'), 6],
  [new RegExp(`^${TERM} [–—] (?=\\S)`, 'u'), 6],
  [new RegExp(`^${TERM} ${VERB} `, 'u'), 6],
  [new RegExp(`^(?:De|Het|Een) ${TERM} ${STRONG} `, 'u'), 4],
]

/** How a definition begins in any sentence. These words must leave no doubt that it is one. */
const INSIDE: readonly Pattern[] = [
  [new RegExp(`^(?:Met|Onder) (?:(?:de|het) (?:term|begrip) )?(?:(?:de|het|een) )?${TERM} ${MEAN} `, 'u'), 6],
  [new RegExp(`\\baangeduid (?:met (?:de|het) (?:term|begrip)|als) ${TERM}[.,;]`, 'u'), 4],
  [new RegExp(`^${TERM} is (?:alle|elke?|iedere?|iemand|het geheel) `, 'u'), 3],
]

/** Words that a term does not begin with. */
const NO_TERM = new Set(
  `aan als bij binnen daarbij daarmee daarnaast dan dat de deze die dit door een er het hierbij hieronder
  hiermee hij hoe hun ik in men met na naast om onder onderstaande ons onze ook op over soms te tot uit
  van volgens voor waar wanneer wat we wie wij ze zij zo`.split(/\s+/u),
)

const NEUTER = /^(?:met|onder) (?:het (?:term|begrip) )?het /iu

function termIn(text: string, [pattern, mostWords]: Pattern): string | null {
  const term = pattern.exec(text)?.[1]?.trim() ?? ''
  const words = term.split(' ')
  return term === '' || words.length > mostWords || NO_TERM.has(words[0]?.toLowerCase() ?? '') ? null : term
}

const firstTerm = (text: string, patterns: readonly Pattern[]): string | null =>
  patterns.map((pattern) => termIn(text, pattern)).find((term) => term !== null) ?? null

/**
 * The term that a sentence begins to define, or null. For the first sentence the whole paragraph is matched.
 */
function termAt(text: string, sentence: Sentence): string | null {
  const inside = firstTerm(sentence.text, INSIDE)
  return inside ?? (sentence.start === 0 ? firstTerm(text, OPENINGS) : null)
}

/**
 * Finds the definitions in a paragraph of a glossary: "Zorg. Daarmee bedoelen we …", "Mantelzorger: Is de
 * naaste …", "Zelfredzaamheid slaat op …", "Met naasten en verwanten bedoelen we …", "… aangeduid met de term
 * informele zorg". A definition goes on until the next one begins.
 */
export function findDefinitions(text: string): Definition[] {
  const starts = sentences(text).flatMap((sentence) => {
    const term = termAt(text, sentence)
    return term === null
      ? []
      : [{ term: capital(term), start: sentence.start, neuter: NEUTER.test(sentence.text) }]
  })
  return starts.map((found, index) => ({
    ...found,
    end: text.slice(0, starts[index + 1]?.start).trimEnd().length,
  }))
}
