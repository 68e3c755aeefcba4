import { expect, test } from 'vitest'
import { citedJournals } from '../../src/links/identifiers/bekendmakingen.ts'
import { parseProceedingsId, proceedingsLabel } from '../../src/links/identifiers/proceedings-id.ts'
import { linksIn, show } from './helpers.ts'

const ONE: [text: string, id: string][] = [
  ['Handelingen II 2011/12, nr. 101, item 5', 'h-tk-20112012-101-5'],
  ['Handelingen I 2014/15, nr. 12, item 3', 'h-ek-20142015-12-3'],
  ['Handelingen Tweede Kamer, vergaderjaar 2021–2022, nr. 14, item 7', 'h-tk-20212022-14-7'],
  ['Aanhangsel Handelingen II 2020/21, nr. 3235', 'ah-tk-20202021-3235'],
  ['Aanhangsel van de Handelingen II 2020-2021, nr. 3235', 'ah-tk-20202021-3235'],
  ['Aanhangsel Handelingen, vergaderjaar 2020–2021, nr. 3235', 'ah-tk-20202021-3235'],
  ['Aanhangsel Handelingen II 2020-2021, 3235', 'ah-tk-20202021-3235'],
  ['Gmb. 2022, 12345', 'gmb-2022-12345'],
  ['Prb. 2022, 123', 'prb-2022-123'],
  ['Wsb. 2022, nr. 88', 'wsb-2022-88'],
  ['ah-tk-20202021-3235', 'ah-tk-20202021-3235'],
  ['Gemeenteblad 2017, 100002', 'gmb-2017-100002'],
  ['Gemeenteblad van Noorddorp 2017, nr. 100002', 'gmb-2017-100002'],
  ['gmb-2017-100002', 'gmb-2017-100002'],
  ['Provinciaal blad 2017, 1003', 'prb-2017-1003'],
  ['Waterschapsblad 2014, nr. 12', 'wsb-2014-12'],
  ['Blad gemeenschappelijke regeling 2024, 715', 'bgr-2024-715'],
  ['CVDR680781_1', 'CVDR680781_1'],
  ['CVDR680781/1', 'CVDR680781_1'],
  ['CVDR732544', 'CVDR732544'],
  ['BWBR0035362', 'BWBR0035362'],
  ['doi:10.1000/182', 'doi:10.1000/182'],
  ['10.1000/a(1)b', 'doi:10.1000/a(1)b'],
]

test.each(ONE)('%s', (text, id) => {
  expect(show(linksIn(`Zie ${text}.`))).toEqual([`${text} → ${id}`])
  expect(show(linksIn(`Dat is zo (${text}).`))).toEqual([`${text} → ${id}`])
})

test.each([
  ['Handelingen II 2007/08, nr. 108, p. 7909', 'geen adres'],
  ['Handelingen II 2011/12, nr. 101', 'item'],
  ['Handelingen II 2011/15, nr. 101, item 2', 'volgen niet'],
  ['Gemeenteblad 2012, 34', 'geen adres'],
])('%s leads nowhere, and says why', (text, why) => {
  const [link, ...more] = linksIn(`Zie ${text}.`)
  expect(more).toEqual([])
  expect(link?.targets).toEqual([])
  expect(link?.reason).toContain(why)
})

test.each([
  'Schrijf naar info@cvdr680781.example of bel.',
  'Het boek (ISBN 978-90-12-34567-0) is uit.',
  'handelingen van de raad in 2014, nr. 3',
  'het gemeenteblad van vorige week',
  'versie 10.2345 van 3/4',
])('no reference: %s', (text) => {
  expect(linksIn(text)).toEqual([])
})

test('a page of the same session is no item', () => {
  const [link] = linksIn('Handelingen II 2010/11, nr. 108, item 5, p. 25–36.')
  expect(link?.text).toBe('Handelingen II 2010/11, nr. 108, item 5')
})

test('they stand in a list by series, with the names that readers know', () => {
  const links = linksIn(
    'Handelingen II 2011/12, nr. 101, item 5; Aanhangsel Handelingen II 2020/21, nr. 3235.',
  )
  expect(citedJournals(links).map(({ name, papers }) => [name, papers.map(({ label }) => label)])).toEqual([
    ['Handelingen', ['Handelingen II 2011/12, nr. 101, item 5']],
    ['Aanhangsel van de Handelingen', ['Aanhangsel Handelingen II 2020/21, nr. 3235']],
  ])
})

test.each(['h-tk-20112012-101-5', 'ah-ek-20242025-6'])('%s reads back', (id) => {
  const found = parseProceedingsId(id)
  expect(found && proceedingsLabel(found)).toBeTruthy()
})

test.each(['h-tk-20112013-101-5', 'h-tk-20112012-101', 'ah-tk-20112012-1-2', 'h-xx-20112012-1-2'])(
  '%s is no id',
  (id) => {
    expect(parseProceedingsId(id)).toBeNull()
  },
)
