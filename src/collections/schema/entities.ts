import { z } from 'zod'
import { DocumentId } from '../../seed/seed-schema.ts'
import { BlockId } from './block.ts'

const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)

/** Id of an actor in the register: `vws`, `ciz`, `gemeenten`. */
export const ActorId = slug.brand<'ActorId'>()
export type ActorId = z.infer<typeof ActorId>

/** A range of characters in the clean text of a block: the evidence of a statement. */
export const Evidence = z.strictObject({
  document: DocumentId,
  block: BlockId,
  start: z.number().int().min(0),
  end: z.number().int().min(0),
})
export type Evidence = z.infer<typeof Evidence>

/** Kinds of actor, with their Dutch labels. */
export const ACTOR_KINDS = {
  ministerie: 'Ministerie',
  bewindspersoon: 'Kabinet of bewindspersoon',
  inspectie: 'Inspectie of toezichthouder',
  uitvoerder: 'Uitvoeringsorganisatie',
  adviesorgaan: 'Adviesorgaan of planbureau',
  kennisinstituut: 'Kennisinstituut',
  koepel: 'Koepel- of belangenorganisatie',
  rol: 'Partij die als groep wordt genoemd',
  parlement: 'Parlement',
  gemeente: 'Gemeente',
  provincie: 'Provincie',
  waterschap: 'Waterschap',
  rechter: 'Rechterlijke instantie',
  organisatie: 'Organisatie',
  persoon: 'Persoon',
} as const
export const ActorKind = z.enum(Object.keys(ACTOR_KINDS) as [keyof typeof ACTOR_KINDS])
export type ActorKind = z.infer<typeof ActorKind>

/** `content/actors/<id>.yaml`, kept by hand. Identifiers are verified ones only: TOOI, ROR. */
export const Actor = z.strictObject({
  id: ActorId,
  name: z.string().min(1),
  /** Spellings as they occur in texts, case-sensitive when they are abbreviations; whole words only. */
  aliases: z.array(z.string().min(1)).default([]),
  kind: ActorKind,
  /** One plain sentence, in Dutch, only when a source text says so or it follows from the name. */
  description: z.string().nullable().default(null),
  identifiers: z.partialRecord(z.enum(['tooi', 'ror']), z.string()).default({}),
})
export type Actor = z.infer<typeof Actor>

/** `content/laws/<id>.yaml`, kept by hand. */
export const Law = z.strictObject({
  id: slug,
  name: z.string().min(1),
  short: z.string().min(1),
  aliases: z.array(z.string().min(1)).default([]),
  /** BWB id, e.g. BWBR0035362, or BWBV0001000 of a treaty; null when none is known. */
  bwb: z
    .string()
    .regex(/^BWB[RV]\d{7}$/)
    .nullable()
    .default(null),
  /** CELEX number of an act of the European Union, e.g. 32016R0679; null of any other law. */
  celex: z
    .string()
    .regex(/^3\d{4}[RLDF]\d{4}$/)
    .nullable()
    .default(null),
})
export type Law = z.infer<typeof Law>

/** `content/programmes/<id>.yaml`, kept by hand. */
export const Programme = z.strictObject({
  id: slug,
  name: z.string().min(1),
  short: z.string().nullable().default(null),
  aliases: z.array(z.string().min(1)).default([]),
})
export type Programme = z.infer<typeof Programme>

/**
 * `content/actions/<document>.<n>.yaml`, written by ingest: references to blocks, never a second copy of the
 * text. `parties` are found later, by the links, in the blocks of `partiesBlocks`.
 */
export const Action = z.strictObject({
  number: z.number().int().min(1),
  document: DocumentId,
  /** The noun the source uses: Actie, Maatregel, Aanbeveling. */
  label: z.string(),
  heading: BlockId,
  textBlocks: z.array(BlockId).min(1),
  whyBlocks: z.array(BlockId),
  direction: z.strictObject({ number: z.number().int(), title: z.string(), block: BlockId }).nullable(),
  /** The blocks that say who is responsible, and the group they speak of ("acties 1 tot en met 5"). */
  partiesBlocks: z.array(BlockId),
  partiesGround: z.strictObject({ block: BlockId, from: z.number().int(), to: z.number().int() }).nullable(),
  /** The bullet of the summary that says the same, when one is found. */
  summaryBlock: BlockId.nullable(),
  /** Why that bullet: its words, or its place in a list with one bullet for each action. */
  summaryGround: z.enum(['words', 'order']).optional(),
})
export type Action = z.infer<typeof Action>

/**
 * `content/glossary/<id>.yaml`, written by ingest. `definition` is evidence: the range of the block that
 * defines the term. Abbreviations: `term` is the abbreviation, `expansion` the evidence of the words it
 * stands for.
 */
export const Term = z.strictObject({
  id: slug,
  kind: z.enum(['term', 'abbreviation']),
  term: z.string().min(1),
  aliases: z.array(z.string().min(1)),
  /** Evidence of the definition or the spelled-out words; more than one when documents define it each. */
  definitions: z.array(Evidence).min(1),
  /** The regulations whose term it is: it has this meaning in them only. Absent for a term of all texts. */
  scope: z.array(DocumentId).min(1).optional(),
})
export type Term = z.infer<typeof Term>

/**
 * `content/articles/<chapter>-<article>.yaml`, written by ingest: a budget article and the documents about
 * it.
 */
export const Article = z.strictObject({
  id: slug,
  chapter: z.string(),
  article: z.number().int(),
  title: z.string(),
  /** Block that gives the title, per document. */
  documents: z.array(z.strictObject({ document: DocumentId, block: BlockId.nullable() })),
})
export type Article = z.infer<typeof Article>
