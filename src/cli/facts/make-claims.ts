import { serialize } from 'node:v8'
import type { Content } from '../../collections/content-type.ts'
import { registersOf } from '../../pipeline.ts'
import { inOrder } from '../site/library-of.ts'
import { findCached, placesOf } from './claims.ts'
import { frontOf } from './document-fact.ts'
import { digestOf, type Facts } from './facts.ts'
import { keyOf } from './store.ts'
import { FEW, runInBatches, type Threads } from './threads.ts'

/** Computes missing claims in threads, when there are many. Returns how many were missing. */
export async function makeClaims(facts: Facts, content: Content, threads: Threads): Promise<number> {
  const sorted = inOrder(content)
  const { registers } = registersOf(sorted)
  const placeOf = placesOf(facts, sorted)
  const missing = sorted.documents.flatMap((document) => {
    const place = placeOf(document, registers)
    return findCached(facts, place, document, registers) === null ? [{ document, place }] : []
  })
  if (missing.length <= FEW) return missing.length
  const { actors, laws, programmes, glossary } = sorted
  const bytes = serialize({ actors, laws, programmes, glossary })
  const key = keyOf('registers', bytes)
  facts.store.put(key, bytes)
  await runInBatches(facts.pack, threads, missing, (some) => ({
    kind: 'claims',
    registers: key,
    documents: some.map(({ document, place }) => ({
      digest: digestOf(facts, document),
      front: frontOf(document),
      place,
    })),
  }))
  return missing.length
}
