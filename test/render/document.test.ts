import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import { buildCatalogue } from '../../src/catalogue/catalogue.ts'
import { documentTree } from '../../src/render/document.ts'
import { sampleLibrary } from './sample-library.ts'
import { allText, byId, elements, ids, ownWords } from './tree-helpers.ts'

const catalogue = buildCatalogue(sampleLibrary)
const [letter] = sampleLibrary.documents
if (!letter) throw new Error('the sample has no document')
const tree = documentTree(letter, catalogue)
const html = (id: string): string => toHtml(byId(tree, id) ?? [])

test('every id is there once: blocks, aliases, rows, cells and markers', () => {
  const found = ids(tree)
  expect(found.length).toBe(new Set(found).size)
  expect(letter.blocks.filter((block) => !found.includes(block.id))).toEqual([])
  expect(found).toEqual(
    expect.arrayContaining([
      'actie-1',
      'fnref-1',
      'fnref-1-2',
      'en3',
      'tabel-15.r3',
      'tabel-15.r3.2022',
      'noten',
    ]),
  )
})

test('the words of a block are exactly its text', () => {
  const plain = letter.blocks.filter((block) => ['paragraph', 'listItem'].includes(block.type))
  const shown = plain.map((block) => ownWords(byId(tree, block.id) as Element))
  expect(shown.map((text) => text.trimStart())).toEqual(plain.map((block) => block.text))
})

test('no link stands inside a link, and no heading links elsewhere', () => {
  const inside = elements(tree).filter(
    (element) => element.tagName === 'a' || /^h[1-6]$/.test(element.tagName),
  )
  const links = inside.flatMap((element) =>
    elements({ ...element })
      .slice(1)
      .filter((child) => child.tagName === 'a'),
  )
  expect(links.map((link) => String(link.properties.href)).filter((to) => !to.startsWith('#fn'))).toEqual([])
})

test('source text is never markup', () => {
  expect(html('p7')).toContain('het laatste punt &#x3C;b>zonder&#x3C;/b> opmaak &#x26; tekens.')
})

test('a paragraph has its number in the margin, a link to itself', () => {
  expect(html('p9')).toBe(
    '<p id="p9"><a class="num" href="#p9">9</a>Maria, <span class="nb">83 jaar</span>, verhuist naar een verpleeghuis.</p>',
  )
})

test('list items are nested, with their printed numbers', () => {
  expect(html('p4')).toMatch(
    /<ol role="list"><li id="p5">.*<span class="lnum">a\.<\/span> een onderdeel daarvan;<\/li>/,
  )
})

test('notes lead both ways, from every place', () => {
  expect(html('p8')).toContain('<a id="fnref-1-2" href="#fn1" role="doc-noteref" aria-label="Noot 1">1</a>')
  expect(html('fn1')).toContain('href="#fnref-1"')
  expect(html('fn1')).toContain('href="#fnref-1-2"')
})

test('a marker without a text says that the text is not in the source', () => {
  expect(html('en3')).toContain('Eindnoot III: de tekst ontbreekt in de bron')
})

test('a link within the page stays within it; one to elsewhere says so; one without a target says why', () => {
  expect(html('p8')).toContain('<a class="l-internal" href="#s1"><span class="nb">hoofdstuk 1</span></a>')
  expect(html('p4')).toContain(
    'rel="noopener external"><span class="nb">artikel 2.3.9</span><span class="vh"> (andere website)</span></a>',
  )
  expect(html('p8')).toContain(
    '<span class="unresolved" title="de tekst noemt geen nummer">motie van <span class="nb">8 oktober</span> 2019',
  )
})

test('a box holds its blocks, and a table its rows by level', () => {
  expect(allText(byId(tree, 'kader-1') as Element)).toContain('Kader 1')
  expect(html('kader-1')).toContain('id="p10"')
  expect(html('tabel-15.r3')).toMatch(
    /^<tr id="tabel-15.r3" class="n1"><th scope="row">.*<td id="tabel-15.r3.2021">300<\/td>/,
  )
  expect(html('tabel-15.r4.2022')).toBe('<td id="tabel-15.r4.2022">−110</td>')
  expect(html('tabel-15.r1.2022')).toBe('<td id="tabel-15.r1.2022"></td>')
})
