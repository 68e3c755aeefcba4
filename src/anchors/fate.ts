import type { Finding } from '../diagnostics.ts'
import type { BlockId } from './block-id.ts'
import { type Live, newHomes } from './homes.ts'
import type { Anchor } from './ledger.ts'
import type { Published } from './recognise.ts'
import { head } from './spot.ts'

function liveAnchor(
  [id, spot]: Live,
  old: Anchor | undefined,
  sha256: string,
  claimed: ReadonlySet<string>,
): [BlockId, Anchor] {
  const { type, digest, before, after, words } = spot
  const anchor: Anchor = {
    type,
    digest,
    before,
    after,
    words,
    first: old?.first ?? sha256,
    fate: 'live',
    ...(spot.withdrawn && { withdrawn: spot.withdrawn }),
  }
  const names = old?.partNames && { partNames: old.partNames }
  const alias = spot.alias ?? (old?.alias !== undefined && !claimed.has(old.alias) ? old.alias : undefined)
  return [id, { ...anchor, ...(alias !== undefined && { alias }), ...names }]
}

/** A text as ids are given for it. */
export interface Source {
  sha256: string
  /** The day it was taken from its publisher, as far as known. */
  meta?: { textDate: string | null }
}

/** The date of burial: that of the first text without the words. */
const burial = ({ fate, buriedOn }: Anchor, { meta }: Source): Pick<Anchor, 'buriedOn'> => {
  const day = fate === 'buried' ? buriedOn : (meta?.textDate ?? undefined)
  return day === undefined ? {} : { buriedOn: day }
}

/**
 * What became of an id that stands on no block of its own. `claimed` are the aliases that a live block has
 * now.
 */
function goneAnchor(
  [id, old]: Published,
  home: BlockId | null,
  claimed: ReadonlySet<string>,
  source: Source,
): [BlockId, Anchor] {
  const { to: _, alias, fate: __, buriedOn: ___, ...rest } = old
  const kept = alias === undefined || claimed.has(alias) ? {} : { alias }
  return [
    id,
    home === null
      ? { ...rest, fate: 'buried', ...burial(old, source), ...kept }
      : { ...rest, fate: 'moved', to: home, ...kept },
  ]
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

/**
 * The new ledger: what stands somewhere, and what became of the rest. What was buried stays so until its own
 * words come back as a block. `noteOf` says of a marker that has got its text which note that is.
 */
export function fatesOf(
  live: readonly Live[],
  published: readonly Published[],
  source: Source,
  noteOf: ReadonlyMap<BlockId, BlockId>,
): Record<BlockId, Anchor> {
  const old = new Map(published)
  const claimed = new Set(live.flatMap(([, spot]) => spot.alias ?? []))
  const present = new Map(
    live.map((each) => [each[0], liveAnchor(each, old.get(each[0]), source.sha256, claimed)]),
  )
  const absent = published.filter(([id]) => !present.has(id))
  const homes = newHomes(
    absent.filter(([, anchor]) => anchor.fate !== 'buried'),
    live,
    published,
  )
  const home = (id: BlockId): BlockId | null => noteOf.get(id) ?? homes.get(id) ?? null
  const gone = new Map(absent.map((each) => [each[0], goneAnchor(each, home(each[0]), claimed, source)]))
  return Object.fromEntries(
    readingOrder(live, published).map((id) => present.get(id) ?? gone.get(id) ?? []),
  ) as Record<BlockId, Anchor>
}

/**
 * A buried id is reported for as long as it is buried, so that reading the same source again says the same.
 */
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
