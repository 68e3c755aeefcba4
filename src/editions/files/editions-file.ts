import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { COPY } from '../../catalogue/paper/paper-file.ts'
import type { Document } from '../../collections/schema/document.ts'
import { DocumentId } from '../../seed/seed-schema.ts'
import { type Edition, editionPath } from './editions.ts'
import { sha256 } from './sha256.ts'
import type { SiteFiles } from './site-files.ts'

/** `/data/v1/editions.json`: the files that can be taken along. */
export const PublicEditions = z.array(
  z.strictObject({
    file: z.string().min(1),
    /** All in one HTML file, the site as a folder in a zip, a book, or the file that a text was read from. */
    kind: z.enum(['one-file', 'folder', 'epub', 'paper']),
    /** The one document it has; null when it has them all. */
    document: DocumentId.nullable(),
    title: z.string(),
    /** Of what has the texts of one year: that year. */
    year: z.string().optional(),
    type: z.string(),
    /** Bytes. */
    size: z.number().int().min(0),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    url: z.string().min(1),
  }),
)
export type PublicEditions = z.infer<typeof PublicEditions>

const TYPES: Readonly<Record<Edition['kind'], string>> = {
  'one-file': 'text/html',
  folder: 'application/zip',
  epub: 'application/epub+zip',
}

/** The files that texts were read from, as far as they are on the site. */
export const papersData = (site: SiteFiles, documents: Titled, base: string): PublicEditions =>
  documents.flatMap(({ id, title }) => {
    const file = `documenten/${id}/${COPY}`
    const bytes = site.get(file)
    return bytes ? [{ ...paperOf(bytes), file, document: id, title, url: `${base}${file}` }] : []
  })

type Titled = readonly Pick<Document, 'id' | 'title'>[]

const paperOf = (bytes: Uint8Array) => ({
  kind: 'paper' as const,
  type: 'application/pdf',
  size: bytes.length,
  sha256: sha256(bytes),
})

/** The editions that were made in the folder of a site. */
export const editionsData = (made: readonly Edition[], folder: string, base: string): PublicEditions =>
  PublicEditions.parse(
    made.map((edition) => {
      const { file, kind, document, title, year } = edition
      const bytes = readFileSync(join(folder, editionPath(edition)))
      return {
        file,
        kind,
        document,
        title,
        ...(year !== undefined && { year }),
        type: TYPES[kind],
        size: bytes.length,
        sha256: sha256(bytes),
        url: `${base}${editionPath(edition)}`,
      }
    }),
  )
