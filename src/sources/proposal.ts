import { z } from 'zod'

/** Kinds of paper that are known by their first page. */
export const PaperKind = z.enum([
  'brief',
  'antwoord op vragen',
  'motie',
  'nota',
  'verslag',
  'besluit',
  'besluitenlijst',
  'voordracht',
  'advies',
  'rapport',
  'beleidsfiche',
  'begroting',
  'jaarverslag',
  'regeling',
  'document',
])
export type PaperKind = z.infer<typeof PaperKind>

/**
 * A value with the place it was read from: a row of text.txt (from 1) on a page, or a property of the file.
 */
export const Found = z.strictObject({
  value: z.string().min(1),
  page: z.number().int().min(1).optional(),
  row: z.number().int().min(1).optional(),
  property: z.string().optional(),
})
export type Found = z.infer<typeof Found>

const found = Found.nullable()

/** What a file says about itself; null for what it does not say. */
export const Proposal = z.strictObject({
  title: found,
  /** One of `PaperKind`. */
  kind: found,
  /** `2023-05-12`, or as far as it is known. */
  date: found,
  sender: found,
  addressee: found,
  subject: found,
  /** "Ons kenmerk", "Zaaknummer", "Join registratie". */
  reference: found,
  /** Dossier of a kamerstuk, as in its id: `36360-XVI`. */
  dossier: found,
  /** Number within the dossier or, of an Aanhangsel, within the session year. */
  number: found,
  /** Official id such as `kst-32545-143` or `ah-tk-20232024-2313`. */
  official: found,
})
export type Proposal = z.infer<typeof Proposal>
