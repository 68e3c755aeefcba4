import { path } from '../../catalogue/addresses.ts'
import { blockKey } from '../../collections/block-key.ts'
import type { Document } from '../../collections/schema/document.ts'
import { excerpt, type Room, type Run } from '../ask/hit-excerpt.ts'
import { withMarks } from '../ask/mark-address.ts'
import type { Related } from './finder.ts'
import type { RelatedLookup } from './tracked-related.ts'

/**
 * A related paragraph as it is shown: its address, with a text fragment that marks the shared words, and an
 * excerpt around those. Addresses are from the site’s root.
 */
interface ShownRelated {
  url: string
  /** 'Nota over wonen, alinea 12'; in the same document 'alinea 12' */
  name: string
  runs: Run[]
}

/** A paragraph of a document and its related paragraphs. */
interface RelatedTo {
  id: string
  /** How the paragraph begins. */
  start: string
  related: ShownRelated[]
}

/** Letters of an excerpt, enough to show what is shared and what it is about. The nearest gets more room. */
const ROOM = { shown: 100, before: 30 }
const LESS_ROOM = { shown: 64, before: 16 }
const START = { shown: 44, before: 16 }

/** The address of the page with the related paragraphs of a document. Its page fetches them from there. */
export const relatedPage = (document: string): string => `${path.document(document)}verwant/`

/** The ids of the paragraphs of a document that have related paragraphs. */
export const withRelated = ({ id, blocks }: Document, related: RelatedLookup): string[] =>
  blocks.map((block) => block.id as string).filter((block) => related.has(blockKey(id, block)))

/** The paragraphs of a document that have related paragraphs, in reading order, as they are shown. */
export const relatedOf = ({ id, blocks }: Document, related: RelatedLookup): RelatedTo[] =>
  blocks.flatMap((block) => {
    const found = related.get(blockKey(id, block.id))
    if (!found) return []
    const start = excerpt(block.text, [], START).map(({ text }) => text)
    const [nearest, ...others] = found
    const shown = [
      ...(nearest ? [show(nearest, id, ROOM)] : []),
      ...others.map((each) => show(each, id, LESS_ROOM)),
    ]
    return [{ id: block.id, start: start.join(''), related: shown }]
  })

function show({ record, marks }: Related, here: string, room: Room): ShownRelated {
  const { url, document, name, text } = record
  return {
    url: withMarks(url, text, marks),
    name: document.id !== here ? `${document.title}, ${name}` : name,
    runs: excerpt(text, marks, room),
  }
}
