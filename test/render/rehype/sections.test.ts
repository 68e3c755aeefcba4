import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { buildCatalogue } from '../../../src/catalogue/catalogue.ts'
import type { Document } from '../../../src/collections/schema/document.ts'
import { contextOf } from '../../../src/render/hast/context.ts'
import { rehypeBlocks } from '../../../src/render/rehype/blocks.ts'
import { rehypeCorrections } from '../../../src/render/rehype/corrections.ts'
import { rehypeIncoming } from '../../../src/render/rehype/incoming.ts'
import { rehypeNotes } from '../../../src/render/rehype/notes.ts'
import { sampleLibrary } from '../sample-library.ts'
import { elements, ids } from '../tree-helpers.ts'

const [letter] = sampleLibrary.documents as [Document]
const context = contextOf(letter, buildCatalogue(sampleLibrary), () => true)
const text = (): Root => ({ type: 'root', children: [h('p#eerst', 'De tekst')] })
const sections = (tree: Root): string[] =>
  elements(tree).flatMap(({ tagName, properties }) =>
    tagName === 'section' ? [[properties.className].flat().join(' ')] : [],
  )

test('blocks: every block but the notes, in reading order, behind what stands there', () => {
  const tree = unified().use(rehypeBlocks, context).runSync(text())
  const own = letter.blocks.filter(({ type }) => type !== 'footnote').map(({ id }) => id as string)
  expect(ids(tree).filter((id) => own.includes(id))).toEqual(own)
})

test('notes: a section under the text, each with the way back to every place', () => {
  const tree = unified().use(rehypeNotes, context).runSync(text())
  expect(sections(tree)).toEqual(['notes'])
  const html = toHtml(tree)
  expect(html.indexOf('De tekst')).toBeLessThan(html.indexOf('id="fn1"'))
  expect(html).toMatch(/id="fn1".*href="#fnref-1".*href="#fnref-1-2".*id="fn2".*href="#fnref-2"/s)
})

test('notes: a text without any stays as it is', () => {
  const document = { ...letter, blocks: letter.blocks.filter(({ type }) => type !== 'footnote') }
  expect(
    unified()
      .use(rehypeNotes, { ...context, document })
      .runSync(text()),
  ).toEqual(text())
})

const repair = { at: 3, original: 'zor g', corrected: 'zorg', reason: 'een spatie te veel' }
const corrected = (...blocks: string[]): Root =>
  unified()
    .use(rehypeCorrections, { map: { corrections: blocks.map((block) => ({ ...repair, block })) } } as never)
    .runSync(text())

test('corrections: what the source has, what is shown and why, with the way back to the mark', () => {
  expect(toHtml(corrected('p1'))).toContain(
    '<li id="herstel-1"><span class="marker">1</span><div><ins>zorg</ins> staat in de bron als <del>zor g</del>: een spatie te veel. <a class="back" href="#herstelref-1"',
  )
})

test('corrections: in a table or a heading there is no mark, and the way back is to the block', () => {
  expect(toHtml(corrected('p1', 'tabel-2', 's3'))).toMatch(
    /href="#herstelref-1".*href="#tabel-2".*href="#s3"/s,
  )
})

test('corrections: none, no section', () => expect(corrected()).toEqual(text()))

test('incoming: of each block what points at it, under its own anchor', () => {
  const tree = unified().use(rehypeIncoming, context).runSync(text())
  expect(sections(tree)).toEqual(['notes incoming'])
  expect(ids(tree)).toContain('bij-s1')
  expect(toHtml(tree)).toMatch(/<li id="bij-s1"><a href="#s1">.*Wordt aangehaald in /s)
})
