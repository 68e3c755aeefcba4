import { z } from 'zod'
import { COPY } from '../../catalogue/paper/paper-file.ts'
import type { Document } from '../../collections/schema/document.ts'
import type { Manifest } from '../../output/manifest.ts'
import { DocumentId } from '../../seed/seed-schema.ts'
import { type Edition, editionPath } from './editions.ts'

/** `/data/v1/editions.json`: the downloads. */
export const PublicEditions = z.array(
  z.strictObject({
    file: z.string().min(1),
    /** One HTML file, the site as a folder in a zip, an e-book, or the file that a text was read from. */
    kind: z.enum(['one-file', 'folder', 'epub', 'paper']),
    /** The id of the only document in it; null when it has several. */
    document: DocumentId.nullable(),
    title: z.string(),
    /** The year, when it is limited to the texts of one. */
    year: z.string().optional(),
    type: z.string(),
    /** In bytes. */
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

/** The original files of texts, as far as they are on the site. */
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

/** Taken from the manifest: no file is read again. */
function factsOf(path: string, files: Manifest): { size: number; sha256: string } {
  const { size = 0, digest = '' } = files.get(path) ?? {}
  return { size, sha256: digest }
}

/** The editions that were built. */
export const editionsData = (built: readonly Edition[], files: Manifest, base: string): PublicEditions =>
  PublicEditions.parse(
    built.map((edition) => {
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
