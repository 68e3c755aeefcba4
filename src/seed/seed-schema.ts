import { z } from 'zod'
import { DEVICE_NAME } from '../text/device-names.ts'
import { Rows, Ruling } from './ruling.ts'

/** The kinds of documents, with Dutch labels. */
export const DOCUMENT_KINDS = {
  kamerbrief: 'Kamerbrief',
  begroting: 'Begrotingsartikel',
  jaarverslag: 'Jaarverslagartikel',
  advies: 'Adviesrapport',
  beantwoording: 'Antwoorden op Kamervragen',
  brief: 'Brief',
  motie: 'Motie',
  nota: 'Nota',
  verslag: 'Verslag',
  besluit: 'Besluit',
  besluitenlijst: 'Besluitenlijst',
  voordracht: 'Voordracht',
  rapport: 'Rapport',
  beleidsfiche: 'Beleidsfiche',
  regeling: 'Regeling',
  document: 'Document',
} as const
export const DocumentKind = z.enum(Object.keys(DOCUMENT_KINDS) as [keyof typeof DOCUMENT_KINDS])
export type DocumentKind = z.infer<typeof DocumentKind>

/** With endings, names must fit in the 255 bytes that disks allow, and paths of pages in the 160 of a zip. */
const LONGEST_ID = 120

/**
 * The id of a document: lower case letters, digits and hyphens. Also the name of its folder and the address
 * of its page. Names that are reserved by operating systems are excluded.
 */
export const DocumentId = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(LONGEST_ID)
  .refine((id) => !DEVICE_NAME.test(id))
  .brand<'DocumentId'>()
export type DocumentId = z.infer<typeof DocumentId>

/** Why a name cannot be an id, in words for the person who chose it; null when it can. */
export function idFault(name: string): string | null {
  if (name.length > LONGEST_ID)
    return (
      `at most ${LONGEST_ID} characters, so that the paths of the ` +
      `site fit everywhere; this has ${name.length}.`
    )
  if (DEVICE_NAME.test(name)) return 'no name that Windows keeps for a device, such as con, aux or com1.'
  return DocumentId.safeParse(name).success
    ? null
    : 'lower case letters and digits, with single hyphens between.'
}

/** A day: `2023-05-12`. */
export const Day = z.iso.date()

const AS_FAR_AS_KNOWN = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/
/** What is not known is filled in: the first month, the first day. */
const isDate = (text: string): boolean =>
  AS_FAR_AS_KNOWN.test(text) && Day.safeParse(`${text}-01-01`.slice(0, 10)).success

/** A date as far as it is known: `2023`, `2023-05` or `2023-05-12`. */
const PartialDate = z.string().refine(isDate, 'This is no year, no month of a year and no day that there is')

/** Repairs damage from text extraction: `find` must occur exactly once in text.txt. */
export const Correction = z.strictObject({
  find: z.string().min(1),
  replace: z.string(),
  reason: z.string().min(1),
})
export type Correction = z.infer<typeof Correction>

/** Words that must not be public (any more), by their rows or quoted. Readers see the date and the reason. */
export const Withdrawal = z
  .strictObject({
    rows: Rows.optional(),
    words: z.string().regex(/\S/).optional(),
    date: Day,
    reason: z
      .string()
      .regex(/^[^\][\s](?:[^\][\p{Cc}]*[^\][\s])?$/u, 'one line of text without square brackets'),
  })
  .refine(({ rows, words }) => (rows === undefined) !== (words === undefined), 'either rows or words')
export type Withdrawal = z.infer<typeof Withdrawal>

/** `seeds/<id>/seed.yaml`: metadata of a source. What is unknown stays null, and is never guessed. */
export const SeedMeta = z.strictObject({
  /** The issuer's title, or a description when the source has none. */
  title: z.string().min(1),
  kind: DocumentKind,
  /** Date of the document, as far as it is known. */
  date: PartialDate.nullable().default(null),
  /** The budget or reporting year that it is about, if it is about one. */
  year: z.number().int().nullable().default(null),
  /** Session year of the States General, as `2022–2023`. */
  sessionYear: z.string().nullable().default(null),
  /** Who sent or published it, in words. */
  issuer: z.string().min(1).nullable().default(null),
  /** To whom it was sent, in words. */
  addressee: z.string().min(1).nullable().optional(),
  /** The subject as the paper states it, when that differs from its title. */
  subject: z.string().min(1).nullable().optional(),
  /** The sender's own reference. */
  reference: z.string().min(1).nullable().optional(),
  /** Dossier of a Kamerstuk (`36360-XVI`), and its number in that; for an Aanhangsel, in the session year. */
  dossier: z.string().min(1).nullable().optional(),
  number: z.string().min(1).nullable().optional(),
  /** Official identifier such as `kst-29538-350`; null when the source has none. */
  official: z.string().min(1).nullable().default(null),
  /** Address of the official publication; null when unknown. */
  officialUrl: z
    .url({ protocol: /^https$/ })
    .nullable()
    .default(null),
  licence: z.string().nullable().default(null),
  /** How the text was obtained, in Dutch, for the source page. */
  provenance: z.string().nullable().default(null),
  /** Which part of the source is here, in Dutch: `alleen het begin van het artikel`. Null: all of it. */
  extent: z.string().trim().min(1).nullable().default(null),
  /** The id of the document that this one follows, if the texts themselves say so. The two are compared. */
  follows: DocumentId.optional(),
  /** The day on which this text was retrieved from its publisher: the version that citations name. */
  textDate: Day.nullable().default(null),
  /** The budget article that it is about: chapter in Roman numerals, number of the article. */
  budget: z
    .strictObject({ chapter: z.string().regex(/^[IVXLCDM]+[A-Z]?$/), article: z.number().int() })
    .nullable()
    .default(null),
  /** True for the one document whose actions have the short address /acties/<n>/. */
  shortActions: z.boolean().default(false),
  corrections: z.array(Correction).default([]),
  withdrawn: z.array(Withdrawal).default([]),
  /** Rulings on rows that would be misread. */
  reading: z.array(Ruling).default([]),
})
export type SeedMeta = z.infer<typeof SeedMeta>
