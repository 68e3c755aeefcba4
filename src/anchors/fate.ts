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

/** The text that ids are given to. */
export interface Source {
  sha256: string
  /** The day it was taken from its publisher, as far as known. */
  meta?: { textDate: string | null }
}

/** The date of burial: the date of the first text without the words. */
const burialDate = ({ fate, buriedOn }: Anchor, { meta }: Source): Pick<Anchor, 'buriedOn'> => {
  const date = fate === 'buried' ? buriedOn : (meta?.textDate ?? undefined)
  return date === undefined ? {} : { buriedOn: date }
}

/**
 * The anchor of an id that has no block of its own any more: moved to its home, or buried when there is none.
 * `claimed`: the aliases that a live block has now.
 */
function goneAnchor(
  [id, old]: Published,
  home: BlockId | null,
  claimed: ReadonlySet<string>,
  source: Source,
): [BlockId, Anchor] {
  const { to: _, alias, fate: __, buriedOn: ___, ...rest } = old
  const keptAlias = alias === undefined || claimed.has(alias) ? {} : { alias }
  return [
    id,
    home === null
      ? { ...rest, fate: 'buried', ...burialDate(old, source), ...keptAlias }
      : { ...rest, fate: 'moved', to: home, ...keptAlias },
  ]
}

/** All ids in reading order. An id that is gone stands after the live one that it used to follow. */
function readingOrder(live: readonly Live[], published: readonly Published[]): BlockId[] {
  const present = new Set(live.map(([id]) => id))
  const goneAfter = new Map<BlockId | null, BlockId[]>()
  let previous: BlockId | null = null
  for (const [id] of published) {
    if (present.has(id)) previous = id
    else goneAfter.set(previous, [...(goneAfter.get(previous) ?? []), id])
  }
  return [...(goneAfter.get(null) ?? []), ...live.flatMap(([id]) => [id, ...(goneAfter.get(id) ?? [])])]
}

/**
 * Builds the anchors of the new ledger: live ids, and the fate of all others. A buried id stays buried until
 * its own words come back as a block. `noteOf` maps a marker whose note was missing before to the note it has
 * now.
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
 * Reports buried ids, for as long as they are buried: so reading the same source again gives the same
 * findings.
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
