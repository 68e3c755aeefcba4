import { path } from '../../catalogue/addresses.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { lookup } from '../../catalogue/reads/lookup.ts'
import { ofOwn } from '../../catalogue/reads/of-document.ts'
import type { Relation, RelationKind } from '../../claims/relations/relation.ts'
import { firstOfEach } from '../../claims/relations/relations.ts'
import { type Statement, statement } from '../places/quoted-block.ts'

/** One kind of relation of an actor to others, with the sentence that states it. */
export interface RelationGroup {
  /** 'Bestaat uit'. */
  label: string
  others: { name: string; url: string }[]
  statement: Statement
}

/**
 * The label of a relation on the page of its subject, and on that of its object. A role replaces the label.
 */
const LABELS: Record<RelationKind, [fromSubject: string, fromObject: string]> = {
  'consists-of': ['Bestaat uit', 'Onderdeel van'],
  'acts-for': ['Handelt namens', 'Namens hen handelt'],
  'office-at': ['Functie bij', 'Wordt geleid of vertegenwoordigd door'],
  'held-by': ['Ambt bekleed door', 'Bekleedt het ambt van'],
}

interface Side {
  label: string
  other: string
  relation: Relation
}

/** The relations of an actor in the order of the texts, grouped by label and paragraph. */
export function relationsOf(catalogue: Catalogue, actor: string): RelationGroup[] {
  const relations = relationsByActor(catalogue).get(actor) ?? []
  const sides = relations.flatMap((relation) => sideOf(relation, actor))
  const groups = Map.groupBy(
    sides,
    ({ label, relation }) => `${label} ${relation.evidence.document}#${relation.evidence.block}`,
  )
  return [...groups.values()].flatMap((group) => (group[0] ? [toGroup(catalogue, group[0], group)] : []))
}

const statedIn = ofOwn(
  'relations',
  (catalogue: Catalogue, { id }): Relation[] => catalogue.relationsByDocument.get(id) ?? [],
)

/** The relations that the texts state, each once, by actor. */
const relationsByActor = lookup('relationsByActor', (catalogue: Catalogue) => {
  const all = firstOfEach(catalogue.documents.flatMap((document) => statedIn(catalogue, document)))
  const sides = all.flatMap((relation) =>
    [...new Set([relation.subject, relation.object])].map((actor) => ({ actor: actor as string, relation })),
  )
  const groups = Map.groupBy(sides, ({ actor }) => actor)
  return new Map([...groups].map(([actor, group]) => [actor, group.map(({ relation }) => relation)] as const))
})

function sideOf(relation: Relation, actor: string): Side[] {
  const { subject, object, kind, role } = relation
  if (subject === actor) return [{ label: withRole(LABELS[kind][0], role), other: object, relation }]
  return object === actor ? [{ label: withRole(LABELS[kind][1], role), other: subject, relation }] : []
}

const withRole = (label: string, role: string | null): string =>
  role === null ? label : role.charAt(0).toUpperCase() + role.slice(1)

function toGroup(catalogue: Catalogue, { label, relation }: Side, group: readonly Side[]): RelationGroup {
  const others = group.flatMap(({ other }) => catalogue.actorOf.get(other) ?? [])
  return {
    label,
    others: others.map(({ id, name }) => ({ name, url: path.actor(id) })),
    statement: statement(catalogue, relation.evidence),
  }
}
