import fc from 'fast-check'
import { expect, test } from 'vitest'
import { documentOf, faultsOf, fileOf, makeBook } from './make-book.ts'

/** As a page has it in its markup. */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

const HOSTILE = [
  'Eindigt op ]]> en gaat door',
  'Een bel \u0007, een pagina \f, een regel \v, een teken \uFFFF en een half \uD83D',
  '<script>alert(1)</script> &amp; <!-- weg --> <?php ?>',
  '</p></body></html>',
  '{{ 7*7 }} %00 \u202E om',
]

const pageOf = (text: string): string => {
  const words = escaped(text)
  return `<div class="head d1"><h2 id="s1"><span class="hnum">1</span> ${words}</h2></div>
<p class="par" id="p1" title="${words}"><a class="num" href="#p1" aria-label="${words}">1</a>${words}</p>`
}

test.each(HOSTILE)('a book of a text with %j opens', async (text) => {
  const bytes = await makeBook([[documentOf({ title: text, issuer: text, official: text }), pageOf(text)]])
  expect(await faultsOf(bytes)).toEqual([])
  const chapter = fileOf(bytes, 'stuk.xhtml')
  expect(chapter).not.toContain(']]>')
  for (const char of '\f\v\u0007\uFFFF') expect(chapter).not.toContain(char)
})

test('of what a book cannot hold something is seen, and white space stays white space', async () => {
  const chapter = fileOf(
    await makeBook([[documentOf({}), '<p id="p1">een\u0007twee\fdrie</p>']]),
    'stuk.xhtml',
  )
  expect(chapter).toContain('een\uFFFDtwee drie')
})

test('whatever the texts, the ids and the links are, a book opens', async () => {
  const any = fc.string({ unit: 'binary', maxLength: 30 }).map((text) => text.replaceAll('\0', ''))
  const part = fc.record({
    id: any,
    href: fc.oneof(
      any,
      any.map((each) => `#${each}`),
    ),
    words: any,
  })
  await fc.assert(
    fc.asyncProperty(any, fc.array(part, { maxLength: 4 }), async (title, parts) => {
      const article = parts.map(
        ({ id, href, words }) =>
          `<p id="${escaped(id)}"><a href="${escaped(href)}">x</a>${escaped(words)}</p><h2 id="h${escaped(id)}">${escaped(words)}</h2>`,
      )
      expect(await faultsOf(await makeBook([[documentOf({ title }), article.join('\n')]]))).toEqual([])
    }),
    { numRuns: 60 },
  )
}, 120_000)

test('ids are names, no two are the same, and links follow them', async () => {
  const article = `<p id="1 a:b">een</p><p id="1 a:b">nog een</p><p id="tabel-1.r1.2e-half-°">twee</p>
    <p id="p3"><a href="#1%20a:b">een</a> <a href="#tabel-1.r1.2e-half-%C2%B0">twee</a> <a href="#%E0%A4">stuk</a></p>`
  const other =
    '<p id="p1"><a href="/documenten/stuk/#1%20a:b">een</a> <a href="/documenten/stuk/#p99">weg</a></p>'
  const bytes = await makeBook([
    [documentOf({}), article],
    [documentOf({ id: 'ander' }), other],
  ])
  expect(await faultsOf(bytes)).toEqual([])
  expect(fileOf(bytes, 'stuk.xhtml').match(/href="#[^"]*"/g)).toEqual([
    'href="#x-1-20-a-3a-b"',
    'href="#x-tabel-1.r1.2e-half--b0-"',
  ])
  expect(fileOf(bytes, 'ander.xhtml').match(/href="stuk[^"]*"/g)).toEqual([
    'href="stuk.xhtml#x-1-20-a-3a-b"',
    'href="stuk.xhtml"',
  ])
})

test('a link to something else than the web is words, and an address is written by the rules', async () => {
  const hrefs = [
    'javascript:alert(1)',
    'file:///C:/x',
    'C:\\x',
    'https://[x',
    'https://example.org/a|b?c=[d]&amp;e=%zz#f#g',
  ]
  const links = hrefs.map((href) => `<a href="${href}">x</a>`).join('')
  const bytes = await makeBook([[documentOf({}), `<p id="p1">${links}</p>`]])
  expect(await faultsOf(bytes)).toEqual([])
  expect(
    fileOf(bytes, 'stuk.xhtml')
      .match(/href="[^"]*"/g)
      ?.slice(1),
  ).toEqual(['href="https://example.org/a%7Cb?c=%5Bd%5D&#x26;e=%25zz#f%23g"'])
})
