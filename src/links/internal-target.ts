import { blockKey } from '../collections/block-key.ts'
import type { LinkTarget } from './link.ts'

/** A place in a document: `{id: 'brief#p12', url: '/documenten/brief/#p12'}`. */
export const blockTarget = (document: string, anchor: string): LinkTarget => ({
  id: blockKey(document, anchor),
  url: `/documenten/${document}/#${anchor}`,
})
