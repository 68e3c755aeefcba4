import { z } from 'zod'
import { DocumentId } from '../../seed/seed-schema.ts'
import { BlockId } from './block.ts'

const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)

/** Id of an actor in the register: `vws`, `ciz`, `gemeenten`. */
export const ActorId = slug.brand<'ActorId'>()
export type ActorId = z.infer<typeof ActorId>

/** Evidence for a statement: a range of the clean text of a block. */
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

/** `content/actors/<id>.yaml`, kept by hand. Only verified identifiers: TOOI, ROR. */
export const Actor = z.strictObject({
  id: ActorId,
  name: z.string().min(1),
  /** Spellings that occur in texts. Matched as whole words; abbreviations are case-sensitive. */
  aliases: z.array(z.string().min(1)).default([]),
  kind: ActorKind,
  /** One plain sentence in Dutch. Only if a source text says so or it follows from the name. */
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
  /** BWB id, e.g. BWBR0035362, or BWBV0001000 for a treaty; null when unknown. */
  bwb: z
    .string()
    .regex(/^BWB[RV]\d{7}$/)
    .nullable()
    .default(null),
  /** CELEX number of an EU act, e.g. 32016R0679; null for other laws. */
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
 * `content/actions/<document>.<n>.yaml`, written by ingest. Refers to blocks instead of copying text. The
 * parties are found later, as links in `partiesBlocks`.
 */
export const Action = z.strictObject({
  number: z.number().int().min(1),
  document: DocumentId,
  /** The noun in the source: Actie, Maatregel, Aanbeveling. */
  label: z.string(),
  heading: BlockId,
  textBlocks: z.array(BlockId).min(1),
  whyBlocks: z.array(BlockId),
  direction: z.strictObject({ number: z.number().int(), title: z.string(), block: BlockId }).nullable(),
  /**
   * The blocks that say who is responsible, and the range of actions they cover ("acties 1 tot en met 5").
   */
  partiesBlocks: z.array(BlockId),
  partiesGround: z.strictObject({ block: BlockId, from: z.number().int(), to: z.number().int() }).nullable(),
  /** The bullet of the summary with the same action, if found. */
  summaryBlock: BlockId.nullable(),
  /** Why it is that bullet: its words, or its position in a list with one bullet per action. */
  summaryGround: z.enum(['words', 'order']).optional(),
})
export type Action = z.infer<typeof Action>

/**
 * `content/glossary/<id>.yaml`, written by ingest. An entry is a term, or an abbreviation with the words it
 * stands for.
 */
export const Term = z.strictObject({
  id: slug,
  kind: z.enum(['term', 'abbreviation']),
  term: z.string().min(1),
  aliases: z.array(z.string().min(1)),
  /** The ranges that define the term or spell out the abbreviation; several when several documents do. */
  definitions: z.array(Evidence).min(1),
  /** The regulations to which this meaning is limited. Absent when it holds for all texts. */
  scope: z.array(DocumentId).min(1).optional(),
})
export type Term = z.infer<typeof Term>

/**
 * `content/articles/<chapter>-<article>.yaml`, written by ingest: a budget article, and documents about it.
 */
export const Article = z.strictObject({
  id: slug,
  chapter: z.string(),
  article: z.number().int(),
  title: z.string(),
  /** By document: the block with the title. */
  documents: z.array(z.strictObject({ document: DocumentId, block: BlockId.nullable() })),
})
export type Article = z.infer<typeof Article>
