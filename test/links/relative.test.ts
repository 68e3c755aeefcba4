import { expect, test } from 'vitest'
import { findLinks } from '../../src/links/find-links.ts'
import { content, document, show } from './helpers.ts'

const heading = (id: string, level: number, parent: string | null = null) => ({
  id,
  type: 'heading' as const,
  text: id,
  level,
  parent,
})

/**
 * Two chapters: a box after the first paragraph of the first, a figure and a table around p3 in the second.
 */
const parts = (p1: string, p3: string) => [
  heading('s1', 1),
  { id: 'p1', parent: 's1', text: p1 },
  { id: 'kader-1', type: 'box' as const, parent: 's1' },
  heading('s2', 1),
  heading('s3', 2, 's2'),
  { id: 'figuur-1', type: 'figure' as const, parent: 's3', text: 'Figuur 1' },
  { id: 'p3', parent: 's3', text: p3 },
  { id: 'tabel-1', type: 'table' as const, parent: 's3', number: '1' },
  heading('s4', 2, 's2'),
]

const linksOf = (p1: string, p3: string, more: ReturnType<typeof heading>[] = []) =>
  findLinks(content([document([...parts(p1, p3), ...more])])).filter(
    ({ block }) => block === 'p1' || block === 'p3',
  )

const IN_FIRST: [text: string, links: string[]][] = [
  ['zie het kader hieronder', ['kader hieronder → brief#kader-1']],
  ['zie onderstaand kader', ['onderstaand kader → brief#kader-1']],
  ['in het volgende hoofdstuk', ['volgende hoofdstuk → brief#s2']],
  ['in het vorige hoofdstuk', ['vorige hoofdstuk → ?']],
  ['uit een vorig hoofdstuk', ['vorig hoofdstuk → ?']],
  ['zie tabel hierna', ['tabel hierna → ?']],
  ['zie de figuur hieronder', ['figuur hieronder → ?']],
  ['zoals eerder in deze brief is gezegd', ['eerder in deze brief → ?']],
  ['de bijlage bij deze brief', ['bijlage bij deze brief → ?']],
  ['het kader van de wet, in dit kader, bovenstaand gedachtegoed', []],
]

test.each(IN_FIRST)('%s', (text, links) => {
  expect(show(linksOf(text, ''))).toEqual(links)
})

const IN_SECOND: [text: string, links: string[]][] = [
  ['uit de vorige figuur', ['vorige figuur → brief#figuur-1']],
  [
    'Bovenstaande figuur en onderstaande tabel',
    ['Bovenstaande figuur → brief#figuur-1', 'onderstaande tabel → brief#tabel-1'],
  ],
  ['het kader hierboven', ['kader hierboven → ?']],
  ['in de volgende paragraaf', ['volgende paragraaf → brief#s4']],
]

test.each(IN_SECOND)('%s', (text, links) => {
  expect(show(linksOf('', text))).toEqual(links)
})

test('an appendix is certain when there is one', () => {
  const bijlage = { ...heading('s5', 1), text: 'Bijlage 1 Begrippen' }
  expect(show(linksOf('de bijlage bij deze brief', '', [bijlage]))).toEqual([
    'bijlage bij deze brief → brief#s5',
  ])
  expect(linksOf('de bijlage bij deze brief', '')[0]!.reason).toBe(
    'De bijlage zelf staat niet in dit document.',
  )
})
