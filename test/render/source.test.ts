import { expect, test } from 'vitest'
import { sourceTree } from '../../src/render/source/ledger-view.ts'
import { legend } from '../../src/render/source/legend.ts'
import { sampleSource } from './sample-blocks.ts'
import { sampleLibrary } from './sample-library.ts'
import { allText, elements, ids } from './tree-helpers.ts'

const [letter] = sampleLibrary.documents
if (!letter) throw new Error('the sample has no document')
const tree = sourceTree(letter, sampleSource)
const isMarker = (name: string[] | undefined): boolean => name?.includes('at') ?? false

test('every character of the source is shown once, in order', () => {
  const source = tree.children.filter(
    (child) => child.type !== 'element' || !isMarker(child.properties.className as string[]),
  )
  expect(source.map(allText).join('')).toBe(sampleSource)
})

test('every block has a marker that leads to it', () => {
  expect(ids(tree)).toEqual(letter.blocks.map((block) => `bron-${block.id}`))
  expect(elements(tree).find((element) => element.properties.id === 'bron-p3')?.properties.href).toBe(
    '/documenten/brief/#p3',
  )
})

test('the legend counts every character that a rule placed', () => {
  expect(legend(letter).reduce((sum, row) => sum + row.characters, 0)).toBe(sampleSource.length)
})

test('a range of the source has the characters and the blocks that begin in it', () => {
  const [from, to] = [10, 60]
  const part = sourceTree(letter, sampleSource, [from, to])
  const source = part.children.filter(
    (child) => child.type !== 'element' || !isMarker(child.properties.className as string[]),
  )
  expect(source.map(allText).join('')).toBe(sampleSource.slice(from, to))
  const starting = letter.blocks.filter(({ source: [first] }) => first && first[0] >= from && first[0] < to)
  expect(ids(part)).toEqual(starting.map(({ id }) => `bron-${id}`))
})
