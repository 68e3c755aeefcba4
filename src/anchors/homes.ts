import type { BlockId } from './block-id.ts'
import type { Anchor } from './ledger.ts'
import { CLEAR_LEAD, type Features, featuresOf, PART_ENOUGH, shareOf } from './likeness.ts'
import { indexFeatures, nearest } from './nearest.ts'
import { seriesOf } from './number.ts'
import type { Published } from './recognise.ts'
import type { Spot } from './spot.ts'

/** An id that a block has now. */
export type Live = readonly [id: BlockId, spot: Spot]

/** Characters. Shorter words occur anywhere: they show where a block went only right beside its old place. */
const DISTINCTIVE = 24

const onlyOne = (ids: readonly BlockId[]): BlockId | null => (ids.length === 1 ? (ids[0] ?? null) : null)

/** The live blocks that may have taken in the words of blocks that are gone, with lookups. */
interface LiveBlocks {
  live: readonly Live[]
  /** By position in `live`. */
  features: readonly Features[]
  /** Positions in `live` of the blocks with similar words. */
  near: (words: Features) => number[]
  /** Ids by the digest of their words. */
  withDigest: ReadonlyMap<string, readonly BlockId[]>
  wordsOf: ReadonlyMap<BlockId, string>
  /** The anchors as they were published. */
  known: ReadonlyMap<BlockId, Anchor>
}

/**
 * Types without words of their own: a box has those of its blocks, an endnote marker those of its paragraph,
 * and a row a label that means nothing elsewhere.
 */
const WITHOUT_OWN_WORDS: ReadonlySet<Anchor['type']> = new Set(['box', 'endnote', 'row'])
const hasOwnWords = ({ type }: { type: Anchor['type'] }): boolean => !WITHOUT_OWN_WORDS.has(type)

const idsByDigest = (live: readonly Live[]): Map<string, BlockId[]> =>
  new Map(
    [...Map.groupBy(live, ([, { digest }]) => digest)].map(([digest, each]) => [
      digest,
      each.map(([id]) => id),
    ]),
  )

function liveBlocksOf(all: readonly Live[], published: readonly Published[]): LiveBlocks {
  const live = all.filter(([, spot]) => hasOwnWords(spot))
  const features = live.map(([, spot]) => featuresOf(spot.words))
  const index = indexFeatures(features.entries())
  return {
    live,
    features,
    near: (words) => nearest(index, words),
    withDigest: idsByDigest(live),
    wordsOf: new Map(live.map(([id, { words }]) => [id, words])),
    known: new Map(published),
  }
}

/**
 * Whether the words of `gone` came into a block after it was published, or were moved there before. A block
 * that already had them when it was published has only the same words.
 */
function tookIn(
  gone: Anchor,
  home: BlockId,
  holds: (words: string) => boolean,
  { known }: LiveBlocks,
): boolean {
  const before = known.get(home)
  return gone.to === home || before === undefined || before.fate !== 'live' || !holds(before.words)
}

/**
 * The one live block that took in nearly all words of a block that is gone, as when paragraphs are merged.
 */
function homeWithMostWords(gone: Anchor, liveBlocks: LiveBlocks): BlockId | null {
  const lost = featuresOf(gone.words)
  const holds = (words: string): boolean => shareOf(lost, featuresOf(words)) >= PART_ENOUGH
  const shares = liveBlocks.near(lost).map((index) => ({
    id: (liveBlocks.live[index] as Live)[0],
    share: shareOf(lost, liveBlocks.features[index] as Features),
  }))
  const homes = shares.filter(({ id, share }) => share >= PART_ENOUGH && tookIn(gone, id, holds, liveBlocks))
  const [best, next] = homes.sort((a, b) => b.share - a.share)
  return best && best.share - (next?.share ?? 0) >= CLEAR_LEAD ? best.id : null
}

/**
 * The one block with exactly the same words that is new, or stands beside it. Such as a heading that is read
 * as a paragraph now, or one of two equal blocks.
 */
function homeWithSameWords(
  gone: Anchor,
  beside: readonly BlockId[],
  { withDigest, known }: LiveBlocks,
): BlockId | null {
  return onlyOne(
    (withDigest.get(gone.digest) ?? []).filter(
      (id) => gone.to === id || !known.has(id) || beside.includes(id),
    ),
  )
}

/**
 * Pairs equal blocks that all became blocks of another type, such as page numbers of a table of contents:
 * when there are as many new ones as before, they are the same, in order.
 */
function homesOfEqualBlocks(
  gone: readonly Published[],
  { withDigest, known }: LiveBlocks,
): Map<BlockId, BlockId> {
  const twins = [...Map.groupBy(gone, ([, { digest }]) => digest)].map(([digest, each]) => {
    const fresh = (withDigest.get(digest) ?? []).filter((id) => !known.has(id))
    const isPaired = each.length > 1 && fresh.length === each.length && each.every(([, { to }]) => !to)
    return isPaired ? each.map(([id], index) => [id, fresh[index] as BlockId] as const) : []
  })
  return new Map(twins.flat())
}

/** For each entry the last live id before it. */
function lastLive(
  entries: readonly Published[],
  isLive: (id: BlockId) => boolean,
): (readonly [BlockId, BlockId | undefined])[] {
  let last: BlockId | undefined
  return entries.map(([id]) => {
    const before = last
    if (isLive(id)) last = id
    return [id, before] as const
  })
}

/** Looks up the live ids that stood next to an id: in the whole text, and among the ids of its series. */
function liveNeighbours(
  published: readonly Published[],
  isLive: (id: BlockId) => boolean,
): (id: BlockId) => BlockId[] {
  const series = [...Map.groupBy(published, ([, { type }]) => seriesOf(type)).values()]
  const maps = [published, ...series]
    .flatMap((each) => [each, each.toReversed()])
    .map((each) => new Map(lastLive(each, isLive)))
  return (id) => maps.flatMap((map) => map.get(id) ?? [])
}

/** The one block beside it that took in exactly its words. */
function homeBeside(gone: Anchor, beside: readonly BlockId[], liveBlocks: LiveBlocks): BlockId | null {
  const holds = (words = ''): boolean => words.includes(gone.words)
  const near = new Set(gone.to === undefined ? beside : [gone.to, ...beside])
  return onlyOne(
    [...near].filter((id) => holds(liveBlocks.wordsOf.get(id)) && tookIn(gone, id, holds, liveBlocks)),
  )
}

/**
 * Maps each id that has no block of its own any more to the live block that has its words now. Ids whose
 * words are gone are left out.
 */
export function newHomes(
  gone: readonly Published[],
  live: readonly Live[],
  published: readonly Published[],
): Map<BlockId, BlockId> {
  const withWords = gone.filter(([, anchor]) => hasOwnWords(anchor) && anchor.words !== '')
  if (withWords.length === 0) return new Map()
  const liveBlocks = liveBlocksOf(live, published)
  const beside = liveNeighbours(published, (id) => liveBlocks.wordsOf.has(id))
  const twins = homesOfEqualBlocks(withWords, liveBlocks)
  const homes = withWords.map(([id, anchor]) => {
    const isShort = anchor.words.length < DISTINCTIVE
    const home =
      twins.get(id) ??
      homeWithSameWords(anchor, beside(id), liveBlocks) ??
      (isShort ? homeBeside(anchor, beside(id), liveBlocks) : homeWithMostWords(anchor, liveBlocks))
    return home === null ? [] : [[id, home] as const]
  })
  return new Map(homes.flat())
}
