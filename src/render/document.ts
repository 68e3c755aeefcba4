import type { Root } from 'hast'
import { unified } from 'unified'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Document } from '../collections/schema/document.ts'
import { contextOf } from './hast/context.ts'
import { printHtml } from './html/print.ts'
import { rehypeAliases } from './rehype/aliases.ts'
import { rehypeBlocks } from './rehype/blocks.ts'
import { rehypeCorrections } from './rehype/corrections.ts'
import { rehypeIncoming } from './rehype/incoming.ts'
import { rehypeNotes } from './rehype/notes.ts'
import { rehypePages } from './rehype/pages.ts'
import { rehypeTombstones } from './rehype/tombstones.ts'
import { reportRendered } from './rendered.ts'
import { shownLinks } from './shown-links.ts'

/**
 * The pipeline from blocks to a tree. Later steps find elements of earlier ones by id: aliases and tombstones
 * are inserted into the text and the notes. The lists of corrections and of incoming references come last,
 * after all words of the source.
 */
function processorFor(document: Document, catalogue: Catalogue) {
  const context = contextOf(document, catalogue, shownLinks(document, catalogue))
  return unified()
    .use(rehypeBlocks, context)
    .use(rehypeNotes, context)
    .use(rehypePages, document)
    .use(rehypeAliases, document)
    .use(rehypeTombstones, document)
    .use(rehypeCorrections, document)
    .use(rehypeIncoming, context)
}

const empty = (): Root => ({ type: 'root', children: [] })

/**
 * Renders the text of a document as hast: every block except footnotes in reading order, then the footnotes,
 * the corrections and the incoming references. Every block id, alias and buried id occurs once. The words are
 * those of the blocks, with links and markers laid over them.
 */
export const documentTree = (document: Document, catalogue: Catalogue): Root =>
  processorFor(document, catalogue).runSync(empty())

/** The same as HTML. */
export function renderDocument(document: Document, catalogue: Catalogue): string {
  const tree = documentTree(document, catalogue)
  reportRendered({ document: document.id, tree })
  return printHtml(tree.children)
}
