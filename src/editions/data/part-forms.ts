import { z } from 'zod'
import type { ListName } from './lists.ts'
import { inRows, PublicRows, type RowForm } from './rows.ts'
import { PublicActors, PublicGlossary, PublicLaws, PublicProgrammes } from './schema.ts'

/** How the records in a part of a list are written. */
export type PartForm = (records: readonly object[]) => unknown

const OF_DOCUMENT: RowForm = { same: ['document'], open: [] }
const PARALLELS: RowForm = { same: ['a.document'], open: ['a', 'b'] }
const MENTIONS: RowForm = { same: [], open: [] }

const asRows =
  (form: RowForm): PartForm =>
  (records) =>
    inRows(records, form)

/** Names as they are, except that their mentions are in rows. */
const withMentions: PartForm = (records) => (records as readonly Mentioned[]).map(mentionsInRows)

interface Mentioned {
  mentions: readonly object[]
}

const mentionsInRows = (record: Mentioned) => ({ ...record, mentions: inRows(record.mentions, MENTIONS) })

/**
 * The lists whose parts are written in rows: many records with little text of their own. Lists in one file,
 * and lists of few records, are written as they are.
 */
export const PART_FORMS: Partial<Record<ListName, PartForm>> = {
  references: asRows(OF_DOCUMENT),
  amounts: asRows(OF_DOCUMENT),
  parallels: asRows(PARALLELS),
  actors: withMentions,
  programmes: withMentions,
  laws: withMentions,
  glossary: withMentions,
}

const ofNames = <Shape extends z.core.$ZodShape>(list: z.ZodArray<z.ZodObject<Shape>>) =>
  z.array(list.element.extend({ mentions: PublicRows }))

/** The schemas of parts that are only partly in rows. */
export const PART_SCHEMAS = {
  'actors-part': ofNames(PublicActors),
  'programmes-part': ofNames(PublicProgrammes),
  'laws-part': ofNames(PublicLaws),
  'glossary-part': ofNames(PublicGlossary),
} as const
