import { expect, test } from 'vitest'
import { atSheet, pageName } from '../../../src/catalogue/paper/at-sheet.ts'
import { isOpenLicence } from '../../../src/catalogue/paper/open-licence.ts'
import { isCopyPublic, paperFile } from '../../../src/catalogue/paper/paper-file.ts'
import type { Document } from '../../../src/collections/schema/document.ts'
import { places } from '../../../src/editions/citing/citable-places.ts'
import { CITING_FILES } from '../../../src/editions/citing/export-files.ts'
import { unpacked } from '../../../src/editions/citing/packed-places.ts'
import { pagesOfPaper } from '../../../src/editions/citing/printed-pages.ts'
import { citeBlock } from './cite-block.ts'
import { block, id, makeDocument, table, VIA } from './helpers.ts'

/** The paper is pages 12 to 14 of a larger one; its first page has a cover without a number before it. */
const document = makeDocument({
  official: 'kst-29876-12',
  sessionYear: '2030–2031',
  sourceLength: 400,
  blocks: [
    block('s1', 'heading', 'Titel', { source: [[0, 20]] }),
    block('p1', 'paragraph', 'De pont vaart.', { source: [[100, 160]] }),
    block('p2', 'paragraph', 'De pont ligt stil.', { source: [[170, 260]] }),
    block('tabel-15', 'table', 'Ponten', { source: [[270, 380]] }),
  ],
  map: {
    blocks: {},
    ledger: [],
    findings: [],
    pages: [
      { number: 1, label: '', start: 0, block: id('s1'), at: 0 },
      { number: 2, label: '12', start: 100, block: id('p1'), at: 0 },
      { number: 3, label: '13', start: 200, block: id('p2'), at: 8 },
      { number: 4, label: '14', start: 300, block: id('tabel-15.r2'), at: 0 },
    ],
  },
})
const [first, second, third] = table.rows
const rows = [
  { ...first, source: [[280, 290]] },
  { ...second, source: [[310, 320]] },
  third,
] as (typeof table)['rows']
const pages = pagesOfPaper(document)

test('a place is on the pages that have its words; a row of a table on its own', () => {
  const found = places(document, [{ ...table, rows }], pages)
  const told = ['s1', 'p1', 'p2', 'tabel-15', 'tabel-15.r1', 'tabel-15.r2', 'tabel-15.r2.2022', 'tabel-15.r3']
  expect(told.map((each) => [each, found.get(each)?.page, found.get(each)?.sheet])).toEqual([
    ['s1', null, 1],
    ['p1', 'p. 12', 2],
    ['p2', 'p. 12-13', 2],
    ['tabel-15', 'p. 13-14', 3],
    ['tabel-15.r1', 'p. 13', 3],
    ['tabel-15.r2', 'p. 14', 4],
    ['tabel-15.r2.2022', 'p. 14', 4],
    ['tabel-15.r3', 'p. 13-14', 3],
  ])
})

test('every form that names a place names its page', () => {
  const made = citeBlock(document, 'p1', { pages, via: VIA })
  expect(made.aanwijzing?.plain).toBe(
    'Kamerstukken II 2030/31, 29876, nr. 12, p. 12, al. 1 (tekst via Leeswijzer)',
  )
  expect(made.leidraad?.rich).toContain('29876, nr. 12, p. 12, al. 1')
  expect(made.citaat?.plain).toContain('nr. 12, p. 12, al. 1')
  expect(made.apaTekst?.plain).toContain(', p. 12, al. 1)')
  expect(made.link?.rich).toContain('Nota over zorg thuis, p. 12, al. 1')
})

const PDF = 'https://example.org/stukken/nota.pdf'
const ANNOUNCED = 'https://zoek.officielebekendmakingen.nl/kst-29876-12'
const fileOf = (more: Partial<Document>, source = ''): ReturnType<typeof paperFile> =>
  paperFile({ ...document, ...more }, () => source)

test('the file is the official one when its pages are these, else our copy when that may be passed on', () => {
  expect(fileOf({})).toBeNull()
  expect(fileOf({ officialUrl: PDF })).toEqual({ url: PDF, official: true })
  expect(fileOf({ officialUrl: `${ANNOUNCED}.html` }, 'kst-29876-12\nISSN')).toEqual({
    url: `${ANNOUNCED}.pdf`,
    official: true,
  })
  // Our file is another than the official one: the page numbers of that are not known.
  expect(fileOf({ officialUrl: `${ANNOUNCED}.html` }, 'Geachte voorzitter')).toBeNull()
  expect(fileOf({ officialUrl: 'https://example.org/nota', licence: 'CC0 1.0' })).toEqual({
    url: 'source.pdf',
    official: false,
  })
  expect(fileOf({ map: { ...document.map, pages: undefined }, officialUrl: PDF })).toBeNull()
  expect(atSheet(PDF, 3)).toBe(`${PDF}#page=3`)
  expect([pageName('p. 12-13', 2), pageName('', 1)]).toEqual(['bladzijde 12', 'blad 1'])
})

test('a file whose words were withdrawn is never passed on', () => {
  const map = {
    ...document.map,
    withdrawn: [{ date: '2031-01-01', reason: 'naam', ranges: [], blocks: [] }],
  } as Document['map']
  expect(isCopyPublic({ licence: 'CC0', map: document.map })).toBe(true)
  expect(isCopyPublic({ licence: 'CC0', map })).toBe(false)
})

test.each([
  ['CC0', true],
  ['CC0 1.0', true],
  ['cc-by-4.0', true],
  ['CC BY 4.0', true],
  ['CC BY-SA 3.0 NL', true],
  ['Creative Commons Naamsvermelding 4.0 Internationaal', true],
  ['Publiek domein', true],
  ['Public Domain Mark 1.0', true],
  ['https://creativecommons.org/licenses/by/4.0/deed.nl', true],
  ['http://creativecommons.org/publicdomain/zero/1.0/', true],
  ['CC BY-NC 4.0', false],
  ['CC BY-ND 4.0', false],
  ['https://creativecommons.org/licenses/by-nc/4.0/', false],
  ['geen publiek domein', false],
  ['Alle rechten voorbehouden', false],
  ['0', false],
  ['', false],
  [null, false],
])('licence %s', (licence, open) => {
  expect(isOpenLicence(licence)).toBe(open)
})

test('the file for citing has the pages, and where they can be opened', () => {
  const write = CITING_FILES['citeren.json'] as NonNullable<(typeof CITING_FILES)[string]>
  const site = { name: 'Proef', address: null }
  const told = unpacked(
    JSON.parse(write({ document: { ...document, officialUrl: PDF }, tables: [], site, source: () => '' })),
  )
  expect(told.pdf).toEqual({ url: PDF, official: true })
  expect(told.places.p1?.slice(1)).toEqual(['al. 1', 'p. 12', 2])
  expect(told.places.s1?.slice(2)).toEqual(['', 1])
})
