import type { ActorId, Evidence } from '../../collections/schema/entities.ts'

/**
 * The relation of one actor to another, as a text states it. The subject comes first here, whatever the order
 * in the text.
 */
export const RELATION_KINDS = ['consists-of', 'acts-for', 'office-at', 'held-by'] as const
export type RelationKind = (typeof RELATION_KINDS)[number]

export interface Relation {
  subject: ActorId
  kind: RelationKind
  object: ActorId
  /** `Lid Raad van Bestuur`: what a person is at an organisation. */
  role: string | null
  /** The words that state it. */
  evidence: Evidence
}
