import { expect, test } from 'vitest'
import type { Structure } from '../../src/sources/evidence.ts'
import type { TreeNode } from '../../src/tree/node.ts'
import { partNames } from '../../src/tree/parts/part-names.ts'
import { partPaths } from '../../src/tree/parts/part-path.ts'
import { withParts } from '../../src/tree/parts/parts-by-words.ts'
import { node } from '../anchors/helpers.ts'

const heading = (text: string, level = 2): TreeNode => node('heading', text, { level })
const item = (number: string, text: string, level = 1): TreeNode => node('listItem', text, { number, level })

const opened = (type: string, part: string, level?: number) => {
  const [kind, number] = part.split(' ')
  return { type, level, part: { kind, ...(number && { number }) } as Structure }
}
const namesOf = (blocks: Parameters<typeof partNames>[0]): string[] => [...partNames(blocks).values()]

test('names of parts, from the article to the item in an item', () => {
  expect(
    namesOf([
      opened('heading', 'hoofdstuk 2', 2),
      opened('heading', 'artikel 3', 3),
      opened('listItem', 'lid 1', 1),
      opened('listItem', 'lid 2', 1),
      opened('listItem', 'onderdeel b', 2),
      opened('listItem', 'onderdeel 1°', 3),
      opened('listItem', 'onderdeel c', 2),
      opened('heading', 'artikel 4:81a', 3),
      opened('listItem', 'onderdeel a', 1),
      opened('paragraph', 'sluiting'),
      opened('heading', 'bijlage I', 2),
      opened('listItem', 'onderdeel A', 1),
      opened('heading', 'toelichting', 2),
      opened('heading', 'artikel 3', 3),
    ]),
  ).toEqual([
    'hoofdstuk-2',
    'artikel-3',
    'artikel-3.lid-1',
    'artikel-3.lid-2',
    'artikel-3.lid-2.b',
    'artikel-3.lid-2.b.1',
    'artikel-3.lid-2.c',
    'artikel-4-81a',
    'artikel-4-81a.a',
    'bijlage-i',
    'bijlage-i.a',
    'toelichting',
    'toelichting.artikel-3',
  ])
})

test('a number that begins again has the name of what holds it', () => {
  expect(
    namesOf([
      opened('heading', 'hoofdstuk 1', 2),
      opened('heading', 'paragraaf 1', 3),
      opened('heading', 'artikel 1', 4),
      opened('heading', 'hoofdstuk 2', 2),
      opened('heading', 'paragraaf 1', 3),
      opened('heading', 'artikel 1', 4),
      opened('listItem', 'lid 1', 1),
      opened('heading', 'artikel 2', 4),
    ]),
  ).toEqual([
    'hoofdstuk-1',
    'hoofdstuk-1.paragraaf-1',
    'hoofdstuk-1.paragraaf-1.artikel-1',
    'hoofdstuk-2',
    'hoofdstuk-2.paragraaf-1',
    'hoofdstuk-2.paragraaf-1.artikel-1',
    'hoofdstuk-2.paragraaf-1.artikel-1.lid-1',
    'artikel-2',
  ])
})

test('chapters do not stand in what goes before them', () => {
  const paths = partPaths([
    opened('paragraph', 'aanhef'),
    opened('heading', 'hoofdstuk 1', 2),
    opened('heading', 'artikel 1', 3),
  ])
  expect(paths.at(-1)?.map(({ kind }) => kind)).toEqual(['hoofdstuk', 'artikel'])
})

test('words without a number stand in the article, a list below an item in that item', () => {
  const paths = partPaths([
    opened('heading', 'artikel 1', 2),
    opened('listItem', 'lid 1', 1),
    { type: 'listItem', level: 2 },
    { type: 'paragraph' },
    opened('listItem', 'lid 2', 1),
    { type: 'heading', level: 2 },
    { type: 'paragraph' },
  ])
  const shown = paths.map((path) => path.map(({ kind, number }) => `${kind} ${number}`).join(' > '))
  expect(shown).toEqual([
    'artikel 1',
    'artikel 1 > lid 1',
    'artikel 1 > lid 1',
    'artikel 1',
    'artikel 1 > lid 2',
    '',
    '',
  ])
})

const PLAIN: TreeNode[] = [
  heading('Verordening op het schaatsen', 1),
  heading('Hoofdstuk 1 Begrippen'),
  heading('Artikel 1 Begripsbepalingen'),
  node('paragraph', 'In deze verordening wordt verstaan onder:'),
  item('a.', 'ijs: bevroren water;'),
  item('b.', 'schaats: een ijzer;'),
  heading('Artikel 2 Verbod'),
  item('1.', 'Schaatsen is verboden.'),
  item('2.', 'Het verbod geldt niet:'),
  item('a.', 'in de winter;', 2),
  heading('Artikel 2a'),
  node('paragraph', 'Deze verordening treedt morgen in werking.'),
  heading('Toelichting', 1),
  heading('Artikel 2 Verbod'),
  item('1.', 'Hier staat geen lid.'),
]

test('a plain text with the titles of a regulation has its parts', () => {
  expect(namesOf(withParts(PLAIN))).toEqual([
    ...['hoofdstuk-1', 'artikel-1', 'artikel-1.a', 'artikel-1.b', 'artikel-2', 'artikel-2.lid-1'],
    ...['artikel-2.lid-2', 'artikel-2.lid-2.a', 'artikel-2a', 'toelichting', 'toelichting.artikel-2'],
  ])
})

test('titles of a plain text have the levels of what they open', () => {
  const levels = withParts(PLAIN).flatMap((each) => (each.type === 'heading' ? [each.level] : []))
  expect(levels).toEqual([1, 2, 3, 3, 3, 2, 3])
})

test('levels that the file declares stay, where they fit what is told by words', () => {
  const above = (text: string): TreeNode => heading(text, 2)
  const below = (text: string): TreeNode => heading(text, 3)
  const declared = [
    heading('Mandaatregeling', 1),
    above('A. Algemeen'),
    ...[below('Artikel 1 Begrippen'), node('paragraph', 'In deze regeling wordt verstaan onder:')],
    above('B. Mandaat'),
    ...[below('Artikel 2 Directeur'), node('paragraph', 'De directeur beslist.')],
    ...[below('Artikel 3'), node('paragraph', 'Deze regeling treedt morgen in werking.')],
  ]
  const levels = withParts(declared).flatMap((each) => (each.type === 'heading' ? [each.level] : []))
  expect(levels).toEqual([1, 2, 3, 2, 3, 3])
})

const without = (words: RegExp): TreeNode[] => PLAIN.filter(({ text }) => !words.test(text))

test.each<[string, TreeNode[]]>([
  ['two articles', without(/Artikel 2a/)],
  ['articles that do not begin at the first', without(/Artikel 1/)],
  ['no words of a regulation', without(/verstaan onder|in werking/)],
  ['the words of a budget', [...PLAIN, node('paragraph', 'Budgettaire gevolgen van beleid')]],
  ['articles out of order', [...PLAIN.slice(0, 6), ...PLAIN.slice(10, 12), ...PLAIN.slice(6, 10)]],
])('a text with %s is no regulation', (_, nodes) => expect(withParts(nodes)).toEqual(nodes))

test('at the last level a title without a part of its own stands in the article', () => {
  const blocks = (level: number) => [
    { type: 'heading', level, part: { kind: 'artikel', number: '1' } as const },
    { type: 'heading', level },
    { type: 'listItem', level: 1, part: { kind: 'onderdeel', number: 'a' } as const },
  ]
  const kinds = (level: number) =>
    partPaths(blocks(level))
      .at(-1)
      ?.map(({ kind }) => kind)
  expect(kinds(6)).toEqual(['artikel', 'onderdeel'])
  expect(kinds(3)).toEqual(['onderdeel'])
})
