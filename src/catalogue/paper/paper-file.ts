import { z } from 'zod'
import type { Document } from '../../collections/schema/document.ts'
import { ofDocument } from '../reads/of-document.ts'
import { isOpenLicence } from './open-licence.ts'

/**
 * The file of a paper: its address, that of our copy below the page of the document, and whether that is
 * where it was officially published.
 */
export const PaperFile = z.strictObject({ url: z.string().min(1), official: z.boolean() })
export type PaperFile = z.infer<typeof PaperFile>

/** What of a document its file is known by. */
type Paper = Pick<Document, 'id' | 'official' | 'officialUrl' | 'licence' | 'map'>

const PDF = /\.pdf$/i
/** `https://zoek.officielebekendmakingen.nl/kst-32545-143.html`, and the same with another ending or none. */
const ANNOUNCED =
  /^https:\/\/zoek\.officielebekendmakingen\.nl\/([a-z]+(?:-[A-Za-z0-9]+)+)(?:\.(?:html|xml|odt))?$/

/** Name of the copy of a paper on the site. */
export const COPY = 'source.pdf'

/**
 * The address of the official file. What is announced has one under its id: its pages are ours only
 * when our file is that one, which bears its id.
 */
function officialFile({ officialUrl }: Paper, source: () => string): string | null {
  if (officialUrl === null) return null
  const { origin, pathname } = new URL(officialUrl)
  if (PDF.test(pathname)) return officialUrl.split('#', 1)[0] as string
  const id = ANNOUNCED.exec(origin + pathname)?.[1]
  return id && source().includes(id) ? `${origin}/${id}.pdf` : null
}

/**
 * Whether a copy of the file may stand on the site: its licence says so, and it has no words that
 * were withdrawn, which no bar covers in a file.
 */
export const isCopyPublic = ({ licence, map }: Pick<Paper, 'licence' | 'map'>): boolean =>
  map.pages !== undefined && (map.withdrawn ?? []).length === 0 && isOpenLicence(licence)

/** The same of a document, without looking into it again. */
export const hasPublicCopy = ofDocument('publicCopy', isCopyPublic)

/** The file whose pages are those of the document: the official one, else our copy; null without either. */
export function paperFile(paper: Paper, source: () => string): PaperFile | null {
  if (!paper.map.pages) return null
  const official = officialFile(paper, source)
  if (official !== null) return { url: official, official: true }
  return isCopyPublic(paper) ? { url: COPY, official: false } : null
}
