import type { Content } from '../../collections/content-type.ts'
import type { Law } from '../../collections/schema/entities.ts'
import type { Link } from '../link.ts'
import { definedLaws } from './defined-laws.ts'
import { KNOWN_LAWS } from './known-laws.ts'

/** The laws of the register, then those every text may cite, then those the texts introduce; a law is there once. */
export function allLaws({ laws, glossary }: Pick<Content, 'laws' | 'glossary'>): Law[] {
  const known = new Set(laws.flatMap(keysOf))
  const others = [...KNOWN_LAWS, ...definedLaws(glossary)].filter((law) => {
    const keys = keysOf(law)
    const isNew = !keys.some((key) => known.has(key))
    if (isNew) for (const key of keys) known.add(key)
    return isNew
  })
  return [...laws, ...others]
}

/** What makes two entries one law: the same id, the same number, or a name in common, whatever its capitals. */
const keysOf = ({ id, bwb, name, short, aliases }: Law): string[] => [
  `id ${id}`,
  ...(bwb === null ? [] : [`bwb ${bwb}`]),
  ...[name, short, ...aliases].map((each) => `name ${each.toLowerCase()}`),
]

/** The laws of the register, and of the others those that a text names. */
export function mentionedLaws(laws: readonly Law[], register: readonly Law[], links: readonly Link[]): Law[] {
  const kept = new Set([...register.map(({ id }) => id), ...links.flatMap(lawsOf)])
  return laws.filter(({ id, bwb }) => kept.has(id) || (bwb !== null && kept.has(bwb)))
}

/** Of a mention the law's id; of an article the number of its law, before the first colon. */
const lawsOf = ({ kind, targets }: Link): string[] =>
  kind === 'law' || kind === 'statute' ? targets.map(({ id }) => id.split(':')[0]!) : []
