/**
 * Facts in a thread of their own: a pool runs the function of this file. Large results are put into the
 * store; what belongs in the pack is handed back.
 */
import { comparePairs, type Pairs } from '../../claims/parallels/compared-pairs.ts'
import type { OpenedPassages } from '../../claims/parallels/opened-passages.ts'
import type { Content } from '../../collections/content-type.ts'
import type { Registers } from '../../links/registers/registers.ts'
import { deserialized } from '../../output/result-cache.ts'
import { registersOf } from '../../pipeline.ts'
import { LruCache } from '../../text/lru-cache.ts'
import { type ClaimPlace, makeClaimsOf, openedUnder } from './claims.ts'
import { makeWords, type TextOfWords } from './corpus.ts'
import { documentOf, type Front, makeFact, type Source } from './document-fact.ts'
import { type Facts, type FactsPlace, factsOf } from './facts.ts'
import { emptyPack } from './pack.ts'
import { openStore } from './store.ts'

interface WordTask {
  kind: 'words'
  texts: readonly TextOfWords[]
}

interface FactTask {
  kind: 'facts'
  /** Under which the words of all texts are kept. */
  corpus: string
  sources: readonly Source[]
}

interface ClaimTask {
  kind: 'claims'
  /** Under which the registers are kept. */
  registers: string
  documents: readonly { digest: string; front: Front; place: ClaimPlace }[]
}

interface CompareTask {
  kind: 'comparisons'
  /** Under which the claims of each document are kept. */
  keys: readonly string[]
  /** Pairs of passages, by the place of the first among all. */
  runs: readonly { at: number; pairs: Pairs }[]
}

export type Task = WordTask | FactTask | ClaimTask | CompareTask
/** With where facts are kept. */
export type Work = FactsPlace & Task
export type WorkResult = (readonly [key: string, bytes: Uint8Array])[]

export default function work(given: Work): WorkResult {
  const made: [string, Uint8Array][] = []
  const pack = { ...emptyPack(), put: (...entry: [string, Uint8Array]) => void made.push(entry) }
  // One kind of work puts into one of the packs.
  const facts = factsOf(openStore(given.folder), given.program, { pack, words: pack })
  if (given.kind === 'words') for (const text of given.texts) makeWords(facts, text)
  else if (given.kind === 'facts') readings(facts, given)
  else if (given.kind === 'claims') claims(facts, given)
  else made.push(...comparisons(facts, given))
  return made
}

function readings(facts: Facts, { corpus, sources }: FactTask): void {
  const words = wordsUnder(facts, corpus)
  for (const source of sources) makeFact(facts, source, words)
}

function claims(facts: Facts, { registers: key, documents }: ClaimTask): void {
  const registers = registersUnder(facts, key)
  if (registers === null) return
  for (const { digest, front, place } of documents) {
    const document = documentOf(facts, front, digest)
    if (document !== null) facts.pack.put(...makeClaimsOf(facts, place, document, registers).pack)
  }
}

/** The likenesses of each run, under its place. */
function comparisons(facts: Facts, { keys, runs }: CompareTask): [key: string, bytes: Uint8Array][] {
  const open = openedIn(facts)
  return runs.map(({ at, pairs }) => {
    const { buffer } = comparePairs(pairs, (document) => open(keys[document] ?? ''))
    return [String(at), new Uint8Array(buffer)]
  })
}

/** Documents that a thread has open at once: all of a large library are too much to hold. */
const opened = new LruCache<string, OpenedPassages>(6000)

const openedIn = (facts: Facts) => (key: string) => opened.get(key, () => openedOr(facts, key))

function openedOr(facts: Facts, key: string): OpenedPassages {
  const passages = openedUnder(facts, key)
  if (passages === null) throw new Error('What was read of a text was taken away meanwhile: build again.')
  return passages
}

const once = <T>(make: (facts: Facts, key: string) => T): ((facts: Facts, key: string) => T) => {
  let known: { key: string; value: T } | undefined
  return (facts, key) => {
    if (known?.key !== key) known = { key, value: make(facts, key) }
    return known.value
  }
}

/** Every thread reads the words of all texts, and the registers, once. */
const wordsUnder = once(
  ({ store }, key): ReadonlySet<string> => new Set((store.get(key) ?? '').toString().split('\n')),
)

type Register = Pick<Content, 'actors' | 'laws' | 'programmes' | 'glossary'>
const registersUnder = once(({ store }, key): Registers | null => {
  const content = deserialized<Register>(store.get(key))
  return content && registersOf(content).registers
})
