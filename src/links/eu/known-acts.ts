import { Law } from '../../collections/schema/entities.ts'
import { slug } from '../../text/slug.ts'
import facts from './acts.json' with { type: 'json' }

/** A row of the table: an act whose number was seen with these names. */
interface Fact {
  celex: string
  /** As it is cited: `Richtlijn 95/46/EG`. */
  cite: string
  /** Names that mean this act wherever they stand, the usual one first. */
  names?: string[]
  /** Names that mean it only right behind an article; elsewhere they may be anything. */
  cited?: string[]
}

const FACTS: readonly Fact[] = facts.acts

const capitalized = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)
const decapitalized = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name

/** The name in words, where it has one. */
const nameOf = (names: readonly string[]): string =>
  capitalized(names.find((name) => name.includes(' ') && /\p{Ll}{4}/u.test(name)) ?? names[0]!)

/** A name as it stands in a sentence and at its beginning. */
const spellings = (name: string): string[] => [...new Set([name, capitalized(name), decapitalized(name)])]

function toLaw({ celex, names = [] }: Fact): Law {
  const name = nameOf(names)
  const [short = name] = names
  const aliases = names.flatMap(spellings).filter((each) => each !== short && each !== name)
  return Law.parse({ id: slug(short), name, short: capitalized(short), aliases, celex })
}

/**
 * Acts of the European Union that texts call by a name. A name that successive acts bear is not among them.
 */
export const KNOWN_ACTS: readonly Law[] = FACTS.filter(({ names = [] }) => names.length > 0).map(toLaw)

/** By CELEX number: the names that count only behind an article. */
export const CITED_ACT_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  FACTS.map(({ celex, cited = [] }) => [celex, cited]),
)
