import { EpubCheck } from '@likecoin/epubcheck-ts'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Document } from '../../src/collections/schema/document.ts'
import { book } from '../../src/editions/offline/epub/book.ts'
import { sorted, toBytes, toText } from '../../src/editions/offline/site-files.ts'

const LETTER = `<article class="text"><div class="head d1"><h2 id="s1"><span class="hnum">1</span> Eén &amp; ander<sup><a id="fnref-1" href="#fn1" role="doc-noteref">1</a></sup></h2></div>
<h4 id="s2">Dieper</h4><h3 id="s3">Hoger</h3>
<p id="p1"><span id="actie-1"></span><a class="num" href="#p1">1</a>Zie <a href="/wmo/documenten/nota/#p2">de nota</a>, <a href="/wmo/begrippen/pgb/">pgb</a> en <a href="https://example.org/x?a=1&amp;b=2">elders</a>.<button type="button" data-x>Citeer</button></p>
<table><caption>Tabel</caption><thead><tr><th scope="col">A</th></tr></thead><tbody><tr id="tabel-1.r1"><td id="tabel-1.r1.2023" colspan="1">1</td></tr></tbody></table>
<a href="#weg">weg</a>
<section role="doc-endnotes" aria-labelledby="noten"><h2 id="noten">Noten</h2><ol role="list"><li id="fn1"><span class="marker">1</span><div><span>Een noot.</span> <a href="#fnref-1" role="doc-backlink">↩</a></div></li></ol></section></article>`
const NOTE = '<article class="text"><p id="p2">De nota.</p></article>'

const files = sorted([
  ['documenten/brief/index.html', toBytes(LETTER)],
  ['documenten/nota/index.html', toBytes(NOTE)],
  ['begrippen/pgb/index.html', toBytes('')],
])
const place = { base: '/wmo/', has: (path: string) => files.has(path) }
const documents = [
  {
    id: 'brief',
    title: 'Een <brief>',
    kind: 'kamerbrief',
    date: '2023',
    issuer: 'Iemand',
    official: 'kst-1-2',
    officialUrl: 'https://example.org/kst',
  },
  {
    id: 'nota',
    title: 'De nota',
    kind: 'document',
    date: null,
    issuer: null,
    official: null,
    officialUrl: null,
  },
] as Document[]

const make = (address: string | null, some = documents): Uint8Array =>
  book('Proef', some, {
    files,
    place,
    site: { name: 'Proef', description: 'Een proef', address, contact: null },
  })
const chapter = (bytes: Uint8Array, id: string): string =>
  toText(unzipSync(bytes)[`OEBPS/${id}.xhtml`] as Uint8Array)

test.each([null, 'https://example.org/wmo/'])('a book is valid, with the site at %s', async (address) => {
  const { messages } = await EpubCheck.validate(make(address))
  expect(messages.filter(({ severity }) => severity !== 'usage' && severity !== 'info')).toEqual([])
})

test('every id of the page is in the book', () => {
  const ids = (text: string): string[] =>
    [...text.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1] as string)
  expect(ids(chapter(make(null), 'brief'))).toEqual(ids(LETTER))
})

test('a note is a footnote, its marker a noteref', () => {
  const text = chapter(make(null), 'brief')
  expect(text).toContain('<a id="fnref-1" href="#fn1" role="doc-noteref" epub:type="noteref">1</a>')
  expect(text).toContain('<aside id="fn1" role="doc-footnote" epub:type="footnote">')
})

test('links lead into the book, to the site, elsewhere, or are words', () => {
  const links = (bytes: Uint8Array): string[] =>
    [...chapter(bytes, 'brief').matchAll(/<a [^>]*href="([^"]*)"/g)].map((match) => match[1] as string)
  const always = [
    'https://example.org/kst',
    '#fn1',
    '#p1',
    'nota.xhtml#p2',
    'https://example.org/x?a=1&#x26;b=2',
    '#fnref-1',
  ]
  expect(links(make(null))).toEqual(always)
  expect(links(make('https://example.org/wmo/', documents.slice(0, 1)))).toEqual([
    'https://example.org/kst',
    'https://example.org/wmo/documenten/brief/',
    '#fn1',
    '#p1',
    'https://example.org/wmo/documenten/nota/#p2',
    'https://example.org/wmo/begrippen/pgb/',
    'https://example.org/x?a=1&#x26;b=2',
    '#fnref-1',
  ])
})

test('the contents have the headings below each other', () => {
  const contents = toText(unzipSync(make(null))['OEBPS/inhoud.xhtml'] as Uint8Array)
  expect(contents).toContain(
    '<a href="brief.xhtml#s1">1 Eén &#x26; ander</a><ol><li><a href="brief.xhtml#s2">Dieper</a></li><li><a href="brief.xhtml#s3">Hoger</a></li></ol>',
  )
})

test('the same texts give the same bytes', () => {
  expect(make(null)).toEqual(make(null))
})
