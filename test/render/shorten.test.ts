import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import type { Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import { shortenPage } from '../../src/render/html/shorten.ts'

test.each([
  [
    'values that need no quotes have none',
    '<a class="in" href="/a/#p1">a</a>',
    '<a class=in href=/a/#p1>a</a>',
  ],
  [
    'others keep them',
    '<a title="a b" href="/?q=1" data-x="" lang=nl hidden>a</a>',
    '<a title="a b" href="/?q=1" data-x lang=nl hidden>a</a>',
  ],
  ['a sign in a value ends no tag', '<p title="a > b"> c </p>', '<p title="a > b">c'],
  [
    'an element ends where the next begins',
    '<ul>\n <li>a</li> <li><p>b</p></li></ul><table><tbody><tr><td>1</td><td>2</td></tr></tbody></table>',
    '<ul><li>a<li><p>b</ul><table><tbody><tr><td>1<td>2</table>',
  ],
  [
    'and not where more of its parent follows',
    '<div><p>a</p>b</div><span><p>a</p></span><li>a</li>b',
    '<div><p>a</p>b</div><span><p>a</p></span><li>a</li>b',
  ],
  [
    'blanks between words stay, as one',
    '<p><a>a</a> <a>b</a>\n c</p> <p>\u00a0d\u00a0</p>',
    '<p><a>a</a> <a>b</a> c<p>\u00a0d\u00a0',
  ],
  [
    'words that are shown, or read, as they are keep every character',
    '<div> <pre class="x"> a\n  <i>\n</i></pre> <script type="a/b">{ "<p> a </p>": 1 }</script> </div>',
    '<div><pre class=x> a\n  <i>\n</i></pre><script type=a/b>{ "<p> a </p>": 1 }</script></div>',
  ],
  ['a tag that closes itself stays', '<path d="M3" /><path d="M3"/>', '<path d="M3" /><path d="M3"/>'],
  ['what has no end goes on to the end', '<p>a</p><pre>  <b class="x">', '<p>a<pre>  <b class="x">'],
  ['what looks like a tag is words', '<p> a < b </p><p>&lt;b></p>', '<p>a < b<p>&lt;b>'],
])('%s', (_, given, expected) => {
  const html = given.endsWith('</p>') ? `<div>${given}</div>` : given
  const end = given.endsWith('</p>') ? '</div>' : ''
  expect(shortenPage(html).html).toBe(end === '' ? expected : `<div>${expected}${end}`)
})

/** What a program reads in a page, without the blanks that stand between elements. */
function read(node: Nodes): unknown {
  if (node.type === 'text') return node.value.replace(/[ \t\n\r\f]+/g, ' ').trim()
  if (node.type !== 'element' && node.type !== 'root') return node.type
  const children = node.children.map(read).filter((child) => child !== '')
  return node.type === 'root' ? children : [node.tagName, node.properties, children]
}

const WORDS = fc.constantFrom('a', ' ', ' b ', '\n', '\u00a0', '1 < 2', 'x "y" z')
const NAMES = [
  'p',
  'div',
  'ul',
  'li',
  'dl',
  'dt',
  'dd',
  'span',
  'a',
  'table',
  'tbody',
  'tr',
  'td',
  'th',
  'pre',
  'br',
]
const ATTRIBUTES = fc.constantFrom(
  '',
  ' class="a"',
  ' title="a b"',
  ' hidden',
  ' data-x=""',
  ' href="/a?b=c"',
)

const pages = fc.letrec<{ piece: string }>((tie) => ({
  piece: fc.oneof(
    { depthSize: 'small' },
    WORDS,
    fc
      .tuple(fc.constantFrom(...NAMES), ATTRIBUTES, fc.array(tie('piece'), { maxLength: 4 }))
      .map(([name, attributes, inside]) =>
        name === 'br' ? '<br>' : `<${name}${attributes}>${inside.join('')}</${name}>`,
      ),
  ),
})).piece

test('whatever a page is made of, it is read as it was', () => {
  fc.assert(
    fc.property(fc.array(pages, { maxLength: 6 }), (pieces) => {
      // Elements in each other as HTML has them: what it makes of any others is written first.
      const tree = fromHtml(`<!doctype html><html><head></head><body>${pieces.join('')}</body></html>`)
      const html = toHtml(tree)
      fc.pre(isDeepStrictEqual(read(fromHtml(html)), read(tree)))
      expect(read(fromHtml(shortenPage(html).html))).toEqual(read(tree))
    }),
    { numRuns: 200 },
  )
})
