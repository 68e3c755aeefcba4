import { type Catalogue, linksIn } from '../catalogue/catalogue.ts'
import type { Document } from '../collections/schema/document.ts'
import { firstTermUses } from '../links/first-term-uses.ts'
import type { Link } from '../links/link.ts'

/** Tells which links are shown: all, except that of links to a term only the first in a section is. */
export function shownLinks(document: Document, catalogue: Catalogue): (link: Link) => boolean {
  const links = document.blocks.flatMap((block) => linksIn(catalogue, document.id, block.id))
  const first = firstTermUses(links, document)
  return (link) => link.kind !== 'term' || first.has(link)
}
