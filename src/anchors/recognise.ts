import type { BlockId } from './block-id.ts'
import { gapsOf } from './gaps.ts'
import type { Anchor } from './ledger.ts'
import { matchAlike, matchAlikeElsewhere } from './like-words.ts'
import { type Known, type Matching, startMatching } from './matching.ts'
import { matchNeighbours } from './neighbours.ts'
import { matchParts } from './parts.ts'
import { matchInOrder, matchMoved, matchUnique, matchWithin } from './same-words.ts'

/** An id with its entry in the ledger. */
export type Published = readonly [id: BlockId, anchor: Anchor]

/** Position of a new block → the id it already had. */
export type Recognised = Map<number, BlockId>

const anchorsOf = (published: readonly Published[]): Anchor[] => published.map(([, anchor]) => anchor)

function withIds(found: ReadonlyMap<number, number>, published: readonly Published[]): Recognised {
  return new Map(
    [...found].flatMap(([index, old]) => published.slice(old, old + 1).map(([id]) => [index, id] as const)),
  )
}

/** The steps that match blocks in the gaps between matched ones, the most certain first. */
const GAP_STEPS = [matchWithin, matchAlike, matchParts, matchNeighbours] as const
const MOST_ROUNDS = 6

/** Repeats the steps until they find nothing more: each match narrows the gaps for the next step. */
function narrowGaps(matching: Matching): void {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const matchedBefore = matching.taken.size
    for (const step of GAP_STEPS) step(matching, gapsOf(matching))
    if (matching.taken.size === matchedBefore) return
  }
}

/** Recognises blocks whose ids are live, the most certain matches first. */
function recogniseLive(now: readonly Known[], live: readonly Published[]): Recognised {
  const matching = startMatching(anchorsOf(live), now)
  for (const step of STEPS) {
    if (isDone(matching)) break
    step(matching)
  }
  return withIds(matching.found, live)
}

/**
 * The same words in order; unique words; what is between; then the same or nearly the same words elsewhere.
 */
const STEPS = [matchInOrder, matchUnique, narrowGaps, matchMoved, matchAlikeElsewhere] as const

/** Most texts did not change: then the first step matches every block. */
const isDone = ({ old, now, found, taken }: Matching): boolean =>
  taken.size === old.length || found.size === now.length

/** Recognises blocks that were gone and came back. They get their old id only with exactly the same words. */
function recogniseGone(
  now: readonly Known[],
  gone: readonly Published[],
  recognised: Recognised,
): Recognised {
  const free = [...now.keys()].filter((index) => !recognised.has(index))
  const matching = startMatching(
    anchorsOf(gone),
    free.map((index) => now[index] as Known),
  )
  matchMoved(matching)
  return new Map([...withIds(matching.found, gone)].map(([index, id]) => [free[index] as number, id]))
}

/** Finds the ids that the blocks of a series had before. */
export function recognise(now: readonly Known[], published: readonly Published[]): Recognised {
  const live = published.filter(([, anchor]) => anchor.fate === 'live')
  const recognised = recogniseLive(now, live)
  return new Map([
    ...recognised,
    ...recogniseGone(
      now,
      published.filter(([, anchor]) => anchor.fate !== 'live'),
      recognised,
    ),
  ])
}
