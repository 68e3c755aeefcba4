import type { Seed } from '../seed/seed.ts'
import { findWords } from '../text/find-words.ts'
import { type Notice, SHORT_NOTICE } from '../text/notice.ts'
import type { Tree } from '../tree/node.ts'
import type { BlockId } from './block-id.ts'
import type { Anchor, AnchorLedger } from './ledger.ts'
import { type Features, featuresOf, PART_ENOUGH, shareOf } from './likeness.ts'
import { digestOf, markerSpots, nodeSpots, rowSpots, type Spot } from './spot.ts'

/** Two trees of the same text, with the same nodes. */
export interface BothTrees {
  /** With all its words. */
  whole: () => Tree
  /** Without the words that were withdrawn. */
  open: Tree
  seed: Pick<Seed, 'sha256' | 'meta'>
}

const allSpots = (tree: Tree): Spot[] => [
  ...nodeSpots(tree),
  ...tree.nodes.flatMap(rowSpots),
  ...markerSpots(tree).map(({ spot }) => spot),
]

/** What is known of the words that are not public any more. */
interface Known {
  /** Digest of a spot with withdrawn words → the same spot without them. */
  open: ReadonlyMap<string, Spot>
  /** Digests of spots without withdrawn words. */
  untouched: ReadonlySet<string>
  /** Blocks that were withdrawn as a whole, by their features. */
  gone: readonly { features: Features; notices: Notice[] }[]
  /** Withdrawn words that an editor quoted in seed.yaml. */
  quoted: readonly { words: string; notice: Notice }[]
}

function compareTrees({ whole, open, seed }: BothTrees): Known {
  const [before, after] = [allSpots(whole()), allSpots(open)]
  const pairs = before.flatMap((spot, index) => (after[index] ? [[spot, after[index]] as const] : []))
  const touched = pairs.filter(([was, is]) => was.words !== is.words)
  return {
    open: new Map(touched.map(([was, is]) => [was.digest, is])),
    untouched: new Set(pairs.filter(([was, is]) => was.words === is.words).map(([was]) => was.digest)),
    gone: touched
      .filter(([, is]) => is.words === SHORT_NOTICE)
      .map(([was, is]) => ({ features: featuresOf(was.words), notices: is.withdrawn ?? [] })),
    quoted: seed.meta.withdrawn.flatMap(({ words, date, reason }) =>
      words === undefined ? [] : [{ words, notice: { date, reason } }],
    ),
  }
}

function withWords(anchor: Anchor, words: string, notices: readonly Notice[]): Anchor {
  const withdrawn = merged(anchor.withdrawn ?? [], notices)
  return { ...anchor, words, digest: digestOf(words), ...(withdrawn.length > 0 && { withdrawn }) }
}

const merged = (old: readonly Notice[], more: readonly Notice[]): Notice[] => {
  const key = ({ date, reason }: Notice): string => `${date} ${reason}`
  return [
    ...new Map(
      [...old, ...more].map(({ date, reason }) => [key({ date, reason }), { date, reason }]),
    ).values(),
  ]
}

/** 'Aan J. Proefman gestuurd' → 'Aan [ingetrokken] gestuurd' */
function withoutQuoted(anchor: Anchor, { quoted }: Known): Anchor {
  return quoted.reduce((left, { words, notice }) => {
    const places = findWords(left.words, words)
    if (places.length === 0) return left
    const text = places.reduceRight(
      (rest, [start, end]) => rest.slice(0, start) + SHORT_NOTICE + rest.slice(end),
      left.words,
    )
    return withWords(left, text, [notice])
  }, anchor)
}

/** Withdraws the words of an anchor that are an earlier wording of a block that was withdrawn as a whole. */
function withoutEarlierWording(anchor: Anchor, { gone, untouched }: Known): Anchor {
  if (untouched.has(anchor.digest)) return anchor
  const ownFeatures = featuresOf(anchor.words)
  const like = gone.filter(
    ({ features }) =>
      shareOf(ownFeatures, features) >= PART_ENOUGH || shareOf(features, ownFeatures) >= PART_ENOUGH,
  )
  return like.length === 0
    ? anchor
    : withWords(
        anchor,
        SHORT_NOTICE,
        like.flatMap(({ notices }) => notices),
      )
}

function withoutWithdrawn(anchor: Anchor, known: Known): Anchor {
  const open = known.open.get(anchor.digest)
  if (open) return withWords(anchor, open.words, open.withdrawn ?? [])
  return withoutEarlierWording(withoutQuoted(anchor, known), known)
}

/**
 * Removes withdrawn words from a ledger, so that ids are recognised by the words that are left. Holds
 * afterwards:
 * 1. no anchor holds withdrawn words, whatever its fate; those that did name the rulings;
 * 2. no digest is that of withdrawn words;
 * 3. doing it again changes nothing.
 */
export function withdrawFrom(ledger: AnchorLedger | null, trees: BothTrees): AnchorLedger | null {
  if (!ledger || trees.seed.meta.withdrawn.length === 0) return ledger
  const known = compareTrees(trees)
  return withAnchors(ledger, (anchor) => withoutWithdrawn(anchor, known))
}

const withAnchors = (ledger: AnchorLedger, change: (anchor: Anchor) => Anchor): AnchorLedger => ({
  ...ledger,
  anchors: Object.fromEntries(
    Object.entries(ledger.anchors).map(([id, anchor]) => [id as BlockId, change(anchor)]),
  ),
})

/**
 * Removes from the new ledger of a text with withdrawals what might reveal withdrawn words: the words around
 * ids that are gone, and the digests of earlier texts.
 */
export function withoutTraces(ledger: AnchorLedger, { meta, sha256 }: BothTrees['seed']): AnchorLedger {
  if (meta.withdrawn.length === 0) return ledger
  return withAnchors(ledger, (anchor) => ({
    ...anchor,
    ...(anchor.fate !== 'live' && { before: '', after: '' }),
    first: sha256,
  }))
}
