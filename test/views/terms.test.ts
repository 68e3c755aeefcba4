import { expect, test } from 'vitest'
import { buildCatalogue } from '../../src/catalogue/catalogue.ts'
import { termPage } from '../../src/views/entities/terms.ts'
import { sampleLibrary } from '../render/sample-library.ts'

test('a meaning that many places give in the same words is there once, with all of them', () => {
  const [document, term] = [sampleLibrary.documents[0]!, sampleLibrary.glossary[0]!]
  const text = 'het waterschap (WS) en het waterschap (WS), of: de waterstaat (WS)'
  const blocks = ['p1', 'p2'].map((id) => ({ ...document.blocks[1]!, id: id as never, text, parent: null }))
  const at = (block: string, start: number, end: number) => ({
    document: document.id,
    block: block as never,
    start,
    end,
  })
  const definitions = [at('p1', 4, 19), at('p2', 27, 42), at('p2', 51, 66)]
  const catalogue = buildCatalogue({
    ...sampleLibrary,
    documents: [{ ...document, blocks }],
    glossary: [{ ...term, definitions }],
  })
  expect(
    termPage(catalogue, { ...term, definitions }).definitions.map(({ text: words, places }) => [
      words,
      places.map(({ url }) => url),
    ]),
  ).toEqual([
    ['waterschap (WS)', ['/documenten/brief/#p1', '/documenten/brief/#p2']],
    ['waterstaat (WS)', ['/documenten/brief/#p2']],
  ])
})

test('of very many uses those that are on the page of a name are not there again', () => {
  const [term, link] = [
    { ...sampleLibrary.glossary[0]!, term: 'VWS' },
    sampleLibrary.links.find(({ kind, text }) => kind === 'actor' && text === 'VWS')!,
  ]
  const own = { ...link, kind: 'term' as const, targets: [{ id: term.id, url: `/begrippen/${term.id}/` }] }
  const page = (count: number) => {
    const links = [...Array.from({ length: count }, () => ({ ...link })), own]
    return termPage(buildCatalogue({ ...sampleLibrary, glossary: [term], links }), term)
  }
  expect(page(99)).toMatchObject({ count: 100, elsewhere: [] })
  expect(page(99).groups[0]?.count).toBe(100)
  expect(page(100)).toMatchObject({ count: 101, elsewhere: [{ count: '100', url: '/actoren/vws/' }] })
  expect(page(100).groups[0]?.count).toBe(1)
})
