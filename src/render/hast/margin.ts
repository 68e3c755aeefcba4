import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Context } from './context.ts'

/** The number of a paragraph in the margin, a link to itself: 'p12' → 12. */
export const marginNumber = (id: string): Element =>
  h('a.num', { href: `#${id}`, ariaLabel: `Alinea ${id.slice(1)}` }, id.slice(1))

/** Empty anchors for the aliases that point at a block. */
export const aliasAnchors = (id: string, context: Context): Element[] =>
  (context.aliasesOf.get(id) ?? []).map((alias) => h('span.alias', { id: alias }))
