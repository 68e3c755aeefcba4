import { fromHtml } from 'hast-util-from-html'
import { expect, test } from 'vitest'
import { toChapter } from '../../../src/editions/epub/chapter/chapter.ts'
import { linked } from '../../../src/editions/epub/chapter/linked.ts'

const chapterOf = (html: string) => toChapter(fromHtml(html, { fragment: true }))
const written = (html: string): string => linked(chapterOf(html), () => null).content

const CASES: [name: string, given: string, expected: string][] = [
  ['left out: controls, pictures, signs', '<p>a<button>b</button><a class="in">1</a></p>', '<p>a</p>'],
  [
    'left out: words for the ear, but not in the head of a column',
    '<table><tr><th><span class="vh">Rij</span></th><td><span class="vh">x</span>1</td></tr></table>',
    '<table><tbody><tr><th><span class="vh">Rij</span></th><td>1</td></tr></tbody></table>',
  ],
  [
    'signs: the mark of a correction is a place, and a number does not touch the words',
    '<p><a class="num" href="#p1">1</a>a<sup class="repair"><a id="h1" href="#x">°</a></sup></p>',
    '<p><span class="num">1</span> a<span id="h1" /></p>',
  ],
  [
    'signs: where a page of the paper begins, a page of the book does',
    '<p><a class="pagina" id="pagina-2" href="#pagina-2" data-label="13" aria-hidden="true"></a>a</p>',
    '<p><span id="pagina-2" epub:type="pagebreak" role="doc-pagebreak" aria-label="13" />a</p>',
  ],
  [
    'notes: a list of items becomes a list of notes',
    '<section role="doc-endnotes"><h2>Noten</h2><ol><li id="fn1">Noot</li></ol></section>',
    '<section role="doc-endnotes" epub:type="footnotes"><h2>Noten</h2><aside id="fn1" role="doc-footnote" epub:type="footnote">Noot</aside></section>',
  ],
  [
    'ids: as XML has names, the first of two keeps it',
    '<p id="1 a">a</p><p id="p1"></p><p id="p1"></p><p id="x-1-20-a"></p>',
    '<p id="x-1-20-a">a</p><p id="p1" /><p /><p id="x-1-20-a_2" />',
  ],
  [
    'attributes: only those of books',
    '<table><tr><td id="a" data-x="1" style="color:red" colspan="2" onclick="x()" tabindex="0">1</td></tr></table>',
    '<table><tbody><tr><td id="a" colspan="2">1</td></tr></tbody></table>',
  ],
  [
    'attributes: data, style and scripts go',
    '<p id="a" data-x="1" style="color:red" onclick="x()" lang="en" class="par b" tabindex="0">1</p>',
    '<p id="a" lang="en" class="par b">1</p>',
  ],
  [
    'words: signs of XML are written, and no section ends',
    '<p title="&quot;&lt;&amp;">a &lt;b&gt; &amp; c</p>',
    '<p title="&#x22;&#x3C;&#x26;">a &#x3C;b> &#x26; c</p>',
  ],
]
test.each(CASES)('%s', (_, given, expected) => expect(written(given)).toBe(expected))

test('links: within the chapter, also forward, to where is said, or no link any more', () => {
  const given =
    '<p><a href="#1%20a">a</a><a href="#weg">b</a><a title="t" href="/nota/" class="l">c</a><a class="l" id="d" href="x:y">d</a></p><p id="1 a"></p>'
  expect(linked(chapterOf(given), (href) => (href === '/nota/' ? 'nota.xhtml' : null)).content).toBe(
    '<p><a href="#x-1-20-a">a</a><span>b</span><a title="t" href="nota.xhtml" class="l">c</a><span id="d" class="l">d</span></p><p id="x-1-20-a" />',
  )
})

test('links of which it is not known yet where they lead are left, and made later', () => {
  const given = '<p><a href="x:y">a</a><a href="/nota/">b <i>c</i></a><a href="/brief/">d</a></p>'
  const left = linked(chapterOf(given), (href) => (href === 'x:y' ? null : undefined))
  expect(left.links.map(({ href }) => href)).toEqual(['/nota/', '/brief/'])
  expect(linked(left, (href) => (href === '/nota/' ? 'nota.xhtml' : null)).content).toBe(
    '<p><span>a</span><a href="nota.xhtml">b <i>c</i></a><span>d</span></p>',
  )
})

test('headings have their words, without the markers of notes and what is left out', () => {
  const { headings } = chapterOf(
    '<h2 id="s1"><span class="num">1</span>Een <em>kop</em><sup><a href="#fn1">1</a></sup><span class="vh">x</span></h2><h3>zonder</h3>',
  )
  expect(headings).toEqual([{ id: 's1', depth: 2, text: '1 Een kop' }])
})

test('the tree of the page stays as it was: other things are made from it too', () => {
  const rendered = fromHtml('<p id="1 a"><a class="num">1</a>a<button>b</button></p>', { fragment: true })
  const before = structuredClone(rendered)
  expect(toChapter(rendered).ids).toEqual([['1 a', 'x-1-20-a']])
  expect(rendered).toEqual(before)
})
