import type { BlockId } from './block-id.ts'
import type { Anchor } from './ledger.ts'
import { matchAlike } from './like-words.ts'
import { type Known, startMatching } from './matching.ts'
import { matchInOrder, matchMoved } from './same-words.ts'

/** An id with what the ledger says of it. */
export type Published = readonly [id: BlockId, anchor: Anchor]

/** Position of a new block → the id it already had. */
export type Recognised = Map<number, BlockId>

const anchorsOf = (published: readonly Published[]): Anchor[] => published.map(([, anchor]) => anchor)

function named(found: ReadonlyMap<number, number>, published: readonly Published[]): Recognised {
  return new Map([...found].flatMap(([at, home]) => published.slice(home, home + 1).map(([id]) => [at, id] as const)))
}

/** Blocks that were there: the same words in order, then the same words elsewhere, then nearly the same words in order. */
function recogniseLive(now: readonly Known[], live: readonly Published[]): Recognised {
  const matching = startMatching(anchorsOf(live), now)
  matchInOrder(matching)
  matchMoved(matching)
  matchAlike(matching)
  return named(matching.found, live)
}

/** Blocks that were gone come back under their old id, but only with the very same words. */
function recogniseGone(now: readonly Known[], gone: readonly Published[], known: Recognised): Recognised {
  const free = [...now.keys()].filter((at) => !known.has(at))
  const matching = startMatching(
    anchorsOf(gone),
    free.map((at) => now[at] as Known),
  )
  matchMoved(matching)
  return new Map([...named(matching.found, gone)].map(([at, id]) => [free[at] as number, id]))
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
