/**
 * Computes facts in a worker thread: a pool runs the function of this file. Large results go into the store;
 * entries for the pack are returned.
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
  /** The key of the words of all texts. */
  corpus: string
  sources: readonly Source[]
}

interface ClaimTask {
  kind: 'claims'
  /** The key of the registers. */
  registers: string
  documents: readonly { digest: string; front: Front; place: ClaimPlace }[]
}

interface CompareTask {
  kind: 'comparisons'
  /** The keys of the claims of each document. */
  keys: readonly string[]
  /** Runs of passage pairs, each with the index of its first pair among all. */
  runs: readonly { at: number; pairs: Pairs }[]
}

export type Task = WordTask | FactTask | ClaimTask | CompareTask
/** A task, with the place of the facts. */
export type Work = FactsPlace & Task
export type WorkResult = (readonly [key: string, bytes: Uint8Array])[]

export default function work(task: Work): WorkResult {
  const entries: [string, Uint8Array][] = []
  const pack = { ...emptyPack(), put: (...entry: [string, Uint8Array]) => void entries.push(entry) }
  // Each kind of task adds to only one of the two packs.
  const facts = factsOf(openStore(task.folder), task.program, { pack, words: pack })
  if (task.kind === 'words') for (const text of task.texts) makeWords(facts, text)
  else if (task.kind === 'facts') computeFacts(facts, task)
  else if (task.kind === 'claims') computeClaims(facts, task)
  else entries.push(...compare(facts, task))
  return entries
}

function computeFacts(facts: Facts, { corpus, sources }: FactTask): void {
  const words = wordsUnder(facts, corpus)
  for (const source of sources) makeFact(facts, source, words)
}

function computeClaims(facts: Facts, { registers: key, documents }: ClaimTask): void {
  const registers = registersUnder(facts, key)
  if (registers === null) return
  for (const { digest, front, place } of documents) {
    const document = documentOf(facts, front, digest)
    if (document !== null) facts.pack.put(...makeClaimsOf(facts, place, document, registers).pack)
  }
}

/** Compares the pairs of each run. Returns the likenesses under the run's index. */
function compare(facts: Facts, { keys, runs }: CompareTask): [key: string, bytes: Uint8Array][] {
  const open = openerOf(facts)
  return runs.map(({ at, pairs }) => {
    const { buffer } = comparePairs(pairs, (document) => open(keys[document] ?? ''))
    return [String(at), new Uint8Array(buffer)]
  })
}

/** Passages of documents that a thread holds in memory: those of a large library are too many to hold all. */
const opened = new LruCache<string, OpenedPassages>(6000)

const openerOf = (facts: Facts) => (key: string) => opened.get(key, () => openPassages(facts, key))

function openPassages(facts: Facts, key: string): OpenedPassages {
  const passages = openedUnder(facts, key)
  if (passages === null) throw new Error('What was read of a text was taken away meanwhile: build again.')
  return passages
}

/** Memoises the last result of `make`, by key. */
const rememberLast = <T>(make: (facts: Facts, key: string) => T): ((facts: Facts, key: string) => T) => {
  let known: { key: string; value: T } | undefined
  return (facts, key) => {
    if (known?.key !== key) known = { key, value: make(facts, key) }
    return known.value
  }
}

/** The words of all texts, and the registers, which each thread reads once. */
const wordsUnder = rememberLast(
  ({ store }, key): ReadonlySet<string> => new Set((store.get(key) ?? '').toString().split('\n')),
)

type Register = Pick<Content, 'actors' | 'laws' | 'programmes' | 'glossary'>
const registersUnder = rememberLast(({ store }, key): Registers | null => {
  const content = deserialized<Register>(store.get(key))
  return content && registersOf(content).registers
})
