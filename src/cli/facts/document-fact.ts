/**
 * What follows from one document, kept under a digest of everything its reading looked at: the program,
 * the text with what is stated of it, and the ledger of its anchors. What a reading asked of the other
 * texts is kept with the answers, and is asked again: a new text leaves what was read of the others as
 * it is, unless an answer changed.
 *
 * What every build asks of a document is in the pack; its blocks, its map and its ledger are files, which are
 * read when somebody asks for them.
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
  /** Promises about its anchors that are broken. */
  faults: string[]
  /** Digest of the file of its ledger. */
  ledger: string
}

/** A text with the ledger of what was published of it. */
export interface Source {
  seed: Seed
  published: AnchorLedger | null
  /** Digest of the file of that ledger. */
  ledger: string | null
}

/** All of a document but what every build need not ask of it. */
export type Front = Omit<Document, 'blocks' | 'map'>
type Spans = Document['map']['ledger']

/** What is in the pack. */
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
/** Where the characters of the text went: most of what there is to know, and asked by few. */
const SPANS = 'spans'
const ledgerPart = (digest: string): string => `ledger ${digest}`

/** What was not read from facts. */
export function freshFact({ document, anchors }: Read): Omit<Fact, 'ledger'> {
  return { document, anchors, said: saidIn(document), faults: anchorFaults(document, anchors) }
}

/** The fact as it was kept; null when there is none that still holds. */
export function cachedFact(facts: Facts, source: Source, corpus: Words): Fact | null {
  const key = keyUnder(facts, source.seed, source.ledger)
  const known = facts.found.get(key) as Found | undefined
  if (known !== undefined) return holds(known.answers, corpus) ? known.fact : null
  const kept = deserialized<CachedFact>(facts.pack.get(key))
  if (kept === null || !holds(kept.answers, corpus)) return null
  const fact = factFromCache(facts, source, kept)
  noteFiles(facts, fact.document, kept.digest, kept.files)
  return found(facts, key, fact, kept)
}

/** A fact that was made or taken already, with what its reading asked of the other texts. */
interface Found {
  fact: Fact
  answers: Answers
}

function found(
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
  facts.found.set(key, { fact, answers } satisfies Found)
  return fact
}

const cachedLedger = (facts: Facts, digest: string, ledger: string): string | undefined =>
  facts.store.part(readKey(facts, digest), ledgerPart(ledger))?.toString()

/** Blocks, map and ledger are read when they are asked for; when they are gone, the text is read again. */
function factFromCache(
  facts: Facts,
  source: Source,
  { front, answers, digest, files: _, ...rest }: CachedFact,
): Fact {
  facts.rereadBy.set(digest, () => readDocument(source.seed, source.published, new Set(answers.known)))
  const document = lazyDocument(facts, front, digest)
  const read = (): AnchorLedger => {
    const text = cachedLedger(facts, digest, rest.ledger)
    return text === undefined ? readAgain(facts, front, digest).anchors : (JSON.parse(text) as AnchorLedger)
  }
  const anchors = Object.defineProperty({ version: 1, document: front.id } as AnchorLedger, 'anchors', {
    get: () => facts.anchors.get(rest.ledger, read).anchors,
    enumerable: true,
  })
  return { document, anchors, ...rest }
}

/** Without looking at the rest: that would read it. */
export const frontOf = (document: Document): Front =>
  Object.fromEntries(
    Object.keys(document).flatMap((key) => (BODY.has(key) ? [] : [[key, document[key as keyof Front]]])),
  ) as unknown as Front
const BODY: ReadonlySet<string> = new Set(['blocks', 'map'])

/** A document by its blocks and map as they are kept; null when they are not. */
export const documentOf = (facts: Facts, front: Front, digest: string): Document | null =>
  isThere(facts, digest) ? documentFrom(facts, front, digest) : null

/** The same, read when it is asked for, where it is known to be there. */
export function documentFrom(facts: Facts, front: Front, digest: string): Document {
  const document = lazyDocument(facts, front, digest)
  facts.digests.set(document, digest)
  return document
}

export const isThere = (facts: Facts, digest: string): boolean => facts.store.has(readKey(facts, digest))

/** The document when something of it is not there any more: as long as its text is at hand. */
function readAgain({ rereadBy }: Facts, { id }: Front, digest: string): Read {
  const read = rereadBy.get(digest)
  if (read) return read()
  throw new Error(`What was read of ${id} was taken away meanwhile: build again.`)
}

function lazyDocument(facts: Facts, front: Front, digest: string): Document {
  const again = (): Body => readAgain(facts, front, digest).document
  const kept = (): PackedBody | null => facts.packedBodies.get(digest, () => readBody(facts, digest))
  const read = (): Body => {
    const body = kept()
    return body === null ? again() : made(body, () => withSpans(facts, body.map, digest, again))
  }
  const body = (): Body => facts.bodies.get(digest, read)
  const document = Object.defineProperties({ ...front } as Document, {
    blocks: { get: () => body().blocks, enumerable: true, configurable: true },
    map: { get: () => body().map, enumerable: true, configurable: true },
  })
  return readBlocksBy(document, (id) => {
    const known = kept()
    return known ? known.block(id) : body().blocks.find((block) => block.id === id)
  })
}

/** Blocks and map, each made when it is asked for first: most who ask look at one of them. */
const made = (kept: PackedBody, map: () => Body['map']): Body =>
  withLazy<object, Body>({}, { blocks: () => kept.blocks, map })

/** What cannot be read is as if it were not there. */
function readBody(facts: Facts, digest: string): PackedBody | null {
  try {
    const bytes = facts.store.part(readKey(facts, digest), BLOCKS)
    return bytes && new PackedBody(bytes)
  } catch {
    return null
  }
}

/** The spans stay at hand for the document that was asked about last: those of all take much room. */
function withSpans(facts: Facts, map: Document['map'], digest: string, again: () => Body): Document['map'] {
  const read = (): Spans => {
    const kept = facts.store.part(readKey(facts, digest), SPANS)
    return kept === null ? again().map.ledger : (JSON.parse(kept.toString()) as Spans)
  }
  const get = (): Spans => facts.spans.get(digest, read)
  return Object.defineProperty(map, 'ledger', { get, enumerable: true, configurable: true })
}

/** Reads a document and keeps what that gave; what every build asks of it is put into the pack. */
export function makeFact(facts: Facts, source: Source, corpus: Words): Fact {
  const asked = new AskedWords(corpus)
  const text = readText(source.seed, asked)
  const anchored = anchorText(text, source.published)
  const { document, anchors } = publish(text, anchored)
  const front = frontOf(document)
  const file = ledgerText(anchors)
  const fact: Fact = { ...freshFact({ document, anchors }), ledger: digestOfFile(file) }
  const { said, faults, ledger } = fact
  const { digests: files, bytes: written } = filesOf(document)
  // The two files say all of the document.
  const digest = keyOf(files.markdown, files.map)
  noteFiles(facts, document, digest, files)
  const rest = { [ledgerPart(ledger)]: Buffer.from(file), [WRITTEN]: written }
  facts.store.putParts(readKey(facts, digest), { ...bodyParts(document), ...rest })
  const answers = asked.answers()
  const kept = serialize({ front, said, faults, ledger, answers, digest, files } satisfies CachedFact)
  const key = keyUnder(facts, source.seed, source.ledger)
  facts.pack.put(key, kept)
  // Published with the ledger that it gave, the text is read as it was now: nothing is read again.
  if (ledger !== source.ledger && isSettled(text, anchored, JSON.parse(file)))
    facts.pack.put(keyUnder(facts, source.seed, ledger), kept)
  return found(facts, key, fact, { digest, answers })
}

/** The spans have their place in the map, so that it is written as it was; as JSON they are read sooner. */
function bodyParts({ blocks, map }: Document): Parts {
  const body: Body = { blocks, map: { ...map, ledger: [] } }
  return { [BLOCKS]: packBody(body), [SPANS]: Buffer.from(JSON.stringify(map.ledger)) }
}

export const factOf = (facts: Facts, source: Source, corpus: Words): Fact =>
  cachedFact(facts, source, corpus) ?? makeFact(facts, source, corpus)
