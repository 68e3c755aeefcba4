import type { Law } from '../../collections/schema/entities.ts'
import type { Content } from '../library.ts'
import type { Link } from '../link.ts'
import { definedLaws } from './defined-laws.ts'
import { KNOWN_LAWS } from './known-laws.ts'

/** The laws of the register, then those every text may cite, then those the texts introduce; a law is there once. */
export function allLaws({ laws, glossary }: Pick<Content, 'laws' | 'glossary'>): Law[] {
  const known = [...laws]
  for (const law of [...KNOWN_LAWS, ...definedLaws(glossary)]) if (!known.some((each) => isSame(each, law))) known.push(law)
  return known
}

const isSame = (one: Law, other: Law): boolean =>
  one.id === other.id || (one.bwb !== null && one.bwb === other.bwb) || names(one).some((name) => names(other).includes(name))

const names = ({ name, short, aliases }: Law): string[] => [name, short, ...aliases].map((each) => each.toLowerCase())

/** The laws of the register, and of the others those that a text names. */
export function mentionedLaws(laws: readonly Law[], register: readonly Law[], links: readonly Link[]): Law[] {
  const kept = new Set([...register.map(({ id }) => id), ...links.flatMap(lawsOf)])
  return laws.filter(({ id, bwb }) => kept.has(id) || (bwb !== null && kept.has(bwb)))
}

/** Of a mention the law's id; of an article the number of its law, before the first colon. */
const lawsOf = ({ kind, targets }: Link): string[] =>
  kind === 'law' || kind === 'statute' ? targets.map(({ id }) => id.split(':')[0]!) : []
