import type { Document } from '../../collections/schema/document.ts'
import type { Catalogue } from '../catalogue.ts'
import { renderDocument } from '../document.ts'
import { shortened } from '../format.ts'
import { path } from '../href.ts'
import { type OutlineNode, outline } from '../outline.ts'
import { type DocumentFacts, documentFacts } from './document-facts.ts'
import { incoming } from './incoming.ts'
import { type PlacesInDocument, placesByDocument } from './places.ts'

/** A document as its page shows it. */
export interface DocumentPage {
  facts: DocumentFacts
  /** For search engines: what it is, and how it begins. */
  description: string
  outline: OutlineNode[]
  hasNotes: boolean
  /** Whether anything points at a paragraph of it: then that stands under the text. */
  hasIncoming: boolean
  html: string
  /** Paragraphs of other texts here that cite it by its official number. */
  citedIn: PlacesInDocument[]
  source: string
  data: string
  /** Address of what the cards of its links show. */
  cards: string
}

export function documentPage(catalogue: Catalogue, document: Document): DocumentPage {
  const facts = documentFacts(document)
  const opening =
    document.blocks.find((block) => block.type === 'paragraph' && block.text.length > 60)?.text ??
    document.title
  return {
    facts,
    description: `${[facts.kind, facts.date].filter(Boolean).join(', ')}. ${shortened(opening, 120)}`,
    outline: outline(document),
    hasNotes: document.blocks.some((block) => block.type === 'footnote'),
    hasIncoming: document.blocks.some((block) => incoming(catalogue, document.id, block.id).length > 0),
    html: renderDocument(document, catalogue),
    citedIn: placesByDocument(catalogue, catalogue.citations.get(document.id) ?? []),
    source: path.source(document.id),
    data: `/data/v1/documents/${document.id}.json`,
    cards: `${path.document(document.id)}kaarten.json`,
  }
}
