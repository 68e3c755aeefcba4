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
