import { path } from '../../catalogue/addresses.ts'
import type { Document } from '../../collections/schema/document.ts'
import { excerpt, type Run } from '../ask/hit-excerpt.ts'
import { withMarks } from '../ask/mark-address.ts'
import type { Related } from './related.ts'

/**
 * A related paragraph as it is shown: where it stands, its words around what it shares, and its address with
 * that marked, from the site’s root.
 */
interface ShownRelated {
  url: string
  document: string
  name: string
  section: string
  runs: Run[]
}

/** Of a document: by the id of each paragraph that has any. */
export type RelatedFile = Record<string, ShownRelated[]>

const ROOM = { shown: 240, before: 70 }
/** Address of the page that lists those of a document; what a paragraph shows is taken from there. */
export const relatedPage = (document: string): string => `${path.document(document)}verwant/`

/** The ids of the paragraphs of a document that have any. */
export const withRelated = ({ id, blocks }: Document, related: ReadonlyMap<string, Related[]>): string[] =>
  blocks.map((block) => block.id as string).filter((block) => related.has(path.document(id, block)))

export const relatedOf = ({ id, blocks }: Document, related: ReadonlyMap<string, Related[]>): RelatedFile =>
  Object.fromEntries(
    blocks.flatMap((block) => {
      const found = related.get(path.document(id, block.id))
      return found ? [[block.id, found.map(show)]] : []
    }),
  )

const show = ({ record: { url, document, name, section, text }, marks }: Related): ShownRelated => ({
  url: withMarks(url, text, marks),
  document: document?.title ?? '',
  name,
  section: section.at(-1) ?? '',
  runs: excerpt(text, marks, ROOM),
})
