/**
 * The cache of what follows from one document, under digests of everything it depends on. Large results are
 * files; what every build needs of each document is in one pack.
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
  /** The words of each text, in a pack of their own, as few builds need them. */
  words: Pack
  /** Digests of files, with the file stamps for which they are valid. */
  onDisk: Pack
  /** The digest of the program that computed the facts. */
  program: string
  /** Facts that are in memory, by key. */
  inMemory: Map<string, unknown>
  /** By digest, a function that reads the document again when a cached part of it is gone. */
  rereadBy: Map<string, () => Read>
  /** Blocks and maps of the documents that were asked for last, by digest: packed, and unpacked. */
  packedBodies: LruCache<string, PackedBody | null>
  bodies: LruCache<string, Body>
  /** The coverage ledger and the anchor ledger of the document that was asked for last, by digest. */
  spans: LruCache<string, Document['map']['ledger']>
  anchors: LruCache<string, AnchorLedger>
  /** The texts of the two files of a document, for the one that was asked for last. */
  texts: LruCache<string, [markdown: string, map: string]>
  /** The digests of documents that came from facts. */
  digests: WeakMap<Document, string>
  /** The files of documents and of ledgers, whose digests are known. */
  files: WeakMap<Document, WrittenDocument>
  ledgers: WeakMap<AnchorLedger, FileText>
  /**
   * The two digests under which a document's claims are cached, for documents whose claims were asked for.
   */
  claimed: WeakMap<Document, { claims: string; asked: string }>
}

/** Bodies that stay in memory: packed ones are small, so none that a build uses has to be read twice. */
const PACKED_IN_MEMORY = 6000
const UNPACKED_IN_MEMORY = 100

type Packs = Pick<Facts, 'pack' | 'words' | 'onDisk'>

export const factsOf = (store: Store, program: string, packs: Partial<Packs> = {}): Facts => ({
  store,
  pack: packs.pack ?? emptyPack(),
  words: packs.words ?? emptyPack(),
  onDisk: packs.onDisk ?? emptyPack(),
  program,
  inMemory: new Map(),
  rereadBy: new Map(),
  packedBodies: new LruCache(PACKED_IN_MEMORY),
  bodies: new LruCache(UNPACKED_IN_MEMORY),
  spans: new LruCache(1),
  anchors: new LruCache(1),
  texts: new LruCache(1),
  digests: new WeakMap(),
  files: new WeakMap(),
  ledgers: new WeakMap(),
  claimed: new WeakMap(),
})

/**
 * Releases what only a reading needs, once all its results are known to be cached: the source texts, the
 * answers to their lookups, and the packs.
 */
export function releaseReading({ inMemory, rereadBy, words, pack }: Facts): void {
  inMemory.clear()
  rereadBy.clear()
  words.close()
  pack.close()
}

/** The facts of a program in a folder. */
export const factsIn = (folder: string, program: string, onDisk = emptyPack()): Facts =>
  factsOf(openStore(folder), program, {
    pack: openPack(folder),
    words: openPack(join(folder, 'words')),
    onDisk,
  })

/** The place of the facts, in a form that can be sent to a thread. */
export interface FactsPlace {
  folder: string
  program: string
}

type StoreCache = Pick<Store, 'get' | 'put' | 'has'>

/** The same as `cacheIn`, by the place of the facts. */
export const cacheAt = ({ folder, program }: FactsPlace, kind: string): StoreCache =>
  cacheIn({ store: openStore(folder), program }, kind)

/** The part of the store for this program's results of one kind. */
export const cacheIn = ({ store, program }: Pick<Facts, 'store' | 'program'>, kind: string): StoreCache => ({
  get: (key) => store.get(keyOf(kind, program, key)),
  put: (key, bytes) => store.put(keyOf(kind, program, key), bytes),
  has: (key) => store.has(keyOf(kind, program, key)),
})

/** A digest of a document. */
export const digestOf = ({ digests }: Facts, document: Document): string =>
  digests.get(document) ?? keyOf(JSON.stringify(document))
