import { expect, test } from 'vitest'
import type { Reading } from '../../../src/sources/adapter.ts'
import { xml } from '../../../src/sources/xml/xml.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = (text: string, name = 'paper.xml'): Promise<Reading> => xml.read({ name, bytes: bytes(text) })
const paper = (body: string): string =>
  `<officiele-publicatie><staatscourant><kop><titel>Titel</titel></kop><tekst>${body}</tekst></staatscourant></officiele-publicatie>`
const rows = async (body: string): Promise<string[]> =>
  (await read(paper(body))).text.split('\n').filter(Boolean).slice(1)

test('a document type is refused before anything in it is read', async () => {
  const lol = '<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
  await expect(read(`${lol}${paper('<al>&b;</al>')}`)).rejects.toThrow(
    'paper.xml: The file has a document type (DTD).',
  )
  const outside = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
  await expect(read(`${outside}${paper('<al>&e;</al>')}`)).rejects.toThrow('document type')
  await expect(read(`<!DOCTYPE x SYSTEM "http://example.org/x.dtd">${paper('<al>a</al>')}`)).rejects.toThrow(
    'document type',
  )
})

test('an entity that XML does not know is damage, with its place', async () => {
  await expect(read(paper('<al>a&nbsp;b</al>'))).rejects.toThrow(
    /damaged at line and column 1:\d+: undefined entity/,
  )
})

test('elements within each other beyond any law are refused at once', { retry: 2 }, async () => {
  const deep = `${'<al>'.repeat(100_000)}x${'</al>'.repeat(100_000)}`
  const from = performance.now()
  await expect(read(paper(deep))).rejects.toThrow('more than 400 elements within each other')
  expect(performance.now() - from).toBeLessThan(1000)
})

test('a file of 200 MB is refused before it is decoded', async () => {
  await expect(xml.read({ name: 'big.xml', bytes: new Uint8Array(200_000_000) })).rejects.toThrow('too large')
})

test('a megabyte takes a second at most', { retry: 2 }, async () => {
  const item = `<li><li.nr>a.</li.nr><al>${'De pont vaart over het water. '.repeat(30)}</al></li>`
  const from = performance.now()
  const { evidence } = await read(paper(`<lijst>${item.repeat(1000)}</lijst>`))
  expect(evidence.lines).toHaveLength(1001)
  expect(performance.now() - from).toBeLessThan(3000)
})

test('damage is said with its place', async () => {
  await expect(read('<officiele-publicatie><a></b></officiele-publicatie>')).rejects.toThrow(
    'damaged at line and column 1:',
  )
  await expect(read('<officiele-publicatie>')).rejects.toThrow('unclosed tag')
})

test('instructions and comments are no text, and CDATA with tags is', async () => {
  expect(await rows('<al>a<?xpp x?>b<!-- c -->d <![CDATA[<script>x</script> & y]]></al>')).toEqual([
    'abd <script>x</script> & y',
  ])
})

test('no link runs anything', async () => {
  const links = ['javascript:x()', 'JaVa\tScript:x()', ' data:text/html,x', 'vbscript:x', 'file:///C:/x.doc']
  const { evidence } = await read(
    paper(links.map((link) => `<al><extref doc="${link.replace('\t', '&#9;')}">x</extref></al>`).join('')),
  )
  expect(evidence.lines.flatMap(({ runs }) => runs ?? [])).toEqual([])
})

test('words that no list of names has are kept, in whatever element', async () => {
  const body =
    '<nieuw><onbekend>Een</onbekend><onbekend>Twee</onbekend></nieuw><al>Drie <vreemd>vier</vreemd> vijf</al>'
  expect(await rows(body)).toEqual(['Een', 'Twee', 'Drie vier vijf'])
})

test('a table of nonsense spans ends, and keeps its words', async () => {
  const cell =
    '<entry namest="c9" nameend="c1" morerows="999999999"><al>x</al></entry><entry morerows="-3"><al>y</al></entry>'
  const table = `<table><tgroup cols="a"><colspec colname="c9" colnum="99999999"/><tbody><row>${cell}</row></tbody></tgroup></table>`
  expect(await rows(table)).toEqual(['x', 'y'])
})

const OTHERS: readonly (readonly [string, string])[] = [
  ['<metadata_gegevens><metadata/></metadata_gegevens>', 'the metadata of a publication'],
  ['<RegelingVersie xmlns="https://standaarden.overheid.nl/stop/"/>', 'STOP'],
  ['<rss version="2.0"><channel/></rss>', 'a list of documents'],
  [
    '<soap:Envelope xmlns:soap="x"><soap:Fault/></soap:Envelope>',
    'an answer or an error message of a server',
  ],
  ['<iets><anders/></iets>', 'not one of the kinds that are read'],
]
test.each(OTHERS)('XML of another kind is refused with what it looks like: %s', async (text, told) => {
  await expect(read(text)).rejects.toThrow(told)
})

test('encodings: a byte order mark, a declaration, and bytes that are in neither', async () => {
  const mark = await xml.read({
    name: 'a.xml',
    bytes: new Uint8Array(Buffer.from(`\uFEFF${paper('<al>één</al>')}`, 'utf16le')),
  })
  expect(mark.text).toContain('één')
  const latin = `<?xml version="1.0" encoding="ISO-8859-1"?>${paper('<al>één</al>')}`
  expect(
    (await xml.read({ name: 'a.xml', bytes: new Uint8Array(Buffer.from(latin, 'latin1')) })).text,
  ).toContain('één')
  const wrong = new Uint8Array(Buffer.from(paper('<al>één</al>'), 'latin1'))
  await expect(xml.read({ name: 'a.xml', bytes: wrong })).rejects.toThrow('not in the encoding "utf-8"')
})
