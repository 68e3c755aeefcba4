import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Document } from '../collections/schema/document.ts'
import { flow } from './flow.ts'
import { placeAliases } from './hast/aliases.ts'
import { contextOf } from './hast/context.ts'
import { renderIncoming } from './hast/incoming.ts'
import { renderNodes } from './hast/nodes.ts'
import { renderNotes } from './hast/notes.ts'
import { renderRepairs } from './hast/repairs.ts'
import { placeTombstones } from './hast/tombstones.ts'
import { shownLinks } from './shown-links.ts'

/**
 * The text of a document as hast: every block but the footnotes in reading order, then the footnotes, the corrections and
 * what points at the blocks. Every block id is there once, and every alias and buried id; the words are those of the
 * blocks, with links and markers laid over them.
 */
export function documentTree(document: Document, catalogue: Catalogue): Root {
  const context = contextOf(document, catalogue, shownLinks(document, catalogue))
  const body = renderNodes(flow(document.blocks), context)
  const text: Root = { type: 'root', children: [...body, ...renderNotes(context)] }
  placeAliases(text, document)
  placeTombstones(text, document)
  return { ...text, children: [...text.children, ...renderRepairs(context), ...renderIncoming(context)] }
}

/** The same as HTML. */
export const renderDocument = (document: Document, catalogue: Catalogue): string =>
  toHtml(documentTree(document, catalogue))
