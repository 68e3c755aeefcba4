import type { BlockId } from './block-id.ts'
import type { Anchor } from './ledger.ts'
import { CLEAR_LEAD, type Features, featuresOf, PART_ENOUGH, shareOf } from './likeness.ts'
import { indexFeatures, nearest } from './nearest.ts'
import { seriesOf } from './number.ts'
import type { Published } from './recognise.ts'
import type { Spot } from './spot.ts'

/** An id that stands on a block now. */
export type Live = readonly [id: BlockId, spot: Spot]

/** Shorter words are found anywhere: they say where a block went only next to where it stood. */
const TELLING = 24

const onlyOne = (ids: readonly BlockId[]): BlockId | null => (ids.length === 1 ? (ids[0] ?? null) : null)

/** The live blocks that can take in words, how they were published, and an index by their features. */
interface Houses {
  live: readonly Live[]
  features: readonly Features[]
  near: (words: Features) => number[]
  /** Ids by the digest of their words, and words by id. */
  withDigest: ReadonlyMap<string, readonly BlockId[]>
  wordsOf: ReadonlyMap<BlockId, string>
  known: ReadonlyMap<BlockId, Anchor>
}

/**
 * A box holds the words of its blocks, an endnote marker those of its paragraph, a row a label that means
 * nothing elsewhere.
 */
const BORROWED: ReadonlySet<Anchor['type']> = new Set(['box', 'endnote', 'row'])
const hasOwnWords = ({ type }: { type: Anchor['type'] }): boolean => !BORROWED.has(type)

const digests = (live: readonly Live[]): Map<string, BlockId[]> =>
  new Map(
    [...Map.groupBy(live, ([, { digest }]) => digest)].map(([digest, each]) => [
      digest,
      each.map(([id]) => id),
    ]),
  )

function housesOf(all: readonly Live[], published: readonly Published[]): Houses {
  const live = all.filter(([, spot]) => hasOwnWords(spot))
  const features = live.map(([, spot]) => featuresOf(spot.words))
  const index = indexFeatures(features.entries())
  return {
    live,
    features,
    near: (words) => nearest(index, words),
    withDigest: digests(live),
    wordsOf: new Map(live.map(([id, { words }]) => [id, words])),
    known: new Map(published),
  }
}

/** Whether the words came into a block since it was published; or came before, and are there still. */
function tookIn(gone: Anchor, home: BlockId, holds: (words: string) => boolean, { known }: Houses): boolean {
  const before = known.get(home)
  return gone.to === home || before === undefined || before.fate !== 'live' || !holds(before.words)
}

/**
 * The one live block that took in nearly all words of a block that is gone: two paragraphs that became one.
 */
function homeOfWords(gone: Anchor, houses: Houses): BlockId | null {
  const own = featuresOf(gone.words)
  const holds = (words: string): boolean => shareOf(own, featuresOf(words)) >= PART_ENOUGH
  const shares = houses.near(own).map((index) => ({
    id: (houses.live[index] as Live)[0],
    share: shareOf(own, houses.features[index] as Features),
  }))
  const homes = shares.filter(({ id, share }) => share >= PART_ENOUGH && tookIn(gone, id, holds, houses))
  const [best, next] = homes.sort((a, b) => b.share - a.share)
  return best && best.share - (next?.share ?? 0) >= CLEAR_LEAD ? best.id : null
}

/**
 * The one block with just these words that is new, or stands beside it: a heading that is read as a paragraph
 * now, one of twins.
 */
function homeOfSame(gone: Anchor, beside: readonly BlockId[], { withDigest, known }: Houses): BlockId | null {
  return onlyOne(
    (withDigest.get(gone.digest) ?? []).filter(
      (id) => gone.to === id || !known.has(id) || beside.includes(id),
    ),
  )
}

/**
 * Twins that all became blocks of another kind, such as page numbers of a table of contents: as many before
 * as now, in the same order.
 */
function homesOfTwins(gone: readonly Published[], { withDigest, known }: Houses): Map<BlockId, BlockId> {
  const twins = [...Map.groupBy(gone, ([, { digest }]) => digest)].map(([digest, each]) => {
    const fresh = (withDigest.get(digest) ?? []).filter((id) => !known.has(id))
    const isEven = each.length > 1 && fresh.length === each.length && each.every(([, { to }]) => !to)
    return isEven ? each.map(([id], index) => [id, fresh[index] as BlockId] as const) : []
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
    const found = last
    if (isLive(id)) last = id
    return [id, found] as const
  })
}

/** The live ids that stood next to each id, among its like and in the text. */
function besides(
  published: readonly Published[],
  isLive: (id: BlockId) => boolean,
): (id: BlockId) => BlockId[] {
  const series = [...Map.groupBy(published, ([, { type }]) => seriesOf(type)).values()]
  const maps = [published, ...series]
    .flatMap((each) => [each, each.toReversed()])
    .map((each) => new Map(lastLive(each, isLive)))
  return (id) => maps.flatMap((map) => map.get(id) ?? [])
}

/** The one block beside it that took in the very words. */
function homeBeside(gone: Anchor, beside: readonly BlockId[], houses: Houses): BlockId | null {
  const holds = (words = ''): boolean => words.includes(gone.words)
  const near = new Set(gone.to === undefined ? beside : [gone.to, ...beside])
  return onlyOne([...near].filter((id) => holds(houses.wordsOf.get(id)) && tookIn(gone, id, holds, houses)))
}

/**
 * Id that stands on no block of its own → the live block that has its words now. An id whose words are gone
 * is not there.
 */
export function newHomes(
  gone: readonly Published[],
  live: readonly Live[],
  published: readonly Published[],
): Map<BlockId, BlockId> {
  const withWords = gone.filter(([, anchor]) => hasOwnWords(anchor) && anchor.words !== '')
  if (withWords.length === 0) return new Map()
  const houses = housesOf(live, published)
  const beside = besides(published, (id) => houses.wordsOf.has(id))
  const twins = homesOfTwins(withWords, houses)
  const homes = withWords.map(([id, anchor]) => {
    const short = anchor.words.length < TELLING
    const home =
      twins.get(id) ??
      homeOfSame(anchor, beside(id), houses) ??
      (short ? homeBeside(anchor, beside(id), houses) : homeOfWords(anchor, houses))
    return home === null ? [] : [[id, home] as const]
  })
  return new Map(homes.flat())
}
