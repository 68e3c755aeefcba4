import type { Element } from 'hast'
import { h } from 'hastscript'
import type { FlowNode, ListNode } from '../flow.ts'
import { type Context, words } from './context.ts'
import { incomingCount } from './incoming-count.ts'
import { marginNumber } from './margin.ts'

/**
 * A list; the printed number of an item is part of its text, so that it is read and copied as in the source.
 */
export const renderList = (list: FlowNode & { kind: 'list' }, context: Context): Element =>
  h(
    list.ordered ? 'ol' : 'ul',
    { role: list.ordered ? 'list' : undefined },
    list.items.map((item) => renderItem(item, context)),
  )

function renderItem({ block, children }: ListNode, context: Context): Element {
  const number = block.number ? [h('span.lnum', block.number), ' '] : []
  return h('li.par', { id: block.id }, [
    marginNumber(block.id),
    ...number,
    ...words(block, context),
    ...incomingCount(block.id, context),
    ...children.map((list) => renderList(list, context)),
  ])
}
