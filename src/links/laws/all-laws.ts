import type { Content } from '../../collections/content-type.ts'
import type { Law } from '../../collections/schema/entities.ts'
import { KNOWN_ACTS } from '../eu/known-acts.ts'
import type { Link } from '../link.ts'
import { definedLaws } from './defined-laws.ts'
import { KNOWN_LAWS } from './known-laws.ts'

/**
 * The laws of the register, then those the texts introduce, then those every text may cite; a law is there
 * once.
 */
export function allLaws({ laws, glossary }: Pick<Content, 'laws' | 'glossary'>): Law[] {
  const known = new Map(
    [...KNOWN_LAWS, ...KNOWN_ACTS].flatMap((law) => namesOf(law).map((name) => [name, law] as const)),
  )
  const own = laws.map((law) => withNumber(law, known))
  const defined = definedLaws(glossary).filter((law) => known.get(nameOf(law)) === undefined)
  return withMore(own, [...defined, ...KNOWN_LAWS, ...KNOWN_ACTS])
}

/**
 * An entry of the register has the number of the table when a name of several words is there: those are no
 * two laws'.
 */
function withNumber(law: Law, known: ReadonlyMap<string, Law>): Law {
  if (numberOf(law) !== null) return law
  const found = namesOf(law).find((name) => (name === nameOf(law) || name.includes(' ')) && known.has(name))
  const { bwb, celex } = known.get(found ?? '') ?? law
  return { ...law, bwb, celex }
}

/** In the wettenbank, or of an act of the European Union in EUR-Lex. */
const numberOf = ({ bwb, celex }: Law): string | null => bwb ?? celex

/** The laws with those of `more` that are not there yet. An id that is taken gets the number behind it. */
function withMore(laws: readonly Law[], more: readonly Law[]): Law[] {
  const seen = new SeenLaws()
  for (const law of laws) seen.add(law)
  const added = more.flatMap((law) => {
    const free = seen.ids.has(law.id)
      ? { ...law, id: `${law.id}-${numberOf(law)?.toLowerCase() ?? 'tekst'}` }
      : law
    if (seen.has(law) || seen.ids.has(free.id)) return []
    seen.add(free)
    return [free]
  })
  return [...laws, ...added]
}

/**
 * Two entries are one law by the same number or, where one has none, by the full name of either among the
 * names of the other: a short name alone may be that of two laws.
 */
class SeenLaws {
  readonly ids = new Set<string>()
  private readonly numbers = new Set<string>()
  private readonly all = { full: new Set<string>(), any: new Set<string>() }
  private readonly unnumbered = { full: new Set<string>(), any: new Set<string>() }

  add(law: Law): void {
    this.ids.add(law.id)
    const number = numberOf(law)
    if (number !== null) this.numbers.add(number)
    for (const { full, any } of number === null ? [this.all, this.unnumbered] : [this.all]) {
      full.add(nameOf(law))
      for (const name of namesOf(law)) any.add(name)
    }
  }

  has(law: Law): boolean {
    const number = numberOf(law)
    if (number !== null && this.numbers.has(number)) return true
    const { full, any } = number === null ? this.all : this.unnumbered
    return any.has(nameOf(law)) || namesOf(law).some((name) => full.has(name))
  }
}

const nameOf = ({ name }: Law): string => name.toLowerCase()
const namesOf = ({ name, short, aliases }: Law): string[] =>
  [name, short, ...aliases].map((each) => each.toLowerCase())

/** The laws of the register, and of the others those that a text names. */
export function mentionedLaws(
  laws: readonly Law[],
  register: readonly Law[],
  named: ReadonlySet<string>,
): Law[] {
  const kept = named.union(new Set<string>(register.map(({ id }) => id)))
  return laws.filter(({ id, bwb, celex }) => [id, bwb, celex].some((key) => key !== null && kept.has(key)))
}

/** Of a mention the law's id; of an article the number of its law, before the first colon. */
export const lawsOf = ({ kind, targets }: Link): string[] =>
  kind === 'law' || kind === 'statute' || kind === 'eu' ? targets.map(({ id }) => id.split(':')[0]!) : []
