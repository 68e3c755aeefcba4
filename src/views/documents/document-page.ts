import { path } from '../../catalogue/addresses.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { shortened } from '../../catalogue/format.ts'
import { incoming } from '../../catalogue/incoming.ts'
import { type OutlineNode, outline } from '../../catalogue/outline.ts'
import { COPY, hasPublicCopy } from '../../catalogue/paper/paper-file.ts'
import { isBody } from '../../collections/schema/block.ts'
import type { Document } from '../../collections/schema/document.ts'
import { renderDocument } from '../../render/document.ts'
import { type PlacesInDocument, placesByDocument } from '../places/places-by-document.ts'
import { hasArticles } from '../regulations/regulation-page.ts'
import { type DocumentFacts, documentFacts } from './document-facts.ts'

/** What the page of a document shows. */
export interface DocumentPage {
  facts: DocumentFacts
  /** For search engines: what it is, and how it begins. */
  description: string
  outline: OutlineNode[]
  hasNotes: boolean
  /** Whether anything refers to one of its paragraphs: the references are listed under the text. */
  hasIncoming: boolean
  html: string
  /** Paragraphs of other texts on this site that cite it by its official number. */
  citedIn: PlacesInDocument[]
  source: string
  data: string
  /** Address of the list of its articles, when it is a regulation. */
  articles: string | null
  /** The previous version of a regulation. The page of its articles compares the two. */
  older: { title: string; url: string } | null
  /** Address of our copy of its file, when that may be redistributed. */
  paper: string | null
  /** Address of the file with the cards of its links. */
  cards: string
}

export function documentPage(catalogue: Catalogue, document: Document): DocumentPage {
  const facts = documentFacts(document)
  const opening =
    document.blocks.find((block) => isBody(block) && block.type === 'paragraph' && block.text.length > 60)
      ?.text ?? document.title
  return {
    facts,
    description: `${[facts.kind, facts.date].filter(Boolean).join(', ')}. ${shortened(opening, 120)}`,
    outline: outline(document),
    hasNotes: document.blocks.some((block) => block.type === 'footnote'),
    hasIncoming: document.blocks.some((block) => incoming(catalogue, document.id, block.id).length > 0),
    html: renderDocument(document, catalogue),
    citedIn: placesByDocument(catalogue, catalogue.citations.get(document.id) ?? []),
    source: path.source(document.id),
    paper: hasPublicCopy(document) ? `${path.document(document.id)}${COPY}` : null,
    data: `/data/v1/documents/${document.id}.json`,
    older: olderVersion(catalogue, document),
    articles: hasArticles(document) ? path.articles(document.id) : null,
    cards: `${path.document(document.id)}kaarten.json`,
  }
}

function olderVersion(catalogue: Catalogue, document: Document): DocumentPage['older'] {
  const older = hasArticles(document) ? catalogue.olderOf.get(document.id) : undefined
  return older ? { title: older.title, url: path.document(older.id) } : null
}
