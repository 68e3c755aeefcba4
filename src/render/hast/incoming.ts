import type { Element } from 'hast'
import { h } from 'hastscript'
import { href, path } from '../../catalogue/addresses.ts'
import { incoming } from '../../catalogue/incoming.ts'
import type { Incoming } from '../../catalogue/incoming-row.ts'
import { labelOf } from '../../catalogue/places.ts'
import type { Part } from '../../catalogue/quotation.ts'
import { together } from '../text/keep-together.ts'
import type { Context } from './context.ts'

/**
 * A quiet count of what points at a block: a link to the list under the text, which a script shows beside it. The style sheet
 * shows the number, so that it is never copied or searched with the words.
 */
export function incomingCount(id: string, context: Context): Element[] {
  const count = rowsOf(id, context).length
  if (count === 0) return []
  const label = count === 1 ? '1 ding hoort hierbij' : `${count} dingen horen hierbij`
  return [h('a.in', { href: `#bij-${id}`, ariaLabel: label, dataCount: count })]
}

/** Under the text: of every block what points at it. */
export function renderIncoming(context: Context): Element[] {
  const blocks = context.document.blocks.filter((block) => rowsOf(block.id, context).length > 0)
  if (blocks.length === 0) return []
  const items = blocks.map((block) =>
    h('li', { id: `bij-${block.id}` }, [
      h('a.marker', { href: `#${block.id}` }, labelOf(block)),
      h(
        'div',
        rowsOf(block.id, context).map((row) => renderRow(row, context)),
      ),
    ]),
  )
  return [
    h('section.notes.incoming', { ariaLabelledBy: 'erbij' }, [
      h('h2', { id: 'erbij' }, 'Wat bij deze alinea’s hoort'),
      h(
        'p.intro',
        'Plaatsen die een alinea aanhalen of in bijna dezelfde woorden hetzelfde zeggen, en de acties en begrippen die erin staan.',
      ),
      h('ol', { role: 'list' }, items),
    ]),
  ]
}

const rowsOf = (id: string, { catalogue, document }: Context): Incoming[] =>
  incoming(catalogue, document.id, id)

const renderRow = (row: Incoming, context: Context): Element =>
  h('p', [
    `${row.label} `,
    ...row.links.flatMap((link, at) => [...(at > 0 ? [', '] : []), rowLink(link, context)]),
    ...quote(row.quote),
  ])

function rowLink({ text, url }: Incoming['links'][number], { document }: Context): Element {
  const page = path.document(document.id)
  return h('a', { href: url.startsWith(`${page}#`) ? url.slice(page.length) : href(url) }, text)
}

const quote = (parts: readonly Part[]): (string | Element)[] =>
  parts.length === 0
    ? []
    : [': ', h('q', together(parts.map(({ text, mark }) => ({ text, tag: mark ? 'mark' : undefined }))))]
