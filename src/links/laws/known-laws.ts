import { Law } from '../../collections/schema/entities.ts'
import { slug } from '../../text/slug.ts'
import facts from './laws.json' with { type: 'json' }

/** A row of the table: a number in the wettenbank that was seen there, with the names that lead to it. */
interface Fact {
  bwb: string
  name: string
  /** Left out when the name is as short. */
  short?: string
  /** Other names that mean this law wherever they stand. */
  names?: string[]
  /** Names that mean it only right behind an article: `artikel 5.1 Ow`; elsewhere they may be anything. */
  cited?: string[]
  /** Names that meant this law in texts from before a year, and now mean the one that came after it. */
  until?: { year: number; names: string[] }
}

const FACTS: readonly Fact[] = facts.laws

/** Every name that stands in the table, and those that are there once more with another year. */
const BORNE: ReadonlySet<string> = new Set(
  [
    ...facts.ambiguous,
    ...FACTS.flatMap(({ name, short = name, names = [], cited = [] }) => [name, short, ...names, ...cited]),
    ...twice(FACTS.map(({ name }) => name.replace(/ (?:18|19|20)\d{2}$/u, ''))),
  ].map((name) => name.toLowerCase()),
)

function twice(names: readonly string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index)
}

/**
 * Laws that any text of this genre may cite. A law without a verified number is not in the table; a register
 * entry for the same law goes before.
 */
export const KNOWN_LAWS: readonly Law[] = FACTS.map((fact) => {
  const { bwb, name, short = name, names = [] } = fact
  return Law.parse({ id: slug(short), name, short, aliases: [...names, ...withoutYear(fact)], bwb })
})

/** Of `Wet op de loonbelasting 1964` the name that texts use for it, unless another law bears that. */
function withoutYear({ name }: Fact): string[] {
  const bare = /^(?<bare>.{6,}) (?:18|19|20)\d{2}$/u.exec(name)?.groups?.bare
  return bare === undefined || BORNE.has(bare.toLowerCase()) ? [] : [bare]
}

/** By number in the wettenbank: the names that count only behind an article. */
export const CITED_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  FACTS.map(({ bwb, cited = [] }) => [bwb, cited]),
)

/** Names that meant another law in older texts: `Wmo` before 2015. */
export const FORMER_NAMES: readonly { bwb: string; year: number; names: string[] }[] = FACTS.flatMap(
  ({ bwb, until }) => (until === undefined ? [] : [{ bwb, ...until }]),
)

/** Names that more than one law bears: they lead nowhere unless the text says which. */
export const AMBIGUOUS_NAMES: ReadonlySet<string> = new Set(facts.ambiguous)
