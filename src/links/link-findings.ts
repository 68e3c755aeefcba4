import type { Finding } from '../diagnostics.ts'
import type { DocumentId } from '../seed/seed-schema.ts'
import type { Link } from './link.ts'

/** A finding with the document it is about. */
export interface LinkFinding extends Finding {
  document: DocumentId
}

/**
 * One finding for each reference without a target, in the order of the links: what stands there, and why it
 * leads nowhere.
 */
export function linkFindings(links: readonly Link[]): LinkFinding[] {
  return links.filter(({ targets }) => targets.length === 0).map(toFinding)
}

function toFinding({ document, block, kind, text, reason }: Link): LinkFinding {
  const message = reason === undefined ? `«${text}»` : `«${text}»: ${reason}`
  return {
    document,
    rule: kind === 'url' ? 'damaged-url' : 'unresolved-reference',
    level: 'info',
    message,
    position: null,
    block,
  }
}
