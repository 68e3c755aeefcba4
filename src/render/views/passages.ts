import type { Link } from '../../links/link.ts'
import { blockIn, type Catalogue } from '../catalogue.ts'
import { path } from '../href.ts'
import { type Part, sentencesAround } from '../sentence.ts'
import { dateOf } from './document-facts.ts'
import { type Place, placeOf } from './place.ts'

/** A paragraph that mentions something: where, and the sentences around the mentions. */
export interface Passage extends Place {
  quotes: Part[][]
}

/** The passages of one document. `count` counts mentions, which may be more than one in a passage. */
export interface PassageGroup {
  document: string
  title: string
  date: string | null
  url: string
  count: number
  passages: Passage[]
}

/** Mentions as evidence, by document and paragraph, in reading order. */
export function passages(catalogue: Catalogue, links: readonly Link[]): PassageGroup[] {
  return [...Map.groupBy(links, (link) => link.document)].map(([id, group]) => {
    const document = catalogue.documentOf.get(id)
    return {
      document: id,
      title: document?.title ?? id,
      date: document ? dateOf(document) : null,
      url: path.document(id),
      count: group.length,
      passages: [...Map.groupBy(group, (link) => link.block)].map(([block, inBlock]) => passage(catalogue, id, block, inBlock)),
    }
  })
}

function passage(catalogue: Catalogue, document: string, id: string, links: readonly Link[]): Passage {
  const text = blockIn(catalogue, document, id)?.text ?? ''
  const ranges = links.map((link): [number, number] => [link.start, link.end])
  return { ...placeOf(catalogue, document, id), quotes: sentencesAround(text, ranges) }
}
