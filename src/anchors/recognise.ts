import type { BlockId } from './block-id.ts'
import { gapsOf } from './gaps.ts'
import type { Anchor } from './ledger.ts'
import { matchAlike, matchAlikeElsewhere } from './like-words.ts'
import { type Known, type Matching, startMatching } from './matching.ts'
import { matchNeighbours } from './neighbours.ts'
import { matchParts } from './parts.ts'
import { matchInOrder, matchMoved, matchUnique, matchWithin } from './same-words.ts'

/** An id with what the ledger says of it. */
export type Published = readonly [id: BlockId, anchor: Anchor]

/** Position of a new block → the id it already had. */
export type Recognised = Map<number, BlockId>

const anchorsOf = (published: readonly Published[]): Anchor[] => published.map(([, anchor]) => anchor)

function named(found: ReadonlyMap<number, number>, published: readonly Published[]): Recognised {
  return new Map(
    [...found].flatMap(([index, home]) =>
      published.slice(home, home + 1).map(([id]) => [index, id] as const),
    ),
  )
}

/** What narrows the gaps between known blocks, the surest first. */
const STEPS = [matchWithin, matchAlike, matchParts, matchNeighbours] as const
const ROUNDS = 6

/**
 * The steps in turn, until they find nothing more: every block that is known is a fixed point for the next.
 */
function narrow(matching: Matching): void {
  for (let round = 0; round < ROUNDS; round += 1) {
    const known = matching.taken.size
    for (const step of STEPS) step(matching, gapsOf(matching))
    if (matching.taken.size === known) return
  }
}

/**
 * Blocks that were there: the same words, nearly the same words in order, neighbours; then what stands
 * elsewhere.
 */
function recogniseLive(now: readonly Known[], live: readonly Published[]): Recognised {
  const matching = startMatching(anchorsOf(live), now)
  for (const step of TURNS) {
    if (isDone(matching)) break
    step(matching)
  }
  return named(matching.found, live)
}

const TURNS = [matchInOrder, matchUnique, narrow, matchMoved, matchAlikeElsewhere] as const

/** Most texts are read as they were: then every block is known by its words, in order. */
const isDone = ({ old, now, found, taken }: Matching): boolean =>
  taken.size === old.length || found.size === now.length

/** Blocks that were gone come back under their old id, but only with the very same words. */
function recogniseGone(now: readonly Known[], gone: readonly Published[], known: Recognised): Recognised {
  const free = [...now.keys()].filter((index) => !known.has(index))
  const matching = startMatching(
    anchorsOf(gone),
    free.map((index) => now[index] as Known),
  )
  matchMoved(matching)
  return new Map([...named(matching.found, gone)].map(([index, id]) => [free[index] as number, id]))
}

/** What the new blocks of a series were called before. */
export function recognise(now: readonly Known[], published: readonly Published[]): Recognised {
  const live = published.filter(([, anchor]) => anchor.fate === 'live')
  const known = recogniseLive(now, live)
  return new Map([
    ...known,
    ...recogniseGone(
      now,
      published.filter(([, anchor]) => anchor.fate !== 'live'),
      known,
    ),
  ])
}
