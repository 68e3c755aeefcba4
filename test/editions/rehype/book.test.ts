import type { Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { type Plugin, unified } from 'unified'
import { expect, test } from 'vitest'
import { toText } from '../../../src/editions/epub/chapter.ts'
import { rehypeBookLinks } from '../../../src/editions/epub/rehype/book-links.ts'
import { rehypeBookNotes } from '../../../src/editions/epub/rehype/book-notes.ts'
import { rehypeLeftOut } from '../../../src/editions/epub/rehype/left-out.ts'
import { rehypePlainAttributes } from '../../../src/editions/epub/rehype/plain-attributes.ts'
import { rehypeWithoutMarks } from '../../../src/editions/epub/rehype/without-marks.ts'
import { rehypeXmlIds } from '../../../src/editions/epub/rehype/xml-ids.ts'

const treeOf = (html: string): Root => fromHtml(html, { fragment: true })
const through = (plugin: Plugin<[], Root>, html: string): string =>
  toHtml(unified().use(plugin).runSync(treeOf(html)))

const CASES: [name: string, plugin: Plugin<[], Root>, given: string, expected: string][] = [
  [
    'left out: controls, pictures, signs',
    rehypeLeftOut,
    '<p>a<button>b</button><a class="in">1</a></p>',
    '<p>a</p>',
  ],
  [
    'left out: words for the ear, but not in the head of a column',
    rehypeLeftOut,
    '<table><tr><th><span class="vh">Rij</span></th><td><span class="vh">x</span>1</td></tr></table>',
    '<table><tbody><tr><th><span class="vh">Rij</span></th><td>1</td></tr></tbody></table>',
  ],
  [
    'marks: that of a correction is a place, and a number does not touch the words',
    rehypeWithoutMarks,
    '<p><a class="num">1</a>a<sup class="repair"><a id="h1" href="#x">°</a></sup></p>',
    '<p><a class="num">1</a> a<span id="h1"></span></p>',
  ],
  [
    'marks: where a page of the paper begins, a page of the book does',
    rehypeWithoutMarks,
    '<p><a class="pagina" id="pagina-2" href="#pagina-2" data-label="13" aria-hidden="true"></a>a</p>',
    '<p><span id="pagina-2" epub:type="pagebreak" role="doc-pagebreak" aria-label="13"></span>a</p>',
  ],
  [
    'notes: a list of items becomes a list of notes',
    rehypeBookNotes,
    '<section role="doc-endnotes"><h2>Noten</h2><ol><li id="fn1">Noot</li></ol></section>',
    '<section role="doc-endnotes" epub:type="footnotes"><h2>Noten</h2><aside id="fn1" role="doc-footnote" epub:type="footnote">Noot</aside></section>',
  ],
  [
    'ids: as XML has names, the first of two keeps it',
    rehypeXmlIds,
    '<p id="1 a"></p><p id="p1"></p><p id="p1"></p>',
    '<p id="x-1-20-a"></p><p id="p1"></p><p></p>',
  ],
  [
    'attributes: only those of books',
    rehypePlainAttributes,
    '<td id="a" data-x="1" style="color:red" colspan="2" onclick="x()" tabindex="0">1</td>',
    '<td id="a" colspan="2">1</td>',
  ],
  [
    'attributes: data, style and scripts go',
    rehypePlainAttributes,
    '<p id="a" data-x="1" style="color:red" onclick="x()" lang="en" class="par" tabindex="0">1</p>',
    '<p id="a" lang="en" class="par">1</p>',
  ],
]
test.each(CASES)('%s', (_, plugin, given, expected) => expect(through(plugin, given)).toBe(expected))

test('links: within the chapter, to where is said, or no link any more', () => {
  const chain = unified().use(rehypeBookLinks, {
    ids: new Map([['1 a', 'x-1']]),
    linkTo: (href: string) => (href === '/nota/' ? 'nota.xhtml' : null),
  })
  const given =
    '<a href="#1%20a">a</a><a href="#weg">b</a><a href="/nota/">c</a><a class="l" href="x:y">d</a>'
  expect(toHtml(chain.runSync(treeOf(given)))).toBe(
    '<a href="#x-1">a</a><span>b</span><a href="nota.xhtml">c</a><span class="l">d</span>',
  )
})

test('the tree of the page stays as it was: other books are made from it too', () => {
  const rendered = treeOf('<p id="1 a"><a class="num">1</a>a<button>b</button></p>')
  const before = structuredClone(rendered)
  expect(toText({ id: 'stuk', title: 'Stuk' }, rendered).ids.get('1 a')).toBe('x-1-20-a')
  expect(rendered).toEqual(before)
})
