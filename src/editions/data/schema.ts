/**
 * The public files of data version 1 as zod schemas, from which the JSON Schemas in /data/v1/schema/ are
 * made.
 */
import { z } from 'zod'
import { Tombstone } from '../../anchors/tombstones.ts'
import { Amount, AmountSum } from '../../claims/amounts/amount.ts'
import { Commitment } from '../../claims/commitments/commitment.ts'
import { RELATION_KINDS } from '../../claims/relations/relation.ts'
import { Block, BlockId } from '../../collections/schema/block.ts'
import {
  Document,
  FindingRecord,
  LedgerSpan,
  MarkedPage,
  WithdrawnPlace,
} from '../../collections/schema/document.ts'
import { Action, Actor, ActorId, Law, Programme, Term } from '../../collections/schema/entities.ts'
import { Table, TableCheck, TableRow } from '../../collections/schema/table.ts'
import type { LINK_KINDS } from '../../links/link.ts'
import { DocumentId } from '../../seed/seed-schema.ts'

/** The kinds of links that are references, rather than uses of a name or term. */
export const REFERENCE_KINDS = [
  'kamerstuk',
  'statute',
  'url',
  'internal',
  'dossier',
  'bekendmaking',
  'eu',
  'ecli',
] as const satisfies readonly (typeof LINK_KINDS)[number][]

const count = z.number().int().min(0)
/** A path with the site's base (`/acties/…`), or an https address. */
const Url = z.string().min(1)

const place = { document: DocumentId, block: BlockId }
/** A range of the clean text of a block, `[start, end)` in UTF-16 code units, with its words. */
const quote = { ...place, start: count, end: count, text: z.string() }

const describing = Document.pick({
  id: true,
  title: true,
  kind: true,
  date: true,
  issuer: true,
  official: true,
}).extend({
  /** Which part of the source is here, in Dutch; absent when it is complete. */
  extent: z.string().optional(),
})

export const PublicIndex = z.strictObject({
  version: z.literal(1),
  documents: z.array(describing.extend({ url: Url })),
  counts: z.strictObject({
    documents: count,
    blocks: count,
    paragraphs: count,
    articles: count,
    actions: count,
    actors: count,
    terms: count,
    references: count,
    tables: count,
  }),
})
export type PublicIndex = z.infer<typeof PublicIndex>

/** In a large library: the index of a divided list, `amounts/index.json`. */
export const PublicParts = z.array(z.strictObject({ id: z.string(), count, url: Url }))

export const PublicDocument = describing.extend({
  /** The day on which the text was retrieved from its publisher. */
  textDate: Document.shape.textDate,
  sourceSha256: Document.shape.sourceSha256,
  sourceLength: Document.shape.sourceLength,
  blocks: z.array(Block),
  /** Aliases and moved ids → the block with their words: `actie-5` → `p40`. */
  aliases: Document.shape.aliases,
  /** Ids whose words are gone, with their last words and the blocks they stood between. */
  buried: z.array(Tombstone),
  /**
   * The pages of the paper, if it has pages: the offset of its first words, and the place of its mark in the
   * running text, `/documenten/<id>/#pagina-<number>`.
   */
  pages: z.array(MarkedPage).optional(),
  /** Withdrawn words: why, since when, where they stood in the source, and in which blocks. */
  withdrawn: z.array(WithdrawnPlace).optional(),
})
export type PublicDocument = z.infer<typeof PublicDocument>

const PLAIN_SPANS =
  'Zonder rule: tekst zoals zij in de bron staat (words), of witruimte tussen blokken (blank).'

export const PublicLedger = z.strictObject({
  length: count,
  spans: z.array(LedgerSpan).describe(PLAIN_SPANS),
})
export type PublicLedger = z.infer<typeof PublicLedger>

export const PublicActions = z.array(
  Action.pick({ number: true, document: true }).extend({
    blocks: z.array(BlockId),
    text: z.string(),
    why: z.string(),
    whyBlocks: z.array(BlockId),
    direction: z.strictObject({ number: z.number().int(), title: z.string() }).nullable(),
    parties: z.array(ActorId),
    partiesBlock: BlockId.nullable(),
    summaryBlock: BlockId.nullable(),
    notes: z.array(BlockId),
    url: Url,
  }),
)
export type PublicActions = z.infer<typeof PublicActions>

/** A mention; `by` is the block of the document that defines the words there. */
const mention = z.strictObject({ ...quote, by: BlockId.optional() })

export const PublicActors = z.array(
  Actor.pick({ id: true, name: true, aliases: true, kind: true, identifiers: true }).extend({
    url: Url,
    mentions: z.array(mention),
    /**
     * What the texts say it is to another actor: it contains it, acts for it, holds an office at it, or vice
     * versa.
     */
    relations: z.array(
      z.strictObject({
        kind: z.enum(RELATION_KINDS),
        actor: z.string(),
        role: z.string().nullable(),
        ...quote,
      }),
    ),
  }),
)
export type PublicActors = z.infer<typeof PublicActors>

export const PublicProgrammes = z.array(
  Programme.pick({ id: true, name: true, short: true, aliases: true }).extend({
    url: Url,
    mentions: z.array(mention),
  }),
)
export type PublicProgrammes = z.infer<typeof PublicProgrammes>

export const PublicLaws = z.array(
  Law.pick({ id: true, name: true, short: true, aliases: true, bwb: true, celex: true }).extend({
    url: Url,
    /** The address of the official text; null when its number in the Basiswettenbestand is unknown. */
    official: z.string().nullable(),
    mentions: z.array(mention),
  }),
)
export type PublicLaws = z.infer<typeof PublicLaws>

/** Passages of two blocks with nearly the same words. `similarity`: the share of words in common. */
export const PublicParallels = z.array(
  z.strictObject({ a: z.strictObject(place), b: z.strictObject(place), similarity: z.number().gt(0).max(1) }),
)
export type PublicParallels = z.infer<typeof PublicParallels>

export const PublicGlossary = z.array(
  Term.pick({ id: true, kind: true, term: true, aliases: true, scope: true }).extend({
    /** The words that define the term, or that an abbreviation stands for, from `document` and `block`. */
    definition: z.string(),
    ...place,
    url: Url,
    /** Every place that defines it, including the first. */
    definitions: z.array(z.strictObject(quote)),
    /** Every use, even where the letters are linked to an actor, law or programme. */
    mentions: z.array(mention),
  }),
)
export type PublicGlossary = z.infer<typeof PublicGlossary>

export const PublicReferences = z.array(
  z.strictObject({
    ...quote,
    kind: z.enum(REFERENCE_KINDS),
    targets: z.array(z.strictObject({ id: z.string(), url: Url })),
    /** Why there are no targets. */
    reason: z.string().optional(),
  }),
)
export type PublicReferences = z.infer<typeof PublicReferences>

export const PublicTable = Table.pick({ id: true, title: true, unit: true, columns: true }).extend({
  rows: z.array(TableRow),
  checks: z.array(TableCheck.omit({ parts: true })),
})
export type PublicTable = z.infer<typeof PublicTable>

export const PublicAmounts = z.array(
  Amount.extend({
    /** The years, and how often: `2023 t/m 2025, per jaar`. */
    period: z.string().nullable(),
    /** The words that say what it is for. */
    about: z.string().nullable(),
  }),
)
export type PublicAmounts = z.infer<typeof PublicAmounts>

/** What offices promise, each with the passage of a later text that says it acts on it. */
export const PublicCommitments = z.array(Commitment)

export const PublicSums = z.array(AmountSum)
export type PublicSums = z.infer<typeof PublicSums>

export const PublicQuality = z.array(
  z.strictObject({
    document: DocumentId,
    rule: FindingRecord.shape.rule,
    /** What the rule means, in Dutch. */
    meaning: z.string(),
    count,
    findings: z.array(FindingRecord.omit({ rule: true, words: true })),
  }),
)
export type PublicQuality = z.infer<typeof PublicQuality>
