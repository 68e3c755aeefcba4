import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import type { BlockId } from '../../../src/anchors/block-id.ts'
import type { Tombstone } from '../../../src/anchors/tombstones.ts'
import { buildCatalogue } from '../../../src/catalogue/catalogue.ts'
import type { Document } from '../../../src/collections/schema/document.ts'
import { documentTree } from '../../../src/render/document.ts'
import { sampleLibrary } from '../sample-library.ts'
import { allText, byId, elements, ids } from '../tree-helpers.ts'

const [letter, ...others] = sampleLibrary.documents as [Document, ...Document[]]
const id = (text: string): BlockId => text as BlockId
const stone = (
  name: string,
  type: Tombstone['type'],
  after: string | null,
  before: string | null,
  more: Partial<Tombstone> = {},
): Tombstone => ({
  id: id(name),
  type,
  words: `Woorden van ${name}.`,
  after: after === null ? null : id(after),
  before: before === null ? null : id(before),
  ...more,
})

function render(buried: Tombstone[], aliases: Record<string, string> = {}) {
  const document: Document = {
    ...letter,
    map: { ...letter.map, buried },
    aliases: { ...letter.aliases, ...(aliases as Document['aliases']) },
  }
  return documentTree(document, buildCatalogue({ ...sampleLibrary, documents: [document, ...others] }))
}

const parentOf = (tree: ReturnType<typeof render>, child: Element): Element | undefined =>
  elements(tree).find((each) => each.children.includes(child))

/** What stands before and behind a tombstone: ids, or the name of the element without one. */
function around(tree: ReturnType<typeof render>, name: string): (string | undefined)[] {
  const element = byId(tree, name) as Element
  const siblings = ((parentOf(tree, element) ?? tree).children as Element['children']).filter(
    (each) => each.type === 'element',
  )
  const at = siblings.indexOf(element)
  const named = (each: Element | undefined) => each && String(each.properties.id ?? each.tagName)
  return [element.tagName, parentOf(tree, element)?.tagName, named(siblings[at - 1]), named(siblings[at + 1])]
}

test('a buried id has a line at its old place, with the old words for who asks', () => {
  const tree = render([stone('p3a', 'paragraph', 'p2', 's2')])
  expect(toHtml(byId(tree, 'p3a') ?? [])).toBe(
    '<div class="vervallen" id="p3a" data-pagefind-ignore=""><details><summary>Alinea 3a is vervallen</summary><p>Hier stond: <q>Woorden van p3a.</q></p></details></div>',
  )
})

const PLACES: [what: string, stone: Tombstone, around: (string | undefined)[]][] = [
  [
    'a paragraph between paragraph and heading',
    stone('p3a', 'paragraph', 'p2', 's2'),
    ['div', undefined, 'p2', 'div'],
  ],
  ['a paragraph behind a heading', stone('p2a', 'paragraph', 's2', 'p3'), ['div', undefined, 'div', 'p3']],
  ['an item between items', stone('p6a', 'listItem', 'p6', 'p7'), ['li', 'ol', 'p6', undefined]],
  [
    'an item before the first of its list',
    stone('p3b', 'listItem', 'p3', 'p4'),
    ['li', 'ul', undefined, 'p4'],
  ],
  [
    'an item before the items inside another',
    stone('p4a', 'listItem', 'p4', 'p5'),
    ['li', 'ol', undefined, 'p5'],
  ],
  [
    'a paragraph between an item and a heading',
    stone('p7a', 'paragraph', 'p7', 's3'),
    ['div', undefined, 'ul', 'div'],
  ],
  [
    'a paragraph in a box, at its beginning',
    stone('p8a', 'paragraph', 'kader-1', 'p9'),
    ['div', 'aside', 'a', 'p9'],
  ],
  ['a paragraph in a box', stone('p9a', 'paragraph', 'p9', 'p10'), ['div', 'aside', 'p9', 'ul']],
  ['a note', stone('fn1a', 'footnote', 'fn1', 'fn2'), ['li', 'ol', 'fn1', 'fn2']],
  ['a heading', stone('s4a', 'heading', 's4', 'p11'), ['div', undefined, 'div', 'p11']],
  [
    'a row',
    stone('tabel-15.r2a', 'row', 'tabel-15.r2', 'tabel-15.r3'),
    ['tr', 'tbody', 'tabel-15.r2', 'tabel-15.r3'],
  ],
  [
    'a row of a table without rows',
    stone('tabel-15.r9', 'row', null, null),
    ['div', undefined, 'tabel-15', 'section'],
  ],
  ['before everything', stone('p0', 'paragraph', null, 'p1'), ['div', undefined, undefined, 'p1']],
]

test.each(PLACES)('%s', (_, each, expected) => {
  expect(around(render([each]), each.id)).toEqual(expected)
})

test('several between the same two stand in their order', () => {
  const tree = render([
    stone('p2a', 'paragraph', 'p1', 's1'),
    stone('p2b', 'listItem', 'p1', 's1'),
    stone('p2c', 'heading', 'p1', 's1'),
  ])
  expect(around(tree, 'p2b')).toEqual(['div', undefined, 'p2a', 'p2c'])
})

test('what went with it is found there too: an alias, the cells of a row, the rows of a table', () => {
  const tree = render([
    stone('p11a', 'paragraph', 'p11', 's5', { alias: 'actie-9' }),
    stone('tabel-15.r2a', 'row', 'tabel-15.r2', 'tabel-15.r3'),
    stone('tabel-16', 'table', 'tabel-15', null),
    stone('tabel-16.r1', 'row', null, null),
  ])
  const inside = (name: string): string[] => ids({ type: 'root', children: [byId(tree, name) as Element] })
  expect(inside('p11a')).toEqual(['p11a', 'actie-9'])
  expect(inside('tabel-15.r2a')).toEqual(['tabel-15.r2a', 'tabel-15.r2a.2021', 'tabel-15.r2a.2022'])
  expect(inside('tabel-16')).toEqual(['tabel-16', 'tabel-16.r1'])
  expect(ids(tree).length).toBe(new Set(ids(tree)).size)
})

const LINES: [Tombstone, string][] = [
  [stone('p23', 'listItem', null, null), 'Alinea 23 is vervallenHier stond: Woorden van p23.'],
  [
    stone('p23a', 'paragraph', null, null, { buriedOn: '2024-03-12' }),
    'Alinea 23a is vervallen in de tekst van 12 maart 2024Hier stond: Woorden van p23a.',
  ],
  [stone('fn4', 'footnote', null, null), 'Noot 4 is vervallenHier stond: Woorden van fn4.'],
  [
    stone('en4', 'endnote', null, null),
    'De verwijzing naar noot 4 is vervallenDit teken stond achter de woorden: Woorden van en4.',
  ],
  [stone('tabel-a', 'table', null, null), 'Een tabel is vervallenHier stond: Woorden van tabel-a.'],
  [
    stone('figuur-2', 'figure', null, null, { words: '' }),
    'Een figuur is vervallen; de woorden zijn niet bekend',
  ],
  [stone('s9', 'heading', null, null, { words: '<b>Kop</b>' }), 'Een kop is vervallenHier stond: <b>Kop</b>'],
]

test.each(LINES)('%o', (each, expected) => {
  expect(allText(byId(render([each]), each.id) as Element)).toBe(expected)
})

test('every alias is an element at its block: paragraph, item, heading, note, box, row, figure', () => {
  const aliases = {
    p90: 'p1',
    p91: 'p5',
    s90: 's2',
    fn90: 'fn2',
    'kader-9': 'kader-1',
    'tabel-15.r90': 'tabel-15.r2',
    'figuur-9': 'figuur-1',
    en90: 'fn2',
  }
  const tree = render([], aliases)
  const holderOf = (alias: string, block: string): boolean => {
    const blockElement = byId(tree, block) as Element
    const around = /^h\d$/.test(blockElement.tagName)
      ? (parentOf(tree, blockElement) as Element)
      : blockElement
    return elements(around).some((each) => each.properties.id === alias && allText(each) === '')
  }
  expect(Object.entries(aliases).filter(([alias, block]) => !holderOf(alias, block))).toEqual([])
  expect(ids(tree).length).toBe(new Set(ids(tree)).size)
})

test('a text without buried ids is the same as ever', () => {
  const { buried: _, ...map } = letter.map
  const document = { ...letter, map }
  expect(
    toHtml(documentTree(document, buildCatalogue({ ...sampleLibrary, documents: [document, ...others] }))),
  ).toBe(toHtml(render([])))
})
