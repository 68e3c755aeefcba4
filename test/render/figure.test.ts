import { expect, test } from 'vitest'
import { buildCatalogue } from '../../src/catalogue/catalogue.ts'
import { documentTree } from '../../src/render/document.ts'
import { sampleLibrary } from './sample-library.ts'
import { allText, byId, elements } from './tree-helpers.ts'

const [letter] = sampleLibrary.documents
if (!letter) throw new Error('the sample has no document')

function captionOf(text: string): string {
  const blocks = letter?.blocks.map((block) => (block.id === 'figuur-1' ? { ...block, text } : block)) ?? []
  const document = { ...letter, blocks } as typeof letter & object
  const tree = documentTree(document, buildCatalogue({ ...sampleLibrary, documents: [document] }))
  const figure = byId(tree, 'figuur-1')
  const caption = figure && elements(figure).find(({ tagName }) => tagName === 'figcaption')
  return caption ? allText(caption).trim() : ''
}

test('a figure is called by its number once, by the word that its caption has', () => {
  expect(captionOf('De vijf wetten')).toBe('Figuur 1 De vijf wetten')
  expect(captionOf('Figuur 1 | De vijf wetten')).toBe('Figuur 1 | De vijf wetten')
  expect(captionOf('Ruim 12 gemeenten doen mee')).toBe('Figuur 1 Ruim 12 gemeenten doen mee')
  expect(captionOf('Ruim 1.200 gemeenten doen mee')).toBe('Figuur 1 Ruim 1.200 gemeenten doen mee')
  expect(captionOf('Grafiek 1: De vijf wetten')).toBe('Grafiek 1: De vijf wetten')
})
