import type { Block } from './schema/block.ts'
import type { Document } from './schema/document.ts'

/**
 * How one block of a document is read, where that is less work than to make all of them. Pages are a program
 * of their own: what they have in common with the commands is known to the whole process.
 */
const READ = Symbol.for('leeswijzer.block')

interface Readable {
  [READ]?: (id: string) => Block | undefined
}

/** Not seen by who copies the document or writes it down. */
export const readBlocksBy = (document: Document, read: (id: string) => Block | undefined): Document =>
  Object.defineProperty(document, READ, { value: read })

/** Null when there is no other way than to make all blocks. */
export const blockReader = (document: Document): ((id: string) => Block | undefined) | null =>
  (document as Readable)[READ] ?? null
