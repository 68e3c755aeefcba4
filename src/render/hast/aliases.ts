import type { Element, Root } from 'hast'
import { h } from 'hastscript'
import type { Document } from '../../collections/schema/document.ts'
import { placingOf } from './placing.ts'

/** Rows and notes are laid out in columns: an anchor stands in the first of them. */
const COLUMNS: ReadonlySet<string> = new Set(['tr', 'li'])

function holderOf(element: Element): Element {
  const [first] = element.children.filter((child) => child.type === 'element')
  return COLUMNS.has(element.tagName) && first ? first : element
}

/** Second names of what has no number in the margin, notes, boxes and rows: an empty anchor at the beginning of each. */
export function placeAliases(tree: Root, { aliases }: Pick<Document, 'aliases'>): void {
  const { byId } = placingOf(tree)
  for (const [alias, id] of Object.entries(aliases).toReversed()) {
    const element = byId.has(alias) ? undefined : byId.get(id)
    if (element) holderOf(element).children.unshift(h('span.alias', { id: alias }))
  }
}
