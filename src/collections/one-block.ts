import type { Block } from './schema/block.ts'
import type { Document } from './schema/document.ts'

/**
 * A property for reading one block of a document without reading all. A global symbol, since pages are a
 * separate program with its own copy of this module.
 */
const READ = Symbol.for('leeswijzer.block')

interface Readable {
  [READ]?: (id: string) => Block | undefined
}

/** Adds the reader. It is not enumerable, so that copying or serialising a document ignores it. */
export const readBlocksBy = (document: Document, read: (id: string) => Block | undefined): Document =>
  Object.defineProperty(document, READ, { value: read })

/** The reader of a document; null when it has none. */
export const blockReader = (document: Document): ((id: string) => Block | undefined) | null =>
  (document as Readable)[READ] ?? null
