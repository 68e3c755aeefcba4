import type { Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { type Plugin, unified } from 'unified'
import { expect, test } from 'vitest'
import { rehypeForCopyReaders } from '../../../src/editions/copy/rehype/for-copy-readers.ts'
import { rehypeFormsOnDisk } from '../../../src/editions/copy/rehype/forms-on-disk.ts'
import { rehypeRelativeAddresses } from '../../../src/editions/copy/rehype/relative-addresses.ts'
import { toZip } from '../../../src/editions/copy/zip.ts'
import { fillPage } from '../../../src/editions/files/fill-page.ts'

const treeOf = (html: string): Root => fromHtml(html, { fragment: true })
const through = (plugin: Plugin<[], Root>, html: string): string =>
  toHtml(unified().use(plugin).runSync(treeOf(html)))

test('what only the site can offer goes, also within what is shown to readers of a copy', () => {
  const given =
    '<div data-copy hidden>a<p data-online>b</p></div><p data-online>c</p><p data-online>d</p><p hidden>e</p>'
  expect(through(rehypeForCopyReaders, given)).toBe('<div data-copy="">a</div><p hidden>e</p>')
})

test('only the policy of a page is changed for its forms', () => {
  const meta = (name: string): string => `<meta ${name} content="form-action 'self'; base-uri 'none'">`
  const html = through(rehypeFormsOnDisk, meta('http-equiv="Content-Security-Policy"') + meta('name="x"'))
  expect(html.match(/file:/g)).toHaveLength(1)
})

test('addresses are asked for as seen from the page', () => {
  const chain = unified().use(rehypeRelativeAddresses, (from: string, address: string) =>
    address.startsWith('/') ? `${from}>${address}` : null,
  )
  const tree = chain.runSync(treeOf('<a href="/b" title="b">b</a>'), { path: 'a/index.html' })
  expect(toHtml(tree)).toBe('<a href="a/index.html>/b" title="b">b</a>')
})

test('the page that offers files says how large they are and what their digest is', () => {
  const page =
    '<!doctype html><html><head></head><body><i data-size-of="a">?</i><i data-digest-of="a">?</i><i data-size-of="b">?</i></body></html>'
  expect(fillPage(page, [{ file: 'a', size: 1_234_567, sha256: 'abc' }])).toBe(
    page.replace('?', '1,2 MB').replace('?', 'abc'),
  )
})

test('what is packed already is only stored', async () => {
  const same = (beginning: number[]): Uint8Array => new Uint8Array([...beginning, ...new Uint8Array(5000)])
  const zip = await toZip(
    new Map([
      ['a.gz', same([0x1f, 0x8b])],
      ['b.txt', same([0x61, 0x62])],
    ]),
  )
  expect(zip.length).toBeGreaterThan(5000)
  expect(zip.length).toBeLessThan(6000)
})
