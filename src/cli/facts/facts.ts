/**
 * What follows from one document, kept under a digest of everything its reading looked at: the program,
 * the text with what is stated of it, and the ledger of its anchors. What a reading asked of the other
 * texts is kept with the answers, and is asked again: a new text leaves what was read of the others as
 * it is, unless an answer changed.
 */
import { deserialize, serialize } from 'node:v8'
import type { AnchorLedger } from '../../anchors/ledger.ts'
import { type WrittenDocument, writeDocument } from '../../collections/content.ts'
import type { Document } from '../../collections/schema/document.ts'
import { readDocument, wordsOf } from '../../pipeline.ts'
import type { Seed } from '../../seed/seed.ts'
import { type Answers, AskedWords, holds, type Words } from './answers.ts'
import { keyOf, type Store } from './store.ts'

export interface Fact {
  document: Document
  anchors: AnchorLedger
}

/** Where facts are kept, and the digest of the program that made them. */
export interface Facts {
  store: Store
  program: string
  /** Facts that were taken out of the store and not yet asked for, by their keys. */
  ready: Map<string, Kept>
  /** One value for all of a document, of those that came from facts. */
  digests: WeakMap<Document, string>
}

export const factsOf = (store: Store, program: string): Facts => ({
  store,
  program,
  ready: new Map(),
  digests: new WeakMap(),
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

/** A text with the ledger of what was published of it. */
export interface Source {
  seed: Seed
  published: AnchorLedger | null
}

interface Kept extends Fact {
  answers: Answers
  digest: string
}

const factKey = ({ program }: Facts, { seed, published }: Source): string =>
  keyOf('document', program, JSON.stringify(seed), JSON.stringify(published))

const wordsKey = ({ program }: Facts, seed: Seed): string => keyOf('words', program, JSON.stringify(seed))

/** The whole words of all texts together, those of each text from what was kept. */
export function corpusOf(facts: Facts, seeds: readonly Seed[]): ReadonlySet<string> {
  const corpus = new Set<string>()
  for (const seed of seeds) for (const word of wordsIn(facts, seed)) corpus.add(word)
  return corpus
}

function wordsIn(facts: Facts, seed: Seed): string[] {
  const key = wordsKey(facts, seed)
  const kept = facts.store.get(key)
  if (kept !== null) return kept.length === 0 ? [] : kept.toString('utf-8').split('\n')
  const words = [...new Set(wordsOf(seed))]
  facts.store.put(key, Buffer.from(words.join('\n')))
  return words
}

/** The fact as it was kept; null when there is none that still holds. */
export function keptFact(facts: Facts, source: Source, corpus: Words): Fact | null {
  const key = factKey(facts, source)
  const kept = facts.ready.get(key) ?? parsed<Kept>(facts.store.get(key))
  facts.ready.delete(key)
  return kept !== null && holds(kept.answers, corpus) ? tell(facts, kept) : null
}

/** Whether there is one that holds; it stays at hand for whoever asks for it next. */
export function isKept(facts: Facts, source: Source, corpus: Words): boolean {
  const key = factKey(facts, source)
  const kept = parsed<Kept>(facts.store.get(key))
  if (kept === null || !holds(kept.answers, corpus)) return false
  facts.ready.set(key, kept)
  return true
}

function tell({ digests }: Facts, { document, anchors, digest }: Kept): Fact {
  digests.set(document, digest)
  return { document, anchors }
}

/** One value for all of a document. */
export const digestOf = ({ digests }: Facts, document: Document): string =>
  digests.get(document) ?? keyOf(JSON.stringify(document))

/** What cannot be read is as if it were not there. */
export function parsed<T>(bytes: Buffer | null): T | null {
  try {
    return bytes === null ? null : (deserialize(bytes) as T)
  } catch {
    return null
  }
}

/** Reads a document and keeps what that gave. */
export function makeFact(facts: Facts, { seed, published }: Source, corpus: Words): Fact {
  const asked = new AskedWords(corpus)
  const fact = readDocument(seed, published, asked)
  const kept: Kept = { ...fact, answers: asked.answers(), digest: keyOf(JSON.stringify(fact.document)) }
  facts.store.put(factKey(facts, { seed, published }), serialize(kept))
  const told = tell(facts, kept)
  keptWriting(facts)(fact.document)
  return told
}

export const factOf = (facts: Facts, source: Source, corpus: Words): Fact =>
  keptFact(facts, source, corpus) ?? makeFact(facts, source, corpus)
