import type { Range } from '../../text/range.ts'
import { regex } from '../../text/regex.ts'

const BEGIN =
  'invoeren|invoering|invoeringsdatum|inwerkingtreding|inwerkingtredingsdatum|ingangsdatum|startdatum|start'
const STOP =
  'zal|zullen|wordt|worden|is|zijn|was|moet|moeten|kan|heeft|gaat|met|per|op|vanaf|naar|om|omdat|zoals' +
  '|een jaar|in \\d{4}|uiterlijk'
const WHAT = `(?<what>[^,.;:()]{3,120}?)(?=[,.;:()]| (?:${STOP})(?!\\p{L})|$)`
/** "de beoogde invoeringsdatum van de inkomensafhankelijke eigen bijdrage": the subject follows. */
const BEGINNING_OF = new RegExp(`(?<!\\p{L})(?:${BEGIN}) van ${WHAT}`, 'iu')

/** The separated "in" of "ingaan", but not that of "in 2023". */
const IN = 'in(?=[.,;)]|$| (?:per|op|vanaf|met ingang))'

const BEGINS = [
  '(?:moet|moeten|zal|zullen|kan|kunnen)(?: [^,.;:()]{0,60}?)? (?:ingaan|in werking treden' +
    '|van kracht worden|van start gaan|starten|ingevoerd)',
  `(?:treedt|treden|gaat|gaan)(?: [^,.;:()]{0,60}?)? (?:in werking|van start|van kracht|${IN})`,
  '(?:wordt|worden)(?: [^,.;:()]{0,60}?)? (?:ingevoerd|van kracht)',
]
/** "De maatregel moet ingaan op": the subject opens the sentence. */
const OPENS = new RegExp(`^(?<what>[^,.;:()]{2,120}?) (?:${BEGINS.join('|')})(?!\\p{L})`, 'iu')

/** The range of the words of a sentence that say what begins; null when it mentions no beginning. */
export function subjectOf(sentence: string): Range | null {
  const match = BEGINNING_OF.exec(sentence) ?? OPENS.exec(sentence)
  const what = match?.groups?.what
  if (!match || what === undefined) return null
  const start = match.index + match[0].indexOf(what)
  return [start, start + what.length]
}

const POINTS_BACK = regex('iu')`
  ^(?:de|het|deze|dit|die|dat|een)?(?: ?(?:nieuwe|beoogde|voorgestelde))?(?: ?(?:maatregel|maatregelen|wet
  |wetsvoorstel|regeling|wijziging|wetswijziging|voorstel|plan|besluit|stelsel|invoering|ingang))?$
`

/** "De maatregel", "Deze wet": the heading above says which. */
export const pointsBack = (subject: string): boolean => POINTS_BACK.test(subject)
