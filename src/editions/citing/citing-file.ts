import { z } from 'zod'
import { PaperFile } from '../../catalogue/paper/paper-file.ts'
import type { Document } from '../../collections/schema/document.ts'
import type { Table } from '../../collections/schema/table.ts'
import { type Place, places } from './citable-places.ts'
import type { Via } from './csl.ts'
import { FORM_NAMES, type FormName } from './form-names.ts'
import { forms } from './forms.ts'
import type { PrintedPage } from './printed-pages.ts'
import { type Run, SLOTS } from './run.ts'

const RunSchema: z.ZodType<Run> = z.lazy(() =>
  z.union([
    z.string(),
    z.strictObject({ i: z.string() }),
    z.strictObject({ slot: z.enum(SLOTS) }),
    z.strictObject({ link: z.array(RunSchema), plain: z.array(RunSchema) }),
  ]),
)

const FORMS = Object.keys(FORM_NAMES) as [FormName, ...FormName[]]

/**
 * `/documenten/<id>/citeren.json`: how the document is cited. Its page fetches this on demand.
 * - `page`: address of the document on the site; null when the site has no permanent address, and the page
 *   uses its own;
 * - `official`: address of the official publication; null when unknown;
 * - `forms`: the citation in each form, with slots for what depends on the place; null when the form does not
 *   fit the document;
 * - `pdf`: the original file with these pages; absent when readers cannot open it;
 * - `places`: by anchor the digest of its words, its name, its printed page ('' where unknown), and its page
 *   in the original file. `packed-places.ts` has the compact form that is written.
 */
export const CitingFile = z.strictObject({
  version: z.literal(3),
  document: z.string(),
  page: z.string().nullable(),
  official: z.string().nullable(),
  forms: z.record(z.enum(FORMS), z.array(RunSchema).nullable()),
  pdf: PaperFile.optional(),
  places: z.record(
    z.string(),
    z.union([
      z.tuple([z.string(), z.string()]),
      z.tuple([z.string(), z.string(), z.string()]),
      z.tuple([z.string(), z.string(), z.string(), z.number().int()]),
    ]),
  ),
})
export type CitingFile = z.infer<typeof CitingFile>

/** @throws ZodError when the result does not fit the schema. */
export function citingFile(
  document: Document,
  tables: readonly Table[],
  pages: readonly PrintedPage[],
  { via, pdf = null }: { via: Via; pdf?: PaperFile | null },
): CitingFile {
  const found = [...places(document, tables, pages)].map(([id, place]) => [id, entryOf(place)])
  return CitingFile.parse({
    version: 3,
    document: document.id,
    page: via.address,
    official: document.officialUrl,
    forms: forms(document, via),
    ...(pdf && { pdf }),
    places: Object.fromEntries(found),
  })
}

function entryOf({ words, label, page, sheet }: Place): (string | number)[] {
  if (sheet !== null) return [words, label, page ?? '', sheet]
  return page === null ? [words, label] : [words, label, page]
}
