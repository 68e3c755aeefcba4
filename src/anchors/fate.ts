import type { Finding } from '../diagnostics.ts'
import type { BlockId } from './block-id.ts'
import type { Anchor } from './ledger.ts'
import type { Published } from './recognise.ts'
import { head, keptWords, type Spot } from './spot.ts'

/** An id that stands on a block now. */
type Live = readonly [id: BlockId, spot: Spot]

/** Words shorter than this are found anywhere: too little to say that a block moved into another. */
const MOVED_AT_LEAST = 24

function liveAnchor([id, spot]: Live, old: Anchor | undefined, sha256: string, claimed: ReadonlySet<string>): [BlockId, Anchor] {
  const { type, digest, before, after } = spot
  const anchor: Anchor = { type, digest, before, after, words: keptWords(spot), first: old?.first ?? sha256, fate: 'live' }
  const alias = spot.alias ?? (old?.alias !== undefined && !claimed.has(old.alias) ? old.alias : undefined)
  return [id, alias === undefined ? anchor : { ...anchor, alias }]
}

/** The one live block that holds the words of a block that is gone: two paragraphs that became one. */
function newHome(old: Anchor, live: readonly Live[]): BlockId | null {
  if (old.words.length < MOVED_AT_LEAST || old.type === 'endnote') return null
  const homes = live.filter(([, spot]) => spot.type !== 'box' && spot.type !== 'endnote' && spot.words.includes(old.words))
  return homes.length === 1 ? (homes[0] as Live)[0] : null
}

function goneAnchor([id, old]: Published, live: readonly Live[], claimed: ReadonlySet<string>): [BlockId, Anchor] {
  const { to: _, alias, fate: __, ...rest } = old
  const kept = alias === undefined || claimed.has(alias) ? {} : { alias }
  const home = newHome(old, live)
  return [id, home === null ? { ...rest, fate: 'buried', ...kept } : { ...rest, fate: 'moved', to: home, ...kept }]
}

/** The ids in reading order; one that is gone stands after the one it used to follow. */
function readingOrder(live: readonly Live[], published: readonly Published[]): BlockId[] {
  const present = new Set(live.map(([id]) => id))
  const after = new Map<BlockId | null, BlockId[]>()
  let previous: BlockId | null = null
  for (const [id] of published) {
    if (present.has(id)) previous = id
    else after.set(previous, [...(after.get(previous) ?? []), id])
  }
  return [...(after.get(null) ?? []), ...live.flatMap(([id]) => [id, ...(after.get(id) ?? [])])]
}

/** The new ledger: what stands somewhere, and what became of the rest. */
export function fatesOf(live: readonly Live[], published: readonly Published[], sha256: string): Record<BlockId, Anchor> {
  const old = new Map(published)
  const claimed = new Set(live.flatMap(([, spot]) => spot.alias ?? []))
  const present = new Map(live.map((each) => [each[0], liveAnchor(each, old.get(each[0]), sha256, claimed)]))
  const gone = new Map(published.filter(([id]) => !present.has(id)).map((each) => [each[0], goneAnchor(each, live, claimed)]))
  return Object.fromEntries(readingOrder(live, published).map((id) => present.get(id) ?? gone.get(id) ?? [])) as Record<BlockId, Anchor>
}

/** A buried id is reported for as long as it is buried, so that reading the same source again says the same. */
export function findingsOf(anchors: Readonly<Record<BlockId, Anchor>>): Finding[] {
  const buried = Object.entries(anchors).filter(([, anchor]) => anchor.fate === 'buried')
  return buried.map(([id, { words }]) => ({
    rule: 'buried-anchor',
    level: 'warning',
    message: `${id} stond op woorden die niet meer in de bron voorkomen: “${head(words, 80)}”.`,
    position: null,
    block: id,
  }))
}
