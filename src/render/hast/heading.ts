import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Block } from '../../collections/schema/block.ts'
import { renderInline } from '../text/inline.ts'
import { keepTogether } from '../text/keep-together.ts'
import type { Context } from './context.ts'
import { incomingCount } from './incoming-count.ts'
import { pageMarks } from './page-marks.ts'

/** Renders a heading with a link to itself beside it. Words in a heading never link elsewhere. */
export function renderHeading(block: Block, context: Context): Element {
  const depth = context.depthOf.get(block.id) ?? 1
  const refId = (note: NonNullable<Block['notes']>[number]): string | undefined => context.refs.idOf.get(note)
  const text = keepTogether(
    renderInline(block.text, { notes: block.notes ?? [], pages: pageMarks(context.document, block), refId }),
  )
  const number = block.number ? [h('span.hnum', block.number), ' '] : []
  return h(`div.head.d${Math.min(depth, 4)}`, [
    h(`h${Math.min(depth + 1, 6)}`, { id: block.id }, number, text),
    h('a.num', { href: `#${block.id}`, ariaLabel: `Link naar de kop ${block.number ?? block.text}` }, '§'),
    ...incomingCount(block.id, context),
  ])
}
