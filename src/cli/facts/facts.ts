/**
 * Where is kept what follows from one document, under a digest of everything that was looked at: large
 * results as files, what every build asks of each document in one pack.
 */
import { deserialize, serialize } from 'node:v8'
import { type WrittenDocument, writeDocument } from '../../collections/content.ts'
import type { Document } from '../../collections/schema/document.ts'
import { emptyPack, type Pack } from './pack.ts'
import { keyOf, type Store } from './store.ts'

export interface Facts {
  store: Store
  pack: Pack
  /** The digest of the program that made them. */
  program: string
  /** What was found, by its key. */
  found: Map<string, unknown>
  /** One value for all of a document, of those that came from facts. */
  digests: WeakMap<Document, string>
  /** Where the claims of a document are kept, of those that were asked for: by their digest. */
  claimed: WeakMap<Document, string>
}

export const factsOf = (store: Store, program: string, pack = emptyPack()): Facts => ({
  store,
  pack,
  program,
  found: new Map(),
  digests: new WeakMap(),
  claimed: new WeakMap(),
})

/** A part of the store for results of one kind, those of this program. */
export const keepingIn = ({ store, program }: Facts, kind: string): Pick<Store, 'get' | 'put'> => ({
  get: (key) => store.get(keyOf(kind, program, key)),
  put: (key, bytes) => store.put(keyOf(kind, program, key), bytes),
})

/** Writes the files of documents, and keeps them under the digests of these. */
export const keptWriting =
  (facts: Facts) =>
  (document: Document): WrittenDocument => {
    const key = keyOf('written', facts.program, digestOf(facts, document))
    const kept = parsed<WrittenDocument>(facts.store.get(key))
    if (kept !== null) return kept
    const written = writeDocument(document)
    facts.store.put(key, serialize(written))
    return written
  }

/** One value for all of a document. */
export const digestOf = ({ digests }: Facts, document: Document): string =>
  digests.get(document) ?? keyOf(JSON.stringify(document))

/** What cannot be read is as if it were not there. */
export function parsed<T>(bytes: Uint8Array | null): T | null {
  try {
    return bytes === null ? null : (deserialize(bytes) as T)
  } catch {
    return null
  }
}
