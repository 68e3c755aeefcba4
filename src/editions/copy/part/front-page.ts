import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { spotsOf } from '../../../render/html/spot-finder.ts'
import { type Spotted, within } from '../pages/spotted.ts'
import type { LibraryPart, PartText } from './part.ts'

interface FrontPage extends LibraryPart {
  /** The base path of the site. */
  base: string
  /** The site's name, and its permanent address if it has one. */
  name: string
  address: string | null
}

/**
 * The front page of the copy of a part: the site's 404 page with other content between its header and footer.
 */
export function frontPage(page: Spotted, front: FrontPage): Spotted {
  const main = toHtml([...heading(front), list(front)])
  const title = toHtml({ type: 'text', value: titleOf(front) })
  return within(within(page, 'main', { html: main, spots: spotsOf(main) }), 'title', {
    html: title,
    spots: '',
  })
}

const titleOf = ({ title, name }: FrontPage): string => `${title} · ${name}`

const heading = ({ title, name, address }: FrontPage): Element[] => [
  h('header', { className: ['page-head'] }, [
    h('h1', title),
    h('p', { className: ['lede'] }, [
      'Uit ',
      address === null ? name : h('a', { href: address }, name),
      '. Hier staan deze teksten met hun bron, om te lezen en te citeren. De andere teksten, de lijsten en ' +
        'het zoeken staan alleen op de site.',
    ]),
  ]),
]

const list = ({ texts, base }: FrontPage): Element =>
  h(
    'ul',
    { className: ['rows'], role: 'list' },
    texts.map((text) => row(text, base)),
  )

const row = ({ id, title, date }: PartText, base: string): Element =>
  h('li', [
    h('a', { className: ['title'], href: `${base}documenten/${id}/` }, title),
    ...(date === null ? [] : [h('p', { className: ['meta'] }, date)]),
  ])
