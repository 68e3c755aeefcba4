import { expect, test } from 'vitest'
import type { CopyPlace } from '../../../src/editions/copy/copy-place.ts'
import { copyPage } from '../../../src/editions/copy/pages/copy-page.ts'
import { edited } from '../../../src/editions/copy/pages/spotted.ts'
import { frontPage } from '../../../src/editions/copy/part/front-page.ts'
import { entryOf, zip } from '../../../src/editions/copy/zip.ts'
import { fillPage } from '../../../src/editions/files/fill-page.ts'
import { toText } from '../../../src/editions/files/site-files.ts'
import { CONTENT_SECURITY_POLICY } from '../../../src/render/csp.ts'
import { spottedPage } from './copied.ts'

const FILES = ['index.html', 'b/index.html', 'a/x.json', 'a/y.html', 'm.js', 'f.woff2']
const PLACE: CopyPlace = { base: '/wmo/', has: (path) => FILES.includes(path), moved: (path) => path }
const bodyOf = (html: string, place = PLACE): string => {
  const page = spottedPage(html)
  return toText(edited(page.bytes, copyPage('a/index.html', page, place).edits))
}

test.each([
  [
    'what only the site can offer goes, also within what is shown to readers of a copy',
    '<div data-copy hidden>a<p data-online>b<p>c</p></p></div><p data-online>c<br></p><p data-online="">d</p><p hidden>e</p>',
    '<div data-copy>a</div><p hidden>e</p>',
  ],
  [
    'addresses of files of the site are relative, with what comes after them; others stay',
    '<a href="/wmo/?a=1&#x26;b=%22#p1" title="/wmo/">b</a><a href=/wmo/b/>c</a><a href="/wmo/weg/">d</a><a href="/elders/">e</a><a href="//wmo/">f</a>',
    '<a href="../index.html?a=1&amp;b=%22#p1" title="../index.html">b</a><a href=../b/index.html>c</a><a href="/wmo/weg/">d</a><a href="/elders/">e</a><a href="//wmo/">f</a>',
  ],
  [
    'words that look like tags or attributes stay',
    '<p>Zie href="/wmo/" en &lt;a href="/wmo/">.</p><script type="application/ld+json">{"a":"<a href=\\"/wmo/\\">"}</script>',
    '<p>Zie href="/wmo/" en &lt;a href="/wmo/">.</p><script type="application/ld+json">{"a":"<a href=\\"/wmo/\\">"}</script>',
  ],
  [
    'quotes and signs in attributes are read as they are',
    '<p title="a > b" data-x="a > b href=/wmo/"><a title="&quot;x&quot;" href="/wmo/">ë</a><a href=/wmo/b/>c</a></p>',
    '<p title="a > b" data-x="a > b href=/wmo/"><a title="&quot;x&quot;" href="../index.html">ë</a><a href=../b/index.html>c</a></p>',
  ],
])('%s', (_, given, expected) => expect(bodyOf(given)).toBe(expected))

test('only the policy of a page is changed for its forms', () => {
  const meta = (name: string): string => `<meta ${name} content="${CONTENT_SECURITY_POLICY}">`
  const html = bodyOf(`<head>${meta('http-equiv="Content-Security-Policy"')}${meta('name="x"')}</head>`)
  expect(html.match(/form-action 'self' file:; base-uri 'none'/g)).toHaveLength(1)
})

test('modules and what is fetched ahead are gone; which they were, and what scripts ask for, is told', () => {
  const page = spottedPage(
    '<head><link rel="preload" href="/wmo/f.woff2"><script type="module" src="/wmo/m.js"></script></head><body><i data-cards="/wmo/a/x.json" data-file="/wmo/a/y.html" data-z="/wmo/b/"></i><script type="module" src="/wmo/m.js"></script></body>',
  )
  const { edits, head, modules, asked } = copyPage('index.html', page, PLACE)
  expect(toText(edited(page.bytes, [...edits, { start: head, end: head, text: '|' }]))).toBe(
    '<head>|</head><body><i data-cards="a/x.json" data-file="a/y.html" data-z="b/index.html"></i></body>',
  )
  expect([modules, asked]).toEqual([
    ['/wmo/m.js', '/wmo/m.js'],
    ['a/x.json', 'a/y.html'],
  ])
})

test('in a copy of some texts links lead to the site for the others, or are words', () => {
  const html =
    '<nav data-whole><a href="/wmo/">x</a></nav><form action="/wmo/zoeken/"><input></form><a class="a" href="/wmo/weg/#p1">a</a> <a href="/wmo/b/">b</a> <a href="/elders/">c</a>'
  const part = (address: string | null): CopyPlace => ({
    ...PLACE,
    outside: (path) => address && new URL(path, address).href,
  })
  expect(bodyOf(html, part('https://example.org'))).toBe(
    '<a class="a" href="https://example.org/wmo/weg/#p1">a</a> <a href="../b/index.html">b</a> <a href="/elders/">c</a>',
  )
  expect(bodyOf(html, part(null))).toBe('<a>a</a> <a href="../b/index.html">b</a> <a href="/elders/">c</a>')
})

test('the front page of a part leads to its texts, between the head and the foot of another page', () => {
  const other = spottedPage(
    '<head><title>Weg</title></head><body><nav data-whole><a href="/wmo/">x</a></nav><a href="/wmo/b/">é</a><main><a href="/wmo/">y</a></main><nav data-whole><a href="/wmo/">z</a></nav><a href="/wmo/">ë</a></body>',
  )
  const texts = [{ id: 'nota', title: 'Nota & <zo>', date: '1 mei 2019' }]
  const part = { title: 'De teksten van 2019', texts, base: '/wmo/', name: 'Proef', address: null }
  const front = frontPage(other, part)
  const has = (path: string): boolean =>
    ['index.html', 'b/index.html', 'documenten/nota/index.html'].includes(path)
  const place = { ...PLACE, has, outside: () => null }
  const html = toText(edited(front.bytes, copyPage('index.html', front, place).edits))
  expect(html).toContain(
    '<title>De teksten van 2019 · Proef</title></head><body><a href="b/index.html">é</a><main>',
  )
  expect(html).toContain('<a class="title" href="documenten/nota/index.html">Nota &#x26; &#x3C;zo></a>')
  expect(html).toMatch(/<\/main><a href="index\.html">ë<\/a><\/body>$/)
})

test('the page that offers files says how large they are and what their digest is', () => {
  const page =
    '<!doctype html><html><head></head><body><i data-size-of="a">?</i><i class="x" data-digest-of="a" lang="nl">?</i><i data-size-of=b>?</i><i data-size-of=c>?</i></body></html>'
  const facts = [
    { file: 'a', size: 1_234_567, sha256: 'abc' },
    { file: 'b', size: 5 },
  ]
  expect(toText(fillPage(spottedPage(page), facts))).toBe(
    page.replace('?', '1,2 MB').replace('?', 'abc').replace('?', '1 kB'),
  )
})

test('that is filled in on the page, and no copy has it, where only the page has the files', () => {
  const [before, words, behind] = [
    '<!doctype html><html><head></head><body>',
    'om te lezen',
    '</body></html>',
  ]
  const offer = '<section data-online><a href="/nota/">Nota</a><code data-digest-of="a">?</code></section>'
  const page = spottedPage(`${before}${offer}${words}${behind}`)
  expect(toText(fillPage(page, [{ file: 'a', size: 5, sha256: 'abc' }]))).toBe(
    `${before}${offer.replace('?', 'abc')}${words}${behind}`,
  )
  expect(toText(edited(page.bytes, copyPage('index.html', page, PLACE).edits))).toBe(
    `${before}${words}${behind}`,
  )
})

test('what is packed already is only stored', async () => {
  const same = (beginning: number[]): Uint8Array => new Uint8Array([...beginning, ...new Uint8Array(5000)])
  const bytes = zip([await entryOf('a.gz', same([0x1f, 0x8b])), await entryOf('b.txt', same([0x61, 0x62]))])
  expect(bytes.length).toBeGreaterThan(5000)
  expect(bytes.length).toBeLessThan(6000)
})
