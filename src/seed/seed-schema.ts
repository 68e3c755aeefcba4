import { z } from 'zod'
import { DEVICE_NAME } from '../text/device-names.ts'
import { Rows, Ruling } from './ruling.ts'

/** Kinds of document the site knows, with their Dutch labels. */
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

/**
 * With its endings a name has to fit in the 255 bytes that disks allow, and the path of a page in the 160 of
 * a zip.
 */
const LONGEST_ID = 120

/**
 * Lower case letters, digits and hyphens; also the folder name and the address of the page. No name that a
 * system keeps for itself.
 */
export const DocumentId = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(LONGEST_ID)
  .refine((id) => !DEVICE_NAME.test(id))
  .brand<'DocumentId'>()
export type DocumentId = z.infer<typeof DocumentId>

/** What keeps a name from being an id, for the person who chose it; null when nothing does. */
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

/** Repair of damage done by the extraction: `find` must occur exactly once in text.txt. */
export const Correction = z.strictObject({
  find: z.string().min(1),
  replace: z.string(),
  reason: z.string().min(1),
})
export type Correction = z.infer<typeof Correction>

/**
 * Words that must not be public (any more): by their rows, or quoted. Readers see the date and the reason.
 */
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

/**
 * `seeds/<id>/seed.yaml`: what is known of a source beside its text. What is not known stays null, never
 * guessed.
 */
export const SeedMeta = z.strictObject({
  /** Title as the issuer gives it, or a description when the source has none. */
  title: z.string().min(1),
  kind: DocumentKind,
  /** Date of the document as far as it is known. */
  date: PartialDate.nullable().default(null),
  /** The budget or reporting year the text is about, when it is about one. */
  year: z.number().int().nullable().default(null),
  /** Session year of the States General, as `2022–2023`. */
  sessionYear: z.string().nullable().default(null),
  /** Who sent or published it, in words. */
  issuer: z.string().min(1).nullable().default(null),
  /** To whom it was sent, in words. */
  addressee: z.string().min(1).nullable().optional(),
  /** What the paper itself says that it is about, where its title says something else. */
  subject: z.string().min(1).nullable().optional(),
  /** The sender's own reference. */
  reference: z.string().min(1).nullable().optional(),
  /** Dossier of a Kamerstuk (`36360-XVI`), and the number in it or, of an Aanhangsel, in the session year. */
  dossier: z.string().min(1).nullable().optional(),
  number: z.string().min(1).nullable().optional(),
  /** Official identifier such as `kst-29538-350`; null when the source does not give one. */
  official: z.string().min(1).nullable().default(null),
  /** Address of the official publication; null when not known. */
  officialUrl: z
    .url({ protocol: /^https$/ })
    .nullable()
    .default(null),
  licence: z.string().nullable().default(null),
  /** How the text reached us, in Dutch, for the source page. */
  provenance: z.string().nullable().default(null),
  /**
   * What of the source is here, in Dutch, when it is not all of it: `alleen het begin van het artikel`. Null:
   * all of it.
   */
  extent: z.string().trim().min(1).nullable().default(null),
  /**
   * The document that this one comes after, by its id, when the texts themselves say so: the two are then
   * compared.
   */
  follows: DocumentId.optional(),
  /** The day this text was taken from its publisher: the version that a citation names. */
  textDate: Day.nullable().default(null),
  /** The budget article the text is about: chapter in Roman numerals, number of the article. */
  budget: z
    .strictObject({ chapter: z.string().regex(/^[IVXLCDM]+[A-Z]?$/), article: z.number().int() })
    .nullable()
    .default(null),
  /** True for the one document whose actions have the short address /acties/<n>/. */
  shortActions: z.boolean().default(false),
  corrections: z.array(Correction).default([]),
  withdrawn: z.array(Withdrawal).default([]),
  /** What rows are, where the reader takes them for something else. */
  reading: z.array(Ruling).default([]),
})
export type SeedMeta = z.infer<typeof SeedMeta>
