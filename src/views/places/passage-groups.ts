import { path } from '../../catalogue/addresses.ts'
import { blockIn, type Catalogue } from '../../catalogue/catalogue.ts'
import { type Place, placeOf } from '../../catalogue/places.ts'
import { AS_LONG_AS_IT_IS, type Length, type Part, quotedAround } from '../../catalogue/quotation.ts'
import type { Link } from '../../links/link.ts'
import { dateOf, extentOf, oldestFirst } from '../documents/document-facts.ts'

/** A paragraph that mentions something, with the sentences around the mentions. */
export interface Passage extends Place {
  quotes: Part[][]
  /** A remark about this passage. */
  remark?: string
}

/** The passages of one document. */
export interface PassageGroup {
  document: string
  title: string
  date: string | null
  extent: string | null
  url: string
  /** The number of mentions: a passage may have several. */
  count: number
  passages: Passage[]
  /** The paragraphs that are listed without their words. */
  others: Pick<Place, 'label' | 'url'>[]
}

/** How much is quoted of each document. */
export interface Quoting {
  /** The number of paragraphs that are quoted; the others are only listed. */
  paragraphs: number
  /** The number of sentences of a paragraph. */
  sentences: number
  length: Length
}

/** All sentences, however long. */
const ALL: Quoting = {
  paragraphs: Number.POSITIVE_INFINITY,
  sentences: Number.POSITIVE_INFINITY,
  length: AS_LONG_AS_IT_IS,
}
/** For a page with few passages: only very long sentences are cut. */
export const WHOLE: Quoting = {
  ...ALL,
  length: { whole: 360, shown: 260, before: 120 },
}
/** For many passages: the words around the name. */
export const LISTED: Quoting = {
  ...WHOLE,
  length: { whole: 240, shown: 180, before: 80 },
}
/** For more passages than anybody reads: one short quotation of each document, and where else the name is. */
export const BRIEF: Quoting = {
  paragraphs: 1,
  sentences: 1,
  length: { whole: 120, shown: 100, before: 45 },
}

/**
 * The passages with these mentions: by document, the oldest first, and within a document in reading order.
 */
export function passages(
  catalogue: Catalogue,
  links: readonly Link[],
  quoting: Quoting = ALL,
): PassageGroup[] {
  const groups = Map.groupBy(links, (link) => link.document as string)
  const documents = oldestFirst([...groups.keys()].flatMap((id) => catalogue.documentOf.get(id) ?? []))
  return documents.map((document) => ({
    document: document.id,
    title: document.title,
    date: dateOf(document),
    extent: extentOf(document),
    url: path.document(document.id),
    count: groups.get(document.id)?.length ?? 0,
    ...inDocument(catalogue, groups.get(document.id) ?? [], quoting),
  }))
}

function inDocument(
  catalogue: Catalogue,
  links: readonly Link[],
  quoting: Quoting,
): Pick<PassageGroup, 'passages' | 'others'> {
  const paragraphs = [...Map.groupBy(links, (link) => link.block).values()]
  return {
    passages: paragraphs.slice(0, quoting.paragraphs).map((inBlock) => passage(catalogue, inBlock, quoting)),
    others: paragraphs.slice(quoting.paragraphs).map((inBlock) => placeOfLinks(catalogue, inBlock)),
  }
}

function placeOfLinks(catalogue: Catalogue, [link]: readonly Link[]): Place {
  return placeOf(catalogue, link?.document ?? '', link?.block ?? '')
}

function passage(catalogue: Catalogue, links: readonly Link[], quoting: Quoting): Passage {
  const [{ document, block } = { document: '', block: '' }] = links
  const text = blockIn(catalogue, document, block)?.text ?? ''
  const ranges = links.map((link): [number, number] => [link.start, link.end])
  const quotes = quotedAround(text, ranges, quoting.length).slice(0, quoting.sentences)
  return { ...placeOf(catalogue, document, block), quotes }
}
