import { expect, test } from 'vitest'
import { buildCatalogue } from '../../src/catalogue/catalogue.ts'
import { FOOTER_MENU, MENU } from '../../src/views/menu-entries.ts'
import { passages } from '../../src/views/places/passage-groups.ts'
import { placesByDocument } from '../../src/views/places/places-by-document.ts'
import { excerpt, statement } from '../../src/views/places/quoted-block.ts'
import { sampleLibrary } from '../render/sample-library.ts'

const catalogue = buildCatalogue(sampleLibrary)

test('a block that is quoted has its words and links, and says where it stands', () => {
  const { label, url, html } = excerpt(catalogue, 'brief', 'p1')
  expect({ label, url }).toEqual({ label: 'alinea 1', url: '/documenten/brief/#p1' })
  expect(html).toContain('<a href="/wetten/wmo-2015/">')
})

test('a block that is gone is quoted as nothing', () => {
  expect(excerpt(catalogue, 'brief', 'p999').html).toBe('')
})

test('evidence: the words, the document, the place', () => {
  const said = statement(catalogue, { document: 'brief', block: 'p2', start: 0, end: 16 } as never)
  expect(said).toMatchObject({ document: 'brief', text: 'Samenredzaamheid', label: 'alinea 2' })
})

test('places by document: each once, in the order given', () => {
  const spots = ['p2', 'p1', 'p2'].map((block) => ({ document: 'brief', block }) as never)
  const [found, ...others] = placesByDocument(catalogue, spots)
  expect(others).toEqual([])
  expect(found?.places).toEqual([
    { label: 'alinea 2', url: '/documenten/brief/#p2' },
    { label: 'alinea 1', url: '/documenten/brief/#p1' },
  ])
})

test('mentions as evidence: counted, and quoted by paragraph', () => {
  const links = sampleLibrary.links.filter(({ document, block }) => document === 'brief' && block === 'p1')
  const [group] = passages(catalogue, links)
  expect(group).toMatchObject({ document: 'brief', count: links.length })
  expect(group?.passages).toHaveLength(1)
  const [quote = []] = group?.passages[0]?.quotes ?? []
  expect(quote.some(({ mark }) => mark)).toBe(true)
})

test('no page is in both menus', () => {
  const urls = [...MENU, ...FOOTER_MENU].map(({ url }) => url)
  expect(new Set(urls).size).toBe(urls.length)
})
