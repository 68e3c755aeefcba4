import { expect, test } from 'vitest'
import { bekendmakingUrl, parseBekendmakingId } from '../../src/links/identifiers/bekendmaking-id.ts'
import { citedJournals } from '../../src/links/identifiers/bekendmakingen.ts'
import { law, linksIn, show } from './helpers.ts'

const ONE: [text: string, id: string][] = [
  ['Stb. 2018, 84', 'stb-2018-84'],
  ['Stb.2018, 84', 'stb-2018-84'],
  ['Stb. 2018/84', 'stb-2018-84'],
  ['Stb 2018, 84', 'stb-2018-84'],
  ['Stb.\u00a02018,\u00a0nr.\u00a084', 'stb-2018-84'],
  ['Staatsblad 2018, 84', 'stb-2018-84'],
  ['Staatsblad 2018, nr. 84', 'stb-2018-84'],
  ['Staatsblad 2018 nr. 84', 'stb-2018-84'],
  ['Staatsblad 2018, nummer 84', 'stb-2018-84'],
  ['Staatsblad van het Koninkrijk der Nederlanden, jaargang 2018, nr. 84', 'stb-2018-84'],
  ['Stb. 2018, 84-n1', 'stb-2018-84-n1'],
  ['Stcrt. 2015, 47076', 'stcrt-2015-47076'],
  ['Staatscourant 2015, nr. 47.076', 'stcrt-2015-47076'],
  ['Stcrt. 2015, 47 076', 'stcrt-2015-47076'],
  ['Trb. 2006, 95', 'trb-2006-95'],
  ['Tractatenblad 1957, 121', 'trb-1957-121'],
  ['stcrt-2015-47076', 'stcrt-2015-47076'],
]

test.each(ONE)('%s', (text, id) => {
  expect(show(linksIn(`Zie ${text}.`))).toEqual([`${text} → ${id}`])
  expect(show(linksIn(`De regeling (${text}) geldt nog.`))).toEqual([`${text} → ${id}`])
})

const SEVERAL: [text: string, links: string[]][] = [
  ['Stb. 2014, 280 en 442.', ['Stb. 2014, 280 → stb-2014-280', '442 → stb-2014-442']],
  [
    'Stb. 2014, nrs. 280, 281 en 442 gelden.',
    ['Stb. 2014, nrs. 280 → stb-2014-280', '281 → stb-2014-281', '442 → stb-2014-442'],
  ],
  ['Stb. 2014, 280 en 2015, 21.', ['Stb. 2014, 280 → stb-2014-280', '2015, 21 → stb-2015-21']],
  ['Stb. 2014, 280; Stb. 2015, 21.', ['Stb. 2014, 280 → stb-2014-280', 'Stb. 2015, 21 → stb-2015-21']],
  ['Stb. 2014, 280 t/m 282.', ['Stb. 2014, 280 t/m 282 → stb-2014-280 stb-2014-281 stb-2014-282']],
  ['Na Stb. 2014, 280 en 442 leerlingen later.', ['Stb. 2014, 280 → stb-2014-280']],
  ['Na Stb. 2014, 280 en 44 procent meer.', ['Stb. 2014, 280 → stb-2014-280']],
]

test.each(SEVERAL)('%s', (text, links) => {
  expect(show(linksIn(text))).toEqual(links)
})

test.each([
  'Stb. 575',
  'Stb. ..., ...',
  'Stb. 2015, 21,5',
  'Stcrt. 2015, 15 mei',
  'Stcrt. 2015, 15 miljoen',
  'het Staatsblad van 2015',
  'Staatsbladen 2014, 2015',
  'Stb. 2015, 21 500',
  'schooljaar 2015/21',
  'in 2014 en 2015, 21 keer',
  'stb-1912-308',
  'https://elders.example/stb-2015-21.html',
])('no paper: %s', (text) => {
  expect(linksIn(`Zie ${text}.`).filter(({ kind }) => kind === 'bekendmaking')).toEqual([])
})

test.each(['Stb. 1912, 308', 'Stcrt. 2005, 103', 'Stcrt. 2005/103', 'Trb. 1949, 1'])(
  'of %s there is no address, which is said',
  (text) => {
    expect(linksIn(`Zie ${text}.`)).toMatchObject([
      { text, targets: [], reason: expect.stringMatching(/geven jaar en nummer geen adres/) },
    ])
  },
)

test('a law with its paper, between years, sums and numbers that are no reference', () => {
  const laws = [law('wvo', 'Wet voorbeeldonderwijs 2019', 'Wvo 2019', 'BWBR0000001')]
  const text =
    'In het jaar 2021/22 waren er 12 000 kinderen, in 2012 en 2012/18 minder. Bel 020 123 45 67 of zie nr. 9. De raming van ' +
    '29 538 euro geldt. De Wet voorbeeldonderwijs 2019 (Stb. 2019, 33) blijft gelijk; art. 1 t/m 3 van het reglement ook.'
  expect(show(linksIn(text, { laws }))).toEqual([
    'Wet voorbeeldonderwijs 2019 → wvo',
    'Stb. 2019, 33 → stb-2019-33',
    'art. 1 t/m 3 → ?',
  ])
})

test('papers of a journal stand by year and number, each with what cites it', () => {
  const links = linksIn(
    'Zie Stcrt. 2015, 47076. Zie Stb. 2018, 84, Stb. 2018, 9 en Stb. 2015, 300. Ook Stb. 2018, 9.',
  )
  expect(citedJournals(links).map(({ name, papers }) => [name, ...papers.map(({ label }) => label)])).toEqual(
    [
      ['Staatsblad', 'Staatsblad 2015, 300', 'Staatsblad 2018, 9', 'Staatsblad 2018, 84'],
      ['Staatscourant', 'Staatscourant 2015, 47076'],
    ],
  )
  expect(citedJournals(links)[0]?.papers[1]?.citations.length).toBe(2)
  expect(bekendmakingUrl('stb-2018-84')).toBe('https://zoek.officielebekendmakingen.nl/stb-2018-84.html')
  expect(parseBekendmakingId('stcrt-2005-103')).toBeNull()
})
