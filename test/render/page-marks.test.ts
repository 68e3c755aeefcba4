import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import { buildCatalogue } from '../../src/catalogue/catalogue.ts'
import type { BlockId } from '../../src/collections/schema/block.ts'
import type { MarkedPage } from '../../src/collections/schema/document.ts'
import { documentTree } from '../../src/render/document.ts'
import { sampleLibrary } from './sample-library.ts'
import { allText, elements } from './tree-helpers.ts'

const [letter] = sampleLibrary.documents
if (!letter) throw new Error('the sample has no document')
const [heading, ...others] = letter.blocks.filter(({ text }) => text.length > 10)
const paragraph = others.find(({ type }) => type === 'paragraph')
if (!heading || !paragraph) throw new Error('the sample has no text')

const page = (number: number, block: BlockId, at: number): MarkedPage => ({
  number,
  label: number === 1 ? '' : String(number + 10),
  start: number,
  block,
  at,
})
const withPages = {
  ...letter,
  map: { ...letter.map, pages: [page(1, heading.id, 0), page(2, paragraph.id, 0), page(3, paragraph.id, 4)] },
}
const catalogue = buildCatalogue(sampleLibrary)
const tree = documentTree(withPages, catalogue)
const marks = elements(tree).filter(({ properties }) => String(properties.id).startsWith('pagina-'))

test('every page has one mark, in order, that is a link to itself and no word', () => {
  expect(marks.map((mark) => toHtml(mark))).toEqual([
    '<a class="pagina" id="pagina-1" href="#pagina-1" tabindex="-1" aria-hidden="true"></a>',
    '<a class="pagina" id="pagina-2" href="#pagina-2" data-label="12" tabindex="-1" aria-hidden="true"></a>',
    '<a class="pagina" id="pagina-3" href="#pagina-3" data-label="13" tabindex="-1" aria-hidden="true"></a>',
  ])
  expect(allText(tree)).toBe(allText(documentTree(letter, catalogue)))
})
