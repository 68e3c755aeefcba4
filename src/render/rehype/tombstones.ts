import type { Element, Root } from 'hast'
import type { Plugin } from 'unified'
import type { Tombstone } from '../../anchors/tombstones.ts'
import type { Document } from '../../collections/schema/document.ts'
import { getOrInsert } from '../../text/get-or-insert.ts'
import { renderTombstone } from '../hast/tombstone.ts'
import { type Beside, blockAt, insertBeside, isWithin, type Placing, placingOf } from './placing.ts'

/** Where a tombstone is inserted. */
interface Spot {
  beside: Element
  side: keyof Beside
}

const isItem = (element: Element | null): boolean => element?.tagName === 'li'

/** `tabel-15.r2` → `tabel-15` */
const tableOf = (id: string): string => id.split('.', 1)[0] ?? id

/** The place between the two blocks that it was between: within the list if it was an item, else outside. */
function spotOf({ id, type, after, before }: Tombstone, placing: Placing): Spot | null {
  const previous = blockAt(after, placing) ?? (type === 'row' ? blockAt(tableOf(id), placing) : null)
  const next = blockAt(before, placing)
  if (!previous) return next && { beside: next, side: 'before' }
  const isNextInside = next !== null && isWithin(next, previous, placing)
  const isLikeNext = isItem(next) !== isItem(previous) && isItem(next) === (type === 'listItem')
  return next && (isNextInside || isLikeNext)
    ? { beside: next, side: 'before' }
    : { beside: previous, side: 'after' }
}

const cellsOf = (row: Element): Element[] => row.children.filter((child) => child.type === 'element')

/** The ids that the cells of a row had: like those of the row beside it, but with its own id before them. */
function cellIds(id: string, row: Element): string[] {
  const names = cellsOf(row).flatMap((cell) =>
    typeof cell.properties.id === 'string' ? [cell.properties.id] : [],
  )
  return names.map((name) => `${id}${name.slice(String(row.properties.id).length)}`)
}

function renderAt(stone: Tombstone, spot: Spot | null, rows: readonly Tombstone[]): Element {
  const also = [
    ...(stone.alias ? [stone.alias] : []),
    ...(stone.partNames ?? []),
    ...rows.map(({ id }) => id),
  ]
  if (spot?.beside.tagName !== 'tr')
    return renderTombstone(stone, isItem(spot?.beside ?? null) ? 'list' : 'text', also)
  return renderTombstone(
    stone,
    'rows',
    [...also, ...cellIds(stone.id, spot.beside)],
    cellsOf(spot.beside).length,
  )
}

/** The buried rows of tables that are buried as a whole. */
function rowsByTable(stones: readonly Tombstone[]): Map<string, Tombstone[]> {
  const tables = new Set<string>(stones.filter(({ type }) => type === 'table').map(({ id }) => id))
  return Map.groupBy(
    stones.filter(({ type, id }) => type === 'row' && tables.has(tableOf(id))),
    ({ id }) => tableOf(id),
  )
}

/** Inserts a tombstone for every buried id where its words stood; at the end when no block is left there. */
export const rehypeTombstones: Plugin<[Pick<Document, 'map'>], Root> =
  ({ map }) =>
  (tree) => {
    if (map.buried?.length) insertTombstones(tree, map.buried)
  }

function insertTombstones(tree: Root, stones: readonly Tombstone[]): void {
  const placing = placingOf(tree)
  const rows = rowsByTable(stones)
  const places = new Map<Element, Beside>()
  for (const stone of stones.filter(({ type, id }) => type !== 'row' || !rows.has(tableOf(id)))) {
    const spot = spotOf(stone, placing)
    const element = renderAt(stone, spot, rows.get(stone.id) ?? [])
    if (spot) besideOf(places, spot.beside)[spot.side].push(element)
    else tree.children.push(element)
  }
  insertBeside(tree, places)
}

const besideOf = (places: Map<Element, Beside>, element: Element): Beside =>
  getOrInsert(places, element, () => ({ before: [], after: [] }))
