/** Handlers that formats share: items, tables, figures. */
import type { Role, StructureKind } from '../evidence.ts'
import type { Element } from './element.ts'
import { plainText, type Span } from './spans.ts'
import { placeCells, type SourceCell } from './table.ts'
import { addNotes, addRow, type BlockHandler, flow, nextName, settleItem, type Walk, within } from './walk.ts'

/** What stands before the words of an item: its marker, and words of its own such as a term. */
export interface ItemHead {
  marker: string
  prefix?: readonly Span[]
  role?: Partial<Role>
}

/** An item: its first row has its number; what follows are blocks in it. */
export function addItem(walk: Walk, { marker, prefix, role }: ItemHead, body: (walk: Walk) => void): void {
  settleItem(walk)
  const depth = walk.place.depth
  const own: Partial<Role> = {
    level: Math.min(9, Math.max(1, depth)),
    ...(marker !== '' && { marker }),
    ...role,
  }
  const item = { prefix: prefix ?? (marker === '' ? [] : [{ text: marker }]), role: own, isTaken: false }
  const inside = within(walk, { item })
  body(inside)
  settleItem(inside)
}

/** A list: its items stand one deeper. */
export function addList(walk: Walk, element: Element): void {
  settleItem(walk)
  flow(within(walk, { depth: walk.place.depth + 1, item: null }), element)
}

/** A table inside a cell gives its words to that cell, in order. */
export function addTable(walk: Walk, rows: readonly (readonly SourceCell[])[], table: string): void {
  settleItem(walk)
  const isNested = walk.place.whole !== null
  for (const { element, role } of placeCells(rows, table)) {
    const inside = within(walk, { whole: isNested ? walk.place.whole : role, item: null, depth: 0 })
    flow(inside, element)
  }
  if (!isNested) addNotes(walk)
}

/** The name of the next table; one inside a cell needs none. */
export const tableName = (walk: Walk): string => (walk.place.whole ? '' : nextName(walk, 't'))

/** A heading with its level, and what stands below it. */
export function addHeading(walk: Walk, spans: readonly Span[], role: Partial<Role> = {}): Role | null {
  const level = Math.min(9, walk.place.level + 1)
  return addRow(walk, spans, walk.place.isQuoted ? { kind: 'quote' } : { kind: 'heading', level, ...role })
}

/** An image by its alternative text; without that by its name, and with a finding. */
export function addFigure(walk: Walk, alternative: string, name: string): void {
  const isNamed = plainText([{ text: alternative }]) !== ''
  if (!isNamed && name === '') return
  if (!isNamed)
    walk.state.findings.push({
      rule: 'missing-figure',
      level: 'info',
      message: `De afbeelding "${name}" heeft geen alternatieve tekst.`,
      position: null,
    })
  addRow(walk, [{ text: isNamed ? alternative : name }], { kind: 'figure' })
}

/** What stands before or behind the articles: its first row opens it. */
export const frame =
  (kind: StructureKind): BlockHandler =>
  (walk, element) => {
    const { rows } = walk.state
    const before = rows.length
    flow(within(walk, { depth: 0, item: null }), element)
    const first = rows[before]
    if (first && !walk.place.isQuoted && !first.role.structure)
      first.role = { ...first.role, structure: { kind } }
  }
