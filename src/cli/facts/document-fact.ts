/**
 * Caches what was read of one document, under a digest of everything that its reading depends on: the
 * program, the text with its metadata, and the ledger of its anchors. The words that it looked up in the
 * other texts are cached with the answers and looked up again: a new text invalidates others only when an
 * answer changed.
 *
 * What every build needs of a document is in the pack. Its blocks, map and ledger are files, read when
 * needed.
 */
import { serialize } from 'node:v8'
import type { AnchorLedger } from '../../anchors/ledger.ts'
import { ledgerText } from '../../collections/io/published-ledger.ts'
import { digestOfFile } from '../../collections/io/write-folders.ts'
import { readBlocksBy } from '../../collections/one-block.ts'
import type { Document } from '../../collections/schema/document.ts'
import { deserialized } from '../../output/result-cache.ts'
import {
  anchorText,
  isSettled,
  publish,
  type Read,
  readDocument,
  readText,
  type Said,
  saidIn,
} from '../../pipeline.ts'
import { statedOf } from '../../seed/known-seed.ts'
import type { Seed } from '../../seed/seed.ts'
import { withLazy } from '../../text/lazy-properties.ts'
import { anchorFaults } from '../findings.ts'
import { type Answers, AskedWords, holds, type Words } from './answers.ts'
import { type FileDigests, filesOf, noteFiles, readKey, WRITTEN } from './cached-writing.ts'
import type { Facts } from './facts.ts'
import { type Body, PackedBody, packBody } from './packed-body.ts'
import type { Parts } from './parts.ts'
import { keyOf } from './store.ts'

export interface Fact {
  document: Document
  anchors: AnchorLedger
  said: Said
  /** Published ids that would be lost. */
  faults: string[]
  /** The digest of the file with its ledger. */
  ledger: string
}

/** A text with its published ledger. */
export interface Source {
  seed: Seed
  published: AnchorLedger | null
  /** The digest of the file with that ledger. */
  ledger: string | null
}

/** The parts of a document that every build needs. */
export type Front = Omit<Document, 'blocks' | 'map'>
type Spans = Document['map']['ledger']

/** The entry in the pack. */
interface CachedFact {
  front: Front
  said: Said
  faults: string[]
  ledger: string
  answers: Answers
  digest: string
  files: FileDigests
}

const keyUnder = ({ program }: Facts, seed: Seed, ledger: string | null): string =>
  keyOf('document', program, statedOf(seed), ledger ?? '')

const BLOCKS = 'blocks'
/** The part with the coverage ledger, which is the largest one and rarely needed. */
const SPANS = 'spans'
const ledgerPart = (digest: string): string => `ledger ${digest}`

/** The fact of a document that was just read. */
export function freshFact({ document, anchors }: Read): Omit<Fact, 'ledger'> {
  return { document, anchors, said: saidIn(document), faults: anchorFaults(document, anchors) }
}

/** Returns the cached fact; null when there is none that is valid. */
export function cachedFact(facts: Facts, source: Source, corpus: Words): Fact | null {
  const key = keyUnder(facts, source.seed, source.ledger)
  const known = facts.inMemory.get(key) as KnownFact | undefined
  if (known !== undefined) return holds(known.answers, corpus) ? known.fact : null
  const cached = deserialized<CachedFact>(facts.pack.get(key))
  if (cached === null || !holds(cached.answers, corpus)) return null
  const fact = factFromCache(facts, source, cached)
  noteFiles(facts, fact.document, cached.digest, cached.files)
  return remember(facts, key, fact, cached)
}

/** A fact in memory, with the answers that its reading got. */
interface KnownFact {
  fact: Fact
  answers: Answers
}

function remember(
  facts: Facts,
  key: string,
  fact: Fact,
  { digest, answers }: Pick<CachedFact, 'digest' | 'answers'>,
): Fact {
  const { document, anchors, ledger } = fact
  facts.digests.set(document, digest)
  facts.ledgers.set(anchors, {
    digest: ledger,
    text: () => cachedLedger(facts, digest, ledger) ?? ledgerText(anchors),
  })
  facts.inMemory.set(key, { fact, answers } satisfies KnownFact)
  return fact
}

const cachedLedger = (facts: Facts, digest: string, ledger: string): string | undefined =>
  facts.store.part(readKey(facts, digest), ledgerPart(ledger))?.toString()

/** The fact of a cache entry: blocks, map and ledger are read when needed, or the text again. */
function factFromCache(
  facts: Facts,
  source: Source,
  { front, answers, digest, files: _, ...rest }: CachedFact,
): Fact {
  facts.rereadBy.set(digest, () => readDocument(source.seed, source.published, new Set(answers.known)))
  const document = lazyDocument(facts, front, digest)
  const readLedger = (): AnchorLedger => {
    const text = cachedLedger(facts, digest, rest.ledger)
    return text === undefined ? readAgain(facts, front, digest).anchors : (JSON.parse(text) as AnchorLedger)
  }
  const anchors = Object.defineProperty({ version: 1, document: front.id } as AnchorLedger, 'anchors', {
    get: () => facts.anchors.get(rest.ledger, readLedger).anchors,
    enumerable: true,
  })
  return { document, anchors, ...rest }
}

/** The front of a document, without touching the other properties: that would read them. */
export const frontOf = (document: Document): Front =>
  Object.fromEntries(
    Object.keys(document).flatMap((key) => (BODY.has(key) ? [] : [[key, document[key as keyof Front]]])),
  ) as unknown as Front
const BODY: ReadonlySet<string> = new Set(['blocks', 'map'])

/** The document with its cached blocks and map; null when they are gone. */
export const documentOf = (facts: Facts, front: Front, digest: string): Document | null =>
  isThere(facts, digest) ? documentFrom(facts, front, digest) : null

/** The same, for blocks and map that are known to be cached; they are read when needed. */
export function documentFrom(facts: Facts, front: Front, digest: string): Document {
  const document = lazyDocument(facts, front, digest)
  facts.digests.set(document, digest)
  return document
}

export const isThere = (facts: Facts, digest: string): boolean => facts.store.has(readKey(facts, digest))

/**
 * Reads a document again when a cached part is gone.
 * @throws Error when its text is no longer in memory
 */
function readAgain({ rereadBy }: Facts, { id }: Front, digest: string): Read {
  const read = rereadBy.get(digest)
  if (read) return read()
  throw new Error(`What was read of ${id} was taken away meanwhile: build again.`)
}

function lazyDocument(facts: Facts, front: Front, digest: string): Document {
  const reread = (): Body => readAgain(facts, front, digest).document
  const packed = (): PackedBody | null => facts.packedBodies.get(digest, () => readBody(facts, digest))
  const unpack = (): Body => {
    const body = packed()
    return body === null ? reread() : lazyBody(body, () => withSpans(facts, body.map, digest, reread))
  }
  const body = (): Body => facts.bodies.get(digest, unpack)
  const document = Object.defineProperties({ ...front } as Document, {
    blocks: { get: () => body().blocks, enumerable: true, configurable: true },
    map: { get: () => body().map, enumerable: true, configurable: true },
  })
  return readBlocksBy(document, (id) => {
    const packedBody = packed()
    return packedBody ? packedBody.block(id) : body().blocks.find((block) => block.id === id)
  })
}

/** Blocks and map, each parsed when first needed: most callers need only one of them. */
const lazyBody = (packed: PackedBody, map: () => Body['map']): Body =>
  withLazy<object, Body>({}, { blocks: () => packed.blocks, map })

/** Reads the packed body of a document; null when it is missing or cannot be read. */
function readBody(facts: Facts, digest: string): PackedBody | null {
  try {
    const bytes = facts.store.part(readKey(facts, digest), BLOCKS)
    return bytes && new PackedBody(bytes)
  } catch {
    return null
  }
}

/** Adds a lazy coverage ledger to a map. Ledgers are large: only the last one stays in memory. */
function withSpans(facts: Facts, map: Document['map'], digest: string, reread: () => Body): Document['map'] {
  const readSpans = (): Spans => {
    const bytes = facts.store.part(readKey(facts, digest), SPANS)
    return bytes === null ? reread().map.ledger : (JSON.parse(bytes.toString()) as Spans)
  }
  const get = (): Spans => facts.spans.get(digest, readSpans)
  return Object.defineProperty(map, 'ledger', { get, enumerable: true, configurable: true })
}

/** Reads a document and caches the fact; what every build needs goes into the pack. */
export function makeFact(facts: Facts, source: Source, corpus: Words): Fact {
  const askedWords = new AskedWords(corpus)
  const text = readText(source.seed, askedWords)
  const anchored = anchorText(text, source.published)
  const { document, anchors } = publish(text, anchored)
  const front = frontOf(document)
  const ledgerFile = ledgerText(anchors)
  const fact: Fact = { ...freshFact({ document, anchors }), ledger: digestOfFile(ledgerFile) }
  const { said, faults, ledger } = fact
  const { digests: files, bytes: written } = filesOf(document)
  // The two files hold the whole document, so their digests identify it.
  const digest = keyOf(files.markdown, files.map)
  noteFiles(facts, document, digest, files)
  const fileParts = { [ledgerPart(ledger)]: Buffer.from(ledgerFile), [WRITTEN]: written }
  facts.store.putParts(readKey(facts, digest), { ...bodyParts(document), ...fileParts })
  const answers = askedWords.answers()
  const entry = serialize({ front, said, faults, ledger, answers, digest, files } satisfies CachedFact)
  const key = keyUnder(facts, source.seed, source.ledger)
  facts.pack.put(key, entry)
  // Once the new ledger is published, the text is read with the same result: the entry is valid for that too.
  if (ledger !== source.ledger && isSettled(text, anchored, JSON.parse(ledgerFile)))
    facts.pack.put(keyUnder(facts, source.seed, ledger), entry)
  return remember(facts, key, fact, { digest, answers })
}

/**
 * The parts with blocks and map. The coverage ledger is JSON of its own, which parses fastest; an empty one
 * keeps its place in the map, so that the order of keys stays the same.
 */
function bodyParts({ blocks, map }: Document): Parts {
  const body: Body = { blocks, map: { ...map, ledger: [] } }
  return { [BLOCKS]: packBody(body), [SPANS]: Buffer.from(JSON.stringify(map.ledger)) }
}

export const factOf = (facts: Facts, source: Source, corpus: Words): Fact =>
  cachedFact(facts, source, corpus) ?? makeFact(facts, source, corpus)
