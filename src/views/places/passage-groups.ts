import { path } from '../../catalogue/addresses.ts'
import { blockIn, type Catalogue } from '../../catalogue/catalogue.ts'
import { type Place, placeOf } from '../../catalogue/places.ts'
import { type Part, sentencesAround } from '../../catalogue/quotation.ts'
import type { Link } from '../../links/link.ts'
import { byDate, dateOf, extentOf } from '../documents/document-facts.ts'

/** A paragraph that mentions something: where, and the sentences around the mentions. */
export interface Passage extends Place {
  quotes: Part[][]
  /** What is to be said of just this passage. */
  remark?: string
}

/** The passages of one document. `count` counts mentions, which may be more than one in a passage. */
export interface PassageGroup {
  document: string
  title: string
  date: string | null
  extent: string | null
  url: string
  count: number
  passages: Passage[]
}

/** Mentions as evidence, by document, the oldest first, and by paragraph in reading order. */
export function passages(catalogue: Catalogue, links: readonly Link[]): PassageGroup[] {
  const groups = Map.groupBy(links, (link) => link.document as string)
  const documents = [...groups.keys()].flatMap((id) => catalogue.documentOf.get(id) ?? []).toSorted(byDate)
  return documents.map((document) => ({
    document: document.id,
    title: document.title,
    date: dateOf(document),
    extent: extentOf(document),
    url: path.document(document.id),
    count: groups.get(document.id)?.length ?? 0,
    passages: inDocument(catalogue, document.id, groups.get(document.id) ?? []),
  }))
}

const inDocument = (catalogue: Catalogue, document: string, links: readonly Link[]): Passage[] =>
  [...Map.groupBy(links, (link) => link.block)].map(([block, inBlock]) =>
    passage(catalogue, document, block, inBlock),
  )

function passage(catalogue: Catalogue, document: string, id: string, links: readonly Link[]): Passage {
  const text = blockIn(catalogue, document, id)?.text ?? ''
  const ranges = links.map((link): [number, number] => [link.start, link.end])
  return { ...placeOf(catalogue, document, id), quotes: sentencesAround(text, ranges) }
}
