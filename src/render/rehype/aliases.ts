import type { Element, Root } from 'hast'
import { h } from 'hastscript'
import type { Plugin } from 'unified'
import type { Document } from '../../collections/schema/document.ts'
import { isHead, type Placing, placingOf } from './placing.ts'

/**
 * Puts an empty anchor at the beginning of what a second name points at: `actie-5` before the number of its
 * paragraph. A name that something bears already gets none.
 */
export const rehypeAliases: Plugin<[Pick<Document, 'aliases'>], Root> =
  ({ aliases }) =>
  (tree) => {
    const named = Object.entries(aliases).toReversed()
    if (named.length === 0) return
    const placing = placingOf(tree)
    for (const [alias, id] of named) {
      const element = placing.byId.has(alias) ? undefined : placing.byId.get(id)
      if (element) holderOf(element, placing).children.unshift(h('span.alias', { id: alias }))
    }
  }

/**
 * A heading stands in a line with its links; rows and notes are laid out in columns,
 * and an anchor stands in the first.
 */
function holderOf(element: Element, { parentOf }: Placing): Element {
  const parent = parentOf.get(element)
  if (isHead(parent)) return parent
  const [first] = element.children.filter((child) => child.type === 'element')
  return isInColumns(element) && first ? first : element
}

/** An item of a list runs on; a note, which is an item too, has its marker in a column of its own. */
export const isInColumns = ({ tagName, properties }: Element): boolean =>
  tagName === 'tr' || (tagName === 'li' && !String(properties.id).startsWith('p'))
