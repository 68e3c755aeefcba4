import { Law, type Term } from '../../collections/schema/entities.ts'
import { regex } from '../../text/regex.ts'

/** How the full name of a law, a decree or a treaty begins. */
const LAW_NAME = regex('u')`
  ^(?:(?:Algemene|Tijdelijke|Nationale|Europese|Invoerings|Uitvoerings)[ \u00a0]?)?(?:[Ww]et
  (?:boek|svoorstel)?|[Bb]esluit|[Vv]erordening|[Vv]erdrag)[ \u00a0]\p{L}
`
/** Names of one word: Gemeentewet, Gezondheidswet. */
const ONE_WORD = /^\p{Lu}\p{Ll}+wet(?:[ \u00a0]\d{4})?$/u

/**
 * Laws that the texts themselves introduce with their short name: `Wet toetreding zorgaanbieders (Wtza)`. No
 * number of the wettenbank is known of them.
 */
export const definedLaws = (glossary: readonly Term[]): Law[] => glossary.filter(isLaw).map(toLaw)

const isLaw = ({ kind, aliases }: Term): boolean => kind === 'abbreviation' && aliases.some(isLawName)
const isLawName = (name: string): boolean => LAW_NAME.test(name) || ONE_WORD.test(name)

const toLaw = ({ id, term, aliases }: Term): Law => {
  const names = aliases.filter(isLawName)
  return Law.parse({ id, name: names[0], short: term, aliases: names.slice(1), bwb: null })
}
