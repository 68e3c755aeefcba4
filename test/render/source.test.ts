import type { Element } from 'hast'
import { expect, test } from 'vitest'
import { sourceTree } from '../../src/render/source/ledger-view.ts'
import { legend, rowsIn } from '../../src/render/source/legend.ts'
import { sampleSource } from './sample-blocks.ts'
import { sampleLibrary } from './sample-library.ts'
import { allText, elements, ids } from './tree-helpers.ts'

const [letter] = sampleLibrary.documents
if (!letter) throw new Error('the sample has no document')
const tree = sourceTree(letter, sampleSource)
/** The ids of the blocks that begin there. */
const isMarker = ({ tagName, properties: { className } }: Element): boolean =>
  tagName === 'a' || [className].flat().includes('at')

test('every character of the source is shown once, in order', () => {
  const source = tree.children.filter((child) => child.type !== 'element' || !isMarker(child))
  expect(source.map(allText).join('')).toBe(sampleSource)
})

test('every block has a marker that leads to it', () => {
  expect(ids(tree)).toEqual(letter.blocks.map((block) => `bron-${block.id}`))
  expect(elements(tree).find((element) => element.properties.id === 'bron-p3')?.properties.href).toBe(
    '/documenten/brief/#p3',
  )
  const near = elements(sourceTree(letter, sampleSource, { home: '../' }))
  expect(near.find((element) => element.properties.id === 'bron-p3')?.properties.href).toBe('../#p3')
})

test('the legend counts every character that a rule placed', () => {
  expect(legend(letter).reduce((sum, row) => sum + row.characters, 0)).toBe(sampleSource.length)
})

test('a range of the source has the characters and the blocks that begin in it', () => {
  const [from, to] = [10, 60]
  const part = sourceTree(letter, sampleSource, { range: [from, to] })
  const source = part.children.filter((child) => child.type !== 'element' || !isMarker(child))
  expect(source.map(allText).join('')).toBe(sampleSource.slice(from, to))
  const starting = letter.blocks.filter(({ source: [first] }) => first && first[0] >= from && first[0] < to)
  expect(ids(part)).toEqual(starting.map(({ id }) => `bron-${id}`))
})

test('with a legend a piece is told by its row there; without one it says what it is', () => {
  const spans = [
    { start: 0, end: 2, kind: 'marker' as const, rule: 'heading-number' as const },
    { start: 2, end: 9, kind: 'text' as const, rule: 'words' as const },
    { start: 9, end: 12, kind: 'furniture' as const, rule: 'page-number' as const },
    { start: 12, end: 14, kind: 'marker' as const, rule: 'heading-number' as const },
  ]
  const marked = { ...letter, map: { ...letter.map, ledger: spans } } as unknown as typeof letter
  const rows = legend(marked)
  const told = elements(sourceTree(marked, sampleSource, { rowOf: rowsIn(rows) }))
  const pieces = told.filter(({ properties }) => properties.dataR !== undefined)
  const alone = elements(sourceTree(marked, sampleSource)).filter(({ properties }) => properties.title)
  expect(pieces.length).toBe(3)
  expect(pieces.map(({ properties }) => rows[Number(properties.dataR)]?.meaning)).toEqual(
    alone.map(({ properties }) => properties.title),
  )
})

test('words that were withdrawn say why, also with a legend', () => {
  const about = { date: '2025-03-12', reason: 'naam van een bewoner' }
  const spans = [{ start: 0, end: 4, kind: 'furniture' as const, rule: 'withdrawn' as const }]
  const withdrawn = [{ ...about, ranges: [[0, 4]] as [number, number][], blocks: [] }]
  const hidden = { ...letter, map: { ...letter.map, ledger: spans, withdrawn } } as typeof letter
  const [piece] = elements(sourceTree(hidden, '████', { rowOf: () => 0 })).filter(
    ({ tagName }) => tagName === 'span',
  )
  expect([piece?.properties.dataR, piece?.properties.title]).toEqual([
    undefined,
    expect.stringContaining(about.reason),
  ])
})

test('signs and line ends, of which a source is full, have elements without a class', () => {
  const spans = [
    { start: 0, end: 2, kind: 'marker' as const, rule: 'bullet' as const },
    { start: 2, end: 3, kind: 'note-marker' as const, rule: 'note-marker' as const },
    { start: 3, end: 5, kind: 'furniture' as const, rule: 'page-number' as const },
  ]
  const marked = { ...letter, blocks: [], map: { ledger: spans } } as unknown as typeof letter
  const pieces = elements(sourceTree(marked, '- 1 7', { rowOf: () => 0 }))
  expect(pieces.map(({ tagName, properties: { className } }) => [tagName, className])).toEqual([
    ['b', undefined],
    ['b', undefined],
    ['span', ['k-furniture']],
  ])
})
