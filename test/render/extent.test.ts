import { expect, test } from 'vitest'
import { buildCatalogue } from '../../src/catalogue/catalogue.ts'
import type { Library } from '../../src/claims/library.ts'
import { indexData } from '../../src/editions/data/documents.ts'
import { sitePath } from '../../src/editions/data/site-path.ts'
import { articleRows } from '../../src/views/articles/article-page.ts'
import { extentOf } from '../../src/views/documents/document-facts.ts'
import { actorPage } from '../../src/views/entities/entities.ts'
import { homePage } from '../../src/views/home/home.ts'
import { sampleLibrary } from './sample-library.ts'

const part = 'alleen de samenvatting'
const library = {
  ...sampleLibrary,
  documents: sampleLibrary.documents.map((document) => ({ ...document, extent: part })),
}
const catalogue = buildCatalogue(library)

test.each([
  [null, null],
  ['volledig', null],
  ['De hele tekst.', null],
  ['zonder de bijlagen.', 'zonder de bijlagen'],
])('%s means %s', (extent, expected) => {
  expect(extentOf({ ...sampleLibrary.documents[0]!, extent })).toBe(expected)
})

test('a text that is here in part says so where it is listed, compared, counted and quoted', () => {
  const home = homePage(catalogue)
  expect(home.documents.map(({ extent }) => extent)).toEqual([part, part])
  expect(articleRows(catalogue)[0]?.documents.map(({ extent }) => extent)).toEqual([part])
  const { groups, years } = actorPage(catalogue, library.actors[0]!)
  expect(groups.map(({ extent }) => extent)).toEqual([part])
  expect(years.map(({ incomplete }) => incomplete)).toEqual([1, 1])
})

test('the data say so too, and say nothing of a text that is whole', () => {
  const extents = (of: Library): unknown[] =>
    indexData(of, sitePath(''), []).documents.map((document) => document.extent)
  expect([extents(library), extents(sampleLibrary)]).toEqual([
    [part, part],
    [undefined, undefined],
  ])
})
