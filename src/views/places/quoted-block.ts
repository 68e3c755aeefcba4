import { toHtml } from 'hast-util-to-html'
import { blockIn, type Catalogue, linksIn } from '../../catalogue/catalogue.ts'
import { type Place, placeOf } from '../../catalogue/places.ts'
import type { Evidence } from '../../collections/schema/entities.ts'
import { renderInline } from '../../render/text/inline.ts'
import { keepTogether } from '../../render/text/keep-together.ts'

/** A block that is quoted on another page, and where it stands. */
export interface Excerpt extends Place {
  /** Its words with their links. */
  html: string
  number: string | null
}

export function excerpt(catalogue: Catalogue, document: string, id: string): Excerpt {
  const block = blockIn(catalogue, document, id)
  const links = linksIn(catalogue, document, id).filter((link) => link.kind !== 'term')
  const children = keepTogether(renderInline(block?.text ?? '', { links, notes: block?.notes ?? [] }))
  return {
    ...placeOf(catalogue, document, id),
    number: block?.number ?? null,
    html: toHtml({ type: 'root', children }),
  }
}

/** The words of a piece of evidence, and their place. */
export interface Statement extends Place {
  document: string
  title: string
  text: string
}

export function statement(catalogue: Catalogue, evidence: Evidence): Statement {
  const text = blockIn(catalogue, evidence.document, evidence.block)?.text ?? ''
  return {
    ...placeOf(catalogue, evidence.document, evidence.block),
    document: evidence.document,
    title: catalogue.documentOf.get(evidence.document)?.title ?? evidence.document,
    text: text.slice(evidence.start, evidence.end),
  }
}
