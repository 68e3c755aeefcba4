import { z } from 'zod'
import { COPY } from '../../catalogue/paper/paper-file.ts'
import type { Document } from '../../collections/schema/document.ts'
import type { Manifest } from '../../output/manifest.ts'
import { DocumentId } from '../../seed/seed-schema.ts'
import { type Edition, editionPath } from './editions.ts'

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
export const papersData = (files: Manifest, documents: Titled, base: string): PublicEditions =>
  documents.flatMap(({ id, title }) => {
    const file = `documenten/${id}/${COPY}`
    const kind = 'paper' as const
    const type = 'application/pdf'
    return files.has(file)
      ? [{ kind, type, ...factsOf(file, files), file, document: id, title, url: `${base}${file}` }]
      : []
  })

type Titled = readonly Pick<Document, 'id' | 'title'>[]

/** As it was written: nothing is read again. */
function factsOf(path: string, files: Manifest): { size: number; sha256: string } {
  const { size = 0, digest = '' } = files.get(path) ?? {}
  return { size, sha256: digest }
}

/** The editions that were made. */
export const editionsData = (made: readonly Edition[], files: Manifest, base: string): PublicEditions =>
  PublicEditions.parse(
    made.map((edition) => {
      const { file, kind, document, title, year } = edition
      const path = editionPath(edition)
      return {
        file,
        kind,
        document,
        title,
        ...(year !== undefined && { year }),
        type: TYPES[kind],
        ...factsOf(path, files),
        url: `${base}${path}`,
      }
    }),
  )
