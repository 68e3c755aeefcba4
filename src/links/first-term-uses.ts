import type { Document } from '../collections/schema/document.ts'
import type { Link } from './link.ts'

/**
 * The term links of a document that are the first of their term in their section: those a page shows, so that
 * a text is not all links. A section is what one heading or box holds. `links` may be those of all documents.
 */
export function firstTermUses(links: Link[], document: Document): Set<Link> {
  const parents = new Map(document.blocks.map((block) => [block.id, block.parent]))
  const seen = new Set<string>()
  const isFirst = (link: Link) => {
    const key = `${parents.get(link.block) ?? ''} ${link.targets[0]?.id ?? ''}`
    return !seen.has(key) && seen.add(key)
  }
  return new Set(
    links.filter((link) => link.kind === 'term' && link.document === document.id && isFirst(link)),
  )
}
