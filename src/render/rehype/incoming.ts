import type { Element, Root } from 'hast'
import { h } from 'hastscript'
import type { Plugin } from 'unified'
import { href, path } from '../../catalogue/addresses.ts'
import type { Incoming } from '../../catalogue/incoming-row.ts'
import { labelIn } from '../../catalogue/places.ts'
import type { Part } from '../../catalogue/quotation.ts'
import type { Block } from '../../collections/schema/block.ts'
import type { Context } from '../hast/context.ts'
import { element } from '../html/element.ts'
import { renderRuns } from '../text/keep-together.ts'

const DOCUMENTS = '/documenten/'

/** Adds the list of references to blocks after the text. */
export const rehypeIncoming: Plugin<[Context], Root> = (context) => (tree) => {
  const items = context.document.blocks.flatMap((block) => {
    const rows = context.incoming(block.id)
    return rows.length > 0 ? [renderItem(block, rows, context)] : []
  })
  if (items.length === 0) return
  const isRegulation = context.document.blocks.some(({ part }) => part)
  tree.children.push(section(items, isRegulation ? '.by-article' : ''))
}

const section = (items: Element[], kind: string): Element =>
  h(`section.notes.incoming${kind}`, { ariaLabelledBy: 'erbij' }, [
    h('h2', { id: 'erbij' }, 'Wat bij deze alinea’s hoort'),
    h(
      'p.intro',
      'Plaatsen die een alinea aanhalen of in bijna dezelfde woorden hetzelfde zeggen, ' +
        'en de acties en begrippen die erin staan.',
    ),
    h('ol', { role: 'list' }, items),
  ])

const renderItem = (block: Block, rows: readonly Incoming[], context: Context): Element =>
  element('li', { id: `bij-${block.id}` }, [
    element('a', { href: `#${block.id}` }, [labelIn(context.catalogue, context.document.id, block)]),
    ...rows.map((row) => renderRow(row, context)),
  ])

const renderRow = (row: Incoming, context: Context): Element =>
  element('p', {}, [
    `${row.label} `,
    ...row.links.flatMap((link, index) => [...(index > 0 ? [', '] : []), rowLink(link, context)]),
    ...(row.more ? [row.more] : []),
    ...quote(row.quote),
  ])

const rowLink = ({ text, url }: Incoming['links'][number], { document }: Context): Element =>
  element('a', { href: fromPage(url, path.document(document.id)) }, [text])

/** A relative address: `#p1` on the page itself, and `/documenten/nota/#p1` → `../nota/#p1`, as most are. */
function fromPage(url: string, page: string): string {
  if (url.startsWith(`${page}#`)) return url.slice(page.length)
  return url.startsWith(DOCUMENTS) ? `../${url.slice(DOCUMENTS.length)}` : href(url)
}

const quote = (parts: readonly Part[]): (string | Element)[] =>
  parts.length === 0
    ? []
    : [
        ': ',
        element(
          'q',
          {},
          renderRuns(parts.map(({ text, mark }) => ({ text, tag: mark ? 'mark' : undefined }))),
        ),
      ]
