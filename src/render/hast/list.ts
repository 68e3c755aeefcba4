import type { Element } from 'hast'
import type { FlowNode, ListNode } from '../flow.ts'
import { element } from '../html/element.ts'
import { type Context, renderWords } from './context.ts'
import { incomingCount } from './incoming-count.ts'
import { marginNumber } from './margin.ts'

/** Renders a list. The printed number of an item is part of its text, so that it is read aloud and copied. */
export const renderList = (list: FlowNode & { kind: 'list' }, context: Context): Element =>
  element(
    list.ordered ? 'ol' : 'ul',
    list.ordered ? { role: 'list' } : {},
    list.items.map((item) => renderItem(item, context)),
  )

function renderItem({ block, children }: ListNode, context: Context): Element {
  const number = block.number ? [element('span', { className: ['lnum'] }, [block.number]), ' '] : []
  return element('li', { id: block.id }, [
    marginNumber(block.id),
    ...number,
    ...renderWords(block, context),
    ...incomingCount(block.id, context),
    ...children.map((list) => renderList(list, context)),
  ])
}
