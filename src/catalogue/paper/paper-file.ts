import { z } from 'zod'
import type { Document } from '../../collections/schema/document.ts'
import { ofDocument } from '../reads/of-document.ts'
import { isOpenLicence } from './open-licence.ts'

/**
 * The file of a paper: its address, which for our copy is relative to the document's page, and whether it is
 * the official publication.
 */
export const PaperFile = z.strictObject({ url: z.string().min(1), official: z.boolean() })
export type PaperFile = z.infer<typeof PaperFile>

/** The properties of a document that determine its file. */
type Paper = Pick<Document, 'id' | 'official' | 'officialUrl' | 'licence' | 'map'>

const PDF = /\.pdf$/i
/** `https://zoek.officielebekendmakingen.nl/kst-32545-143.html`, also with another extension or none. */
const ANNOUNCED =
  /^https:\/\/zoek\.officielebekendmakingen\.nl\/([a-z]+(?:-[A-Za-z0-9]+)+)(?:\.(?:html|xml|odt))?$/

/** The name of our copy of a paper on the site. */
export const COPY = 'source.pdf'

/**
 * The address of the official PDF. An official announcement has one under its id. Our page numbers hold for
 * that file only when our source is the same one, so it has to contain that id.
 */
function officialFile({ officialUrl }: Paper, source: () => string): string | null {
  if (officialUrl === null) return null
  const { origin, pathname } = new URL(officialUrl)
  if (PDF.test(pathname)) return officialUrl.split('#', 1)[0] as string
  const id = ANNOUNCED.exec(origin + pathname)?.[1]
  return id && source().includes(id) ? `${origin}/${id}.pdf` : null
}

/**
 * Whether our copy of the file may be published: its licence allows it, and nothing in it was withdrawn, as a
 * bar cannot cover words in a file.
 */
export const isCopyPublic = ({ licence, map }: Pick<Paper, 'licence' | 'map'>): boolean =>
  map.pages !== undefined && (map.withdrawn ?? []).length === 0 && isOpenLicence(licence)

/** The same, cached by document. */
export const hasPublicCopy = ofDocument('publicCopy', isCopyPublic)

/** The file that has the pages of the document: the official one, or our copy; null without either. */
export function paperFile(paper: Paper, source: () => string): PaperFile | null {
  if (!paper.map.pages) return null
  const official = officialFile(paper, source)
  if (official !== null) return { url: official, official: true }
  return isCopyPublic(paper) ? { url: COPY, official: false } : null
}
