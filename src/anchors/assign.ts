import type { Finding } from '../diagnostics.ts'
import type { Seed } from '../seed/seed.ts'
import type { NodeNote, Tree } from '../tree/node.ts'
import type { BlockId } from './block-id.ts'
import { fatesOf, findingsOf, type Source } from './fate.ts'
import type { Live } from './homes.ts'
import type { AnchorLedger } from './ledger.ts'
import { notesFound, recogniseMarkers } from './markers.ts'
import { baseNumber, type FreshId, freshId, freshRowId, seriesOf } from './number.ts'
import { withPartNames } from './part-names.ts'
import { type Published, type Recognised, recognise } from './recognise.ts'
import { type MarkerSpot, type Spot, type TreeSpots, treeSpots } from './spot.ts'

/** The ids that a tree was given, and the new ledger. */
export interface Anchored {
  /** `ids[i]` is the id of `tree.nodes[i]`. */
  ids: BlockId[]
  /** For each node the ids of its rows: of a table those below the head; empty for other nodes. */
  rowIds: BlockId[][]
  /** The anchors of note markers without text. */
  markerIds: ReadonlyMap<NodeNote, BlockId>
  ledger: AnchorLedger
  findings: Finding[]
}

/** A spot and its position among the nodes. */
interface Placed {
  at: number
  spot: Spot
}

/** How the spots of a series get their ids. */
interface Naming {
  /** All ids ever given. New ids are added to it. */
  taken: Set<string>
  /** Makes a new id; `freshId` unless given. */
  fresh?: FreshId
  /** Finds the ids that spots had before; `recognise` unless given. */
  recogniseSpots?: (spots: readonly Spot[], published: readonly Published[]) => Recognised
}

/** Gives every spot of one series an id: the one it had, or a new one. */
function assignSeries(spots: readonly Spot[], published: readonly Published[], naming: Naming): BlockId[] {
  const { taken, fresh = freshId } = naming
  const recognised = (naming.recogniseSpots ?? recognise)(spots, published)
  const lastRecognised = Math.max(-1, ...recognised.keys())
  let highest = published.reduce((top, [id]) => Math.max(top, baseNumber(id)), 0)
  const ids: BlockId[] = []
  for (const [index, spot] of spots.entries()) {
    const id =
      recognised.get(index) ??
      fresh(spot, { previous: ids.at(-1), followed: index < lastRecognised, highest }, taken)
    taken.add(id)
    highest = Math.max(highest, baseNumber(id))
    ids.push(id)
  }
  return ids
}

const publishedIn = (all: readonly Published[], series: string): Published[] =>
  all.filter(([, anchor]) => seriesOf(anchor.type) === series)

function assignIds(spots: readonly Spot[], published: readonly Published[], taken: Set<string>): BlockId[] {
  const series = Map.groupBy(
    spots.map((spot, index): Placed => ({ at: index, spot })),
    ({ spot }) => seriesOf(spot.type),
  )
  const ids: BlockId[] = []
  for (const [name, placed] of series) {
    const spotsOfSeries = placed.map(({ spot }) => spot)
    const assigned = assignSeries(spotsOfSeries, publishedIn(published, name), { taken })
    for (const [nth, { at: index }] of placed.entries()) ids[index] = assigned[nth] as BlockId
  }
  return ids
}

/** Gives the rows of a table their ids. `spots` is empty for any other block. */
function assignRows(
  spots: readonly Spot[],
  table: BlockId,
  published: readonly Published[],
  taken: Set<string>,
): Live[] {
  if (spots.length === 0) return []
  const publishedRows = published.filter(([id, { type }]) => type === 'row' && id.startsWith(`${table}.r`))
  return assignSeries(spots, publishedRows, { taken, fresh: freshRowId(table) }).map((id, index) => [
    id,
    spots[index] as Spot,
  ])
}

/** Gives ids to the markers of notes that the source does not have: these markers are not blocks. */
function assignMarkers(
  markers: readonly MarkerSpot[],
  published: readonly Published[],
  taken: Set<string>,
): Map<MarkerSpot, BlockId> {
  const absent = markers.filter(({ note }) => note.note === null)
  const spots = absent.map(({ spot }) => spot)
  const ids = assignSeries(spots, publishedIn(published, 'en'), { taken, recogniseSpots: recogniseMarkers })
  return new Map(absent.map((marker, index) => [marker, ids[index] as BlockId]))
}

/** Maps anchors of markers whose note was missing before, and is there now, to the id of that note. */
function idsOfFoundNotes(
  markers: readonly MarkerSpot[],
  published: readonly Published[],
  ids: readonly BlockId[],
): Map<BlockId, BlockId> {
  const found = notesFound(markers, published)
  return new Map([...found].map(([id, note]) => [id, ids[note] as BlockId]))
}

/**
 * Gives ids to all blocks of a tree. `spots` may be passed when they are computed already. Holds afterwards:
 * 1. every node has an id, no two the same;
 * 2. an id of `published` is given only to the block with its words, or nearly its words in the same place;
 * 3. every id of `published` is in the new ledger: live, moved or buried;
 * 4. assigning again with the new ledger gives the same ids and the same ledger.
 */
export function assignAnchors(
  tree: Tree,
  published: AnchorLedger | null,
  seed: Pick<Seed, 'id'> & Source,
  spots: TreeSpots = treeSpots(tree),
): Anchored {
  const before = Object.entries(published?.anchors ?? {}) as [BlockId, Published[1]][]
  const taken = new Set<string>(before.map(([id]) => id))
  const ids = assignIds(spots.nodes, before, taken)
  const rows = spots.rows.map((each, index) => assignRows(each, ids[index] as BlockId, before, taken))
  const blocks = ids.flatMap((id, index): Live[] => [
    [id, spots.nodes[index] as Spot],
    ...(rows[index] ?? []),
  ])
  const all = spots.markers
  const markers = assignMarkers(all, before, taken)
  const live = [...blocks, ...[...markers].map(([{ spot }, id]): Live => [id, spot])]
  const anchors = withPartNames(fatesOf(live, before, seed, idsOfFoundNotes(all, before, ids)), live)
  return {
    ids,
    rowIds: rows.map((each) => each.map(([id]) => id)),
    markerIds: new Map([...markers].map(([{ note }, id]) => [note, id])),
    ledger: { version: 1, document: seed.id, anchors },
    findings: findingsOf(anchors),
  }
}
