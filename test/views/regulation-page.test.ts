import { expect, test } from 'vitest'
import { olderVersions } from '../../src/claims/alignment/versions.ts'
import type { Block } from '../../src/collections/schema/block.ts'
import type { Document } from '../../src/collections/schema/document.ts'
import { glossaryOf, joinGlossary } from '../../src/extract/glossary/glossary.ts'
import { findLinks } from '../../src/links/find-links.ts'
import { compareByArticle } from '../../src/views/articles/comparison.ts'
import { articlesPage } from '../../src/views/regulations/articles-page.ts'
import { regulationPage } from '../../src/views/regulations/regulation-page.ts'
import { content } from '../links/helpers.ts'
import { EMPTY_DOCUMENT } from '../support/empty-document.ts'

type Row = [id: string, type: Block['type'], text: string, part?: string, level?: number]

/** `part` is its kind and number: "artikel 3". */
function regulation(id: string, rows: Row[], more: Partial<Document> = {}): Document {
  const blocks = rows.map(([own, type, text, part, level]) => {
    const [kind, number] = part?.split(' ') ?? []
    return {
      ...{ id: own, type, text, parent: null, source: [] },
      ...(level && { level }),
      ...(kind && { part: { kind, ...(number && { number }) } }),
    }
  })
  return { ...EMPTY_DOCUMENT, title: `Regeling ${id}`, kind: 'regeling', ...more, id, blocks } as never
}

const HEAD: Row[] = [
  ['p0', 'paragraph', 'De raad besluit:', 'aanhef'],
  ['s1', 'heading', 'Hoofdstuk 1 Schaatsen', 'hoofdstuk 1', 2],
  ['s2', 'heading', 'Artikel 1 Begrippen', 'artikel 1', 3],
  ['p1', 'paragraph', 'In deze verordening wordt verstaan onder:'],
  ['p2', 'listItem', 'baan: een vlak stuk ijs, waaronder:', 'onderdeel a', 1],
  ['p3', 'listItem', 'sloot: bevroren water;', 'onderdeel 1°', 2],
  ['p4', 'listItem', '«baanveger»: degene die een baan veegt.', 'onderdeel b', 1],
  ['s3', 'heading', 'Artikel 2 Vegen', 'artikel 2', 3],
  ['p5', 'listItem', 'De baanveger veegt elke ochtend.', 'lid 1', 1],
]
const TAIL: Row[] = [
  ['s8', 'heading', 'Toelichting', 'toelichting', 2],
  ['s9', 'heading', 'Artikel 2', 'artikel 2', 3],
  ['p9', 'paragraph', 'Vegen houdt het ijs goed.'],
]
const OLD = regulation('oud', [
  ...HEAD,
  ['p6', 'listItem', 'Sneeuw ligt naast de baan.', 'lid 2', 1],
  ...TAIL,
])
const NEW = regulation('nieuw', [
  ...HEAD,
  ['p6', 'listItem', 'Sneeuw ligt ver naast de baan.', 'lid 2', 1],
  ['s4', 'heading', 'Artikel 2a Zout', 'artikel 2a', 3],
  ['p7', 'paragraph', 'Zout strooien is verboden.'],
  ...TAIL,
])

const catalogue = (documents: Document[]) =>
  ({ documents, articles: [], olderOf: olderVersions(documents) }) as never

test('the articles of a regulation stand below their chapters, with what explains them', () => {
  const page = regulationPage(catalogue([NEW]), NEW)
  expect(page?.count).toBe('3 artikelen')
  expect(page?.comparison).toBeNull()
  expect(page?.nodes.map(({ title, children }) => [title, children.map((each) => each.title)])).toEqual([
    ['Hoofdstuk 1 Schaatsen', ['Artikel 1 Begrippen', 'Artikel 2 Vegen', 'Artikel 2a Zout']],
    ['Toelichting', []],
  ])
  expect(page?.nodes[0]?.children.map(({ explained }) => explained)).toEqual([
    null,
    '/documenten/nieuw/#s9',
    null,
  ])
})

test('a site without regulations speaks of budgets only', () => {
  expect(articlesPage(catalogue([])).title).toBe('Begrotingsartikelen')
  const page = articlesPage(catalogue([OLD]))
  expect([page.title, page.both, page.regulations[0]?.url]).toEqual([
    'Artikelen',
    false,
    '/documenten/oud/artikelen/',
  ])
})

test('two versions stand side by side by article', () => {
  const { stretches, counts } = compareByArticle(OLD, NEW)
  const rows = stretches.flatMap((each) => each.rows).filter(({ kind }) => kind !== 'same')
  expect(counts).toMatchObject({ changed: 1, left: 0, right: 1 })
  expect(rows.map(({ kind, left, right }) => [kind, left?.label ?? '-', right?.label ?? '-'])).toEqual([
    ['changed', 'artikel 2, tweede lid', 'artikel 2, tweede lid'],
    ['right', '-', 'artikel 2a'],
    ['right', '-', 'artikel 2a'],
  ])
})

const version = (id: string, official: string, date: string, follows: string | null = null): Document =>
  regulation(id, HEAD, { official, date, follows: follows as Document['follows'] })

test.each<[string, Document[], string[]]>([
  [
    'numbers of one local regulation',
    [version('b', 'CVDR123456_2', '2030'), version('a', 'CVDR123456_1', '2031')],
    ['b < a'],
  ],
  [
    'days of one law',
    [version('b', 'BWBR0099999', '2031-05-01'), version('a', 'BWBR0099999', '2030-01-01')],
    ['b < a'],
  ],
  [
    'one day twice',
    [version('b', 'BWBR0099999', '2031-05-01'), version('a', 'BWBR0099999', '2031-05-01')],
    [],
  ],
  [
    'what the seed says',
    [version('b', 'gmb-2030-1', '2030', 'a'), version('a', 'gmb-2029-1', '2029')],
    ['b < a'],
  ],
  ['two regulations', [version('b', 'CVDR123456_2', '2030'), version('a', 'CVDR123457_1', '2029')], []],
])('versions by %s', (_, documents, expected) => {
  const found = [...olderVersions(documents)].map(([newer, older]) => `${newer} < ${older.id}`)
  expect(found).toEqual(expected)
})

test('what a regulation says of its words holds in that regulation', () => {
  const glossary = joinGlossary([glossaryOf(OLD)])
  expect(glossary.map(({ term, scope }) => [term, scope])).toEqual([
    ['Baan', ['oud']],
    ['Baanveger', ['oud']],
  ])
  const other = regulation('brief', [['p1', 'paragraph', 'De baanveger is ziek.']])
  const uses = findLinks({ ...content([OLD, other]), glossary } as never).filter(
    ({ kind }) => kind === 'term',
  )
  expect([...new Set(uses.map(({ document }) => document))]).toEqual(['oud'])
})

test('a definition in one sentence', () => {
  const one = regulation('een', [
    ['s1', 'heading', 'Artikel 1', 'artikel 1', 2],
    ['p1', 'paragraph', 'In deze wet wordt verstaan onder pont: een vaartuig.'],
  ])
  expect(joinGlossary([glossaryOf(one)]).map(({ term, scope }) => [term, scope])).toEqual([['Pont', ['een']]])
})
