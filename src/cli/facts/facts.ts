/**
 * Where is kept what follows from one document, under a digest of everything that was looked at: large
 * results as files, what every build asks of each document in one pack.
 */
import { join } from 'node:path'
import type { AnchorLedger } from '../../anchors/ledger.ts'
import type { WrittenDocument } from '../../collections/content.ts'
import type { FileText } from '../../collections/io/write-folders.ts'
import type { Document } from '../../collections/schema/document.ts'
import type { Read } from '../../pipeline.ts'
import { LruCache } from '../../text/lru-cache.ts'
import { emptyPack, openPack, type Pack } from './pack.ts'
import type { Body, PackedBody } from './packed-body.ts'
import { keyOf, openStore, type Store } from './store.ts'

export interface Facts {
  store: Store
  pack: Pack
  /** The words of each text, in a pack of their own: few builds ask for them. */
  words: Pack
  /** What the disk said of files, with their digests. */
  onDisk: Pack
  /** The digest of the program that made them. */
  program: string
  /** What was found, by its key. */
  found: Map<string, unknown>
  /** By the digest of a document how it is read again, when something of it is not there any more. */
  rereadBy: Map<string, () => Read>
  /**
   * Of the documents that were asked about last, by their digest: blocks and maps as they are kept, and those
   * that were made of them.
   */
  packedBodies: LruCache<string, PackedBody | null>
  bodies: LruCache<string, Body>
  /** The spans of the document that was asked about last, and the ledger, by their digests. */
  spans: LruCache<string, Document['map']['ledger']>
  anchors: LruCache<string, AnchorLedger>
  /** The two files of the document whose files were asked for last. */
  texts: LruCache<string, [markdown: string, map: string]>
  /** One value for all of a document, of those that came from facts. */
  digests: WeakMap<Document, string>
  /** What is known of the files of a document and of a ledger. */
  files: WeakMap<Document, WrittenDocument>
  ledgers: WeakMap<AnchorLedger, FileText>
  /** By what the claims of a document are kept, of those that were asked for: two digests. */
  claimed: WeakMap<Document, { claims: string; asked: string }>
}

/** So many stay at hand: as they are kept they take little room, and none that has to be looked through. */
const KEPT = 6000
const MADE = 100

type Packs = Pick<Facts, 'pack' | 'words' | 'onDisk'>

export const factsOf = (store: Store, program: string, packs: Partial<Packs> = {}): Facts => ({
  store,
  pack: packs.pack ?? emptyPack(),
  words: packs.words ?? emptyPack(),
  onDisk: packs.onDisk ?? emptyPack(),
  program,
  found: new Map(),
  rereadBy: new Map(),
  packedBodies: new LruCache(KEPT),
  bodies: new LruCache(MADE),
  spans: new LruCache(1),
  anchors: new LruCache(1),
  texts: new LruCache(1),
  digests: new WeakMap(),
  files: new WeakMap(),
  ledgers: new WeakMap(),
  claimed: new WeakMap(),
})

/**
 * Lets go of what only a reading needs, once all that was read is known to be kept: the texts as they came,
 * and what was asked while they were read.
 */
export function releaseReading({ found, rereadBy, words, pack }: Facts): void {
  found.clear()
  rereadBy.clear()
  words.close()
  pack.close()
}

/** Those of a program that are kept in a folder. */
export const factsIn = (folder: string, program: string, onDisk = emptyPack()): Facts =>
  factsOf(openStore(folder), program, {
    pack: openPack(folder),
    words: openPack(join(folder, 'words')),
    onDisk,
  })

/** Where facts are kept, as a thread can be told it. */
export interface FactsPlace {
  folder: string
  program: string
}

type Keeping = Pick<Store, 'get' | 'put' | 'has'>

/** The same as `keepingIn`, for who was told where. */
export const cacheAt = ({ folder, program }: FactsPlace, kind: string): Keeping =>
  cacheIn({ store: openStore(folder), program }, kind)

/** A part of the store for results of one kind, those of this program. */
export const cacheIn = ({ store, program }: Pick<Facts, 'store' | 'program'>, kind: string): Keeping => ({
  get: (key) => store.get(keyOf(kind, program, key)),
  put: (key, bytes) => store.put(keyOf(kind, program, key), bytes),
  has: (key) => store.has(keyOf(kind, program, key)),
})

/** One value for all of a document. */
export const digestOf = ({ digests }: Facts, document: Document): string =>
  digests.get(document) ?? keyOf(JSON.stringify(document))
