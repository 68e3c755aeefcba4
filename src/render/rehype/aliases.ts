import type { Element, Root } from 'hast'
import { h } from 'hastscript'
import type { Plugin } from 'unified'
import type { Document } from '../../collections/schema/document.ts'
import { isHead, type Placing, placingOf } from './placing.ts'

/**
 * Inserts an empty anchor for each alias at the beginning of its block: `actie-5` before the number of the
 * paragraph. No anchor is inserted for a name that is an id already.
 */
export const rehypeAliases: Plugin<[Pick<Document, 'aliases'>], Root> =
  ({ aliases }) =>
  (tree) => {
    const entries = Object.entries(aliases).toReversed()
    if (entries.length === 0) return
    const placing = placingOf(tree)
    for (const [alias, id] of entries) {
      const element = placing.byId.has(alias) ? undefined : placing.byId.get(id)
      if (element) holderOf(element, placing).children.unshift(h('span.alias', { id: alias }))
    }
  }

/**
 * The element to insert an anchor into: for a heading the element around it, for rows and notes the first
 * column.
 */
function holderOf(element: Element, { parentOf }: Placing): Element {
  const parent = parentOf.get(element)
  if (isHead(parent)) return parent
  const [first] = element.children.filter((child) => child.type === 'element')
  return isInColumns(element) && first ? first : element
}

/**
 * Whether an element is laid out in columns: rows of tables, and notes, which are items too but not
 * paragraphs.
 */
export const isInColumns = ({ tagName, properties }: Element): boolean =>
  tagName === 'tr' || (tagName === 'li' && !String(properties.id).startsWith('p'))
