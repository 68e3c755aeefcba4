import { EpubCheck } from '@likecoin/epubcheck-ts'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Document } from '../../../src/collections/schema/document.ts'
import { toText } from '../../../src/editions/files/site-files.ts'
import { documentOf, faultsOf, fileOf, makeBook } from './make-book.ts'

const LETTER = `<div class="head d1"><h2 id="s1"><span class="hnum">1</span> Eén &amp; ander<sup><a id="fnref-1" href="#fn1" role="doc-noteref">1</a></sup></h2></div>
<h4 id="s2">Dieper</h4><h3 id="s3">Hoger</h3>
<p id="p1"><span id="actie-1"></span><a class="num" href="#p1">1</a>Zie <a href="/documenten/nota/#p2">de nota</a>, <a href="/begrippen/pgb/">pgb</a> en <a href="https://example.org/x?a=1&amp;b=2">elders</a>.<button type="button" data-x>Citeer</button></p>
<table><caption>Tabel</caption><thead><tr><th scope="col">A</th></tr></thead><tbody><tr id="tabel-1.r1"><td id="tabel-1.r1.2023" colspan="1">1</td></tr></tbody></table>
<a href="#weg">weg</a>
<section role="doc-endnotes" aria-labelledby="noten"><h2 id="noten">Noten</h2><ol role="list"><li id="fn1"><span class="marker">1</span><div><span>Een noot.</span> <a href="#fnref-1" role="doc-backlink">↩</a></div></li></ol></section>`
const NOTE = '<p id="p2">De nota.</p>'

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

const articles: Readonly<Record<string, string>> = { brief: LETTER, nota: NOTE }
const make = (address: string | null, some = documents): Promise<Uint8Array> =>
  makeBook(
    some.map((document) => [document, articles[document.id] ?? '']),
    address,
  )
const chapter = (bytes: Uint8Array, id: string): string =>
  toText(unzipSync(bytes)[`OEBPS/${id}.xhtml`] as Uint8Array)

test.each([null, 'https://example.org/wmo/'])('a book is valid, with the site at %s', async (address) => {
  const { messages } = await EpubCheck.validate(await make(address))
  expect(messages.filter(({ severity }) => severity !== 'usage' && severity !== 'info')).toEqual([])
})

test('every id of the page is in the book', async () => {
  const ids = (text: string): string[] =>
    [...text.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1] as string)
  expect(ids(chapter(await make(null), 'brief'))).toEqual(ids(LETTER))
})

test('a note is a footnote, its marker a noteref', async () => {
  const text = chapter(await make(null), 'brief')
  expect(text).toContain('<a id="fnref-1" href="#fn1" role="doc-noteref" epub:type="noteref">1</a>')
  expect(text).toContain('<aside id="fn1" role="doc-footnote" epub:type="footnote">')
})

test('links lead into the book, to the site, elsewhere, or are words', async () => {
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
  expect(links(await make(null))).toEqual(always)
  expect(links(await make('https://example.org/wmo/', documents.slice(0, 1)))).toEqual([
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

test('the contents have the headings below each other', async () => {
  const contents = toText(unzipSync(await make(null))['OEBPS/inhoud.xhtml'] as Uint8Array)
  expect(contents).toContain(
    '<a href="brief.xhtml#s1">1 Eén &#x26; ander</a><ol><li><a href="brief.xhtml#s2">Dieper</a></li><li><a href="brief.xhtml#s3">Hoger</a></li></ol>',
  )
})

test('the contents have no numbers beside those of the headings', async () => {
  expect(fileOf(await make(null), 'stijl.css')).toContain('nav ol { list-style: none; }')
})

test('the levels of a table are kept', async () => {
  const row = (level: number): string =>
    `<tr class="n${level}"><th scope="row"><span class="label">Rij</span></th><td>1</td></tr>`
  const bytes = await makeBook([
    [documentOf({}), `<table><tbody>${[0, 1, 2, 3, 4].map(row).join('')}</tbody></table>`],
  ])
  for (const level of [1, 2, 3, 4]) {
    expect(fileOf(bytes, 'stuk.xhtml')).toContain(`<tr class="n${level}">`)
    expect(fileOf(bytes, 'stijl.css')).toContain(`tr.n${level} th[scope="row"] { padding-left: ${level}em; }`)
  }
})

test('between the words of the source stands nothing of ours', async () => {
  const words =
    'zoals <span class="unresolved" title="Niet bekend">eerder<span class="vh"> (niet gekoppeld)</span></span> <sup class="ref repair"><a id="herstelref-1" href="#herstel-1">°</a></sup>gezegd <a class="ext" href="https://example.org/">hier<span class="vh"> (andere website)</span></a>.<a class="in" href="#bij-p1"></a>'
  const bytes = await makeBook([[documentOf({}), `<p id="p1"><a class="num" href="#p1">1</a>${words}</p>`]])
  const text = fileOf(bytes, 'stuk.xhtml').replace(/<[^>]*>/g, '')
  expect(text).toContain('1 zoals eerder gezegd hier.')
  expect(fileOf(bytes, 'stuk.xhtml')).toContain('<span id="herstelref-1" />')
})

test.each([
  ['a short title', 'Brief'],
  ['a long one', 'Evaluatie van de hervorming van de langdurige zorg en wat er daarna gebeurde '.repeat(3)],
  ['a word that is too long', `De ${'samenwerkings'.repeat(9)}overeenkomst`],
  ['signs', ']]> & <b> \u0007'],
])('a cover of our own with %s: in its place, inside its edges, the same every time', async (_, title) => {
  const bytes = await makeBook(
    [[documentOf({ title, date: '2023-05-12' }), '<p id="p1">Tekst.</p>']],
    null,
    title,
  )
  expect(await faultsOf(bytes)).toEqual([])
  const cover = fileOf(bytes, 'omslag.svg')
  expect(fileOf(bytes, 'boek.opf')).toMatch(/href="omslag.svg"[^>]*properties="cover-image"/)
  expect(fileOf(bytes, 'voorkant.xhtml')).toContain('<img src="omslag.svg" alt="Omslag: ')
  expect(cover).toContain('12 mei 2023')
  const lines = [...cover.replace(/&[^;]+;/g, 'x').matchAll(/font-size="(\d+)"[^>]*>([^<]*)</g)]
  for (const [, size, line = ''] of lines)
    expect([...line].length * Number(size) * 0.5, line).toBeLessThan(1440)
  expect(
    fileOf(
      await makeBook([[documentOf({ title, date: '2023-05-12' }), '<p id="p1">Tekst.</p>']], null, title),
      'omslag.svg',
    ),
  ).toBe(cover)
})

test('the same texts give the same bytes', async () => {
  expect(await make(null)).toEqual(await make(null))
})
