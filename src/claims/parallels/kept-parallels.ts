/** The parallels of a library as they were found, for the next time that all passages are the same. */
import { hash } from 'node:crypto'
import type { Document } from '../../collections/schema/document.ts'
import { type Keeping, keep, taken } from '../../output/keeping.ts'
import { ALIKE } from './compared-pairs.ts'
import type { Parallel } from './parallel.ts'
import type { DocumentPassages } from './passage-words.ts'

const NAME = 'parallels'

/** Rows of numbers: of each of two places the document, the block, from and up to where; then how alike. */
interface Kept {
  digest: string
  blocks: Parallel['a']['block'][]
  rows: Int32Array
}
const ROW = 9

export type Documents = readonly Pick<Document, 'id'>[]

/** Those that were found last stay at hand. */
let last: { digest: string; found: Parallel[] } | undefined

/** What was found of these passages; null when nothing was kept of just these. */
export function keptParallels(
  documents: Documents,
  read: readonly DocumentPassages[],
  keeping: Keeping | undefined,
): Parallel[] | null {
  if (!keeping) return null
  const digest = digestOf(documents, read)
  if (last?.digest === digest) return last.found
  const kept = taken<Kept>(keeping, NAME)
  return kept?.digest === digest ? unpacked(kept, documents) : null
}

export function keepParallels(
  found: Parallel[],
  documents: Documents,
  read: readonly DocumentPassages[],
  keeping: Keeping | undefined,
): void {
  if (!keeping) return
  const digest = digestOf(documents, read)
  keep(keeping, NAME, packed(found, digest, documents))
  last = { digest, found }
}

const digestOf = (documents: Documents, read: readonly DocumentPassages[]): string =>
  hash('sha256', documents.map(({ id }, index) => `${id} ${read[index]?.digest}`).join('\n'))

function packed(found: readonly Parallel[], digest: string, documents: Documents): Kept {
  const places = new Map<string, number>(documents.map(({ id }, place) => [id, place]))
  const blocks = new Map<Kept['blocks'][number], number>()
  const placeOf = (block: Kept['blocks'][number]): number => {
    const place = blocks.get(block) ?? blocks.size
    blocks.set(block, place)
    return place
  }
  const rows = new Int32Array(found.length * ROW)
  for (const [index, { a, b, similarity }] of found.entries()) {
    const ends = [a, b].flatMap(({ document, block, start, end }) => [
      places.get(document) ?? 0,
      placeOf(block),
      start,
      end,
    ])
    rows.set([...ends, Math.round(similarity * ALIKE)], index * ROW)
  }
  return { digest, blocks: [...blocks.keys()], rows }
}

function unpacked({ blocks, rows }: Kept, documents: Documents): Parallel[] {
  const at = (place: number): Parallel['a'] => ({
    document: documents[rows[place]!]!.id,
    block: blocks[rows[place + 1]!]!,
    start: rows[place + 2]!,
    end: rows[place + 3]!,
  })
  return Array.from({ length: rows.length / ROW }, (_, index) => ({
    a: at(index * ROW),
    b: at(index * ROW + 4),
    similarity: rows[index * ROW + 8]! / ALIKE,
  }))
}
