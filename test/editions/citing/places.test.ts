import { expect, test } from 'vitest'
import { numberedPages } from '../../../src/collections/numbered-pages.ts'
import { places, wordsDigest } from '../../../src/editions/citing/citable-places.ts'
import { type CitingFile, citingFile } from '../../../src/editions/citing/citing-file.ts'
import { readIssuer } from '../../../src/editions/citing/issuer.ts'
import { fromBase64 } from '../../../src/editions/citing/packed-digits.ts'
import { packed, packPlaces, unpacked, unpackPlaces } from '../../../src/editions/citing/packed-places.ts'
import { labelFrom, placeText } from '../../../src/editions/citing/place-text.ts'
import { pagesOf } from '../../../src/editions/citing/printed-pages.ts'
import { citedSession } from '../../../src/editions/citing/session-year.ts'
import { citeBlock } from './cite-block.ts'
import { block, id, makeDocument, table, VIA } from './helpers.ts'

const document = makeDocument({
  official: 'kst-29538-350',
  sessionYear: '2022–2023',
  blocks: [
    block('s1', 'heading', 'Aanleiding', { number: '1.2' }),
    block('s2', 'heading', 'Vervolg'),
    block('p1', 'paragraph', 'Zorg is er voor iedereen die haar nodig heeft, thuis of elders.'),
    block('p1a', 'listItem', 'een punt;'),
    block('kader-2', 'box', ''),
    block('p2', 'paragraph', 'Maria woont thuis.', { parent: id('kader-2') }),
    block('fn3', 'footnote', 'Zie de bijlage.', { marker: '3' }),
    block('figuur-1', 'figure', 'De wetten', { number: '1' }),
    block('tabel-15', 'table', 'Budgettaire gevolgen', { number: '15' }),
  ],
})

const found = places(document, [table], [])

test('every place has a name', () => {
  expect([...found].map(([anchor, { label }]) => `${anchor}: ${label}`)).toEqual([
    's1: par. 1.2',
    's2: kop ‘Vervolg’',
    'p1: al. 1',
    'p1a: al. 1a',
    'kader-2: Kader 2',
    'p2: al. 2',
    'fn3: noot 3',
    'figuur-1: Figuur 1',
    'tabel-15: Tabel 15',
    'tabel-15.r1: Tabel 15, rij Uitgaven',
    'tabel-15.r1.2022: Tabel 15, rij Uitgaven, 2022',
    'tabel-15.r1.stand-2023: Tabel 15, rij Uitgaven, Stand 2023',
    'tabel-15.r2: Tabel 15, rij Overige (Subsidies)',
    'tabel-15.r2.2022: Tabel 15, rij Overige (Subsidies), 2022',
    'tabel-15.r2.stand-2023: Tabel 15, rij Overige (Subsidies), Stand 2023',
    'tabel-15.r3: Tabel 15, rij Overige (Opdrachten)',
    'tabel-15.r3.2022: Tabel 15, rij Overige (Opdrachten), 2022',
    'tabel-15.r3.stand-2023: Tabel 15, rij Overige (Opdrachten), Stand 2023',
  ])
})

test('the digest is of the words: of a box those inside it, of a cell its row, column and figure', () => {
  expect(found.get('kader-2')?.words).toBe(wordsDigest('Maria woont thuis.'))
  expect(found.get('tabel-15.r1.2022')?.words).toBe(wordsDigest('Uitgaven\t2022\t300'))
  expect(new Set([...found.values()].map(({ words }) => words)).size).toBe(found.size - 1)
})

test('a place of two kinds, or none', () => {
  expect(placeText({ label: 'al. 23', page: 'p. 6' })).toBe(', p. 6, al. 23')
  expect(placeText({ label: 'al. 23', page: null })).toBe(', al. 23')
  expect(placeText({})).toBe('')
  expect(labelFrom('al. 23', 'al. 25')).toBe('al. 23-25')
  expect(labelFrom('al. 23', 'al. 23')).toBe('al. 23')
  expect(labelFrom('al. 23', 'Kader 2')).toBe('al. 23 t/m Kader 2')
})

test('one place in all forms', () => {
  expect(citeBlock(document, 'p1', { tables: [table], via: VIA })).toMatchInlineSnapshot(`
    {
      "aanwijzing": {
        "plain": "Kamerstukken II 2022/23, 29538, nr. 350, al. 1 (tekst via Leeswijzer)",
        "rich": "Kamerstukken II 2022/23, 29538, nr. 350, al. 1 (tekst via Leeswijzer)",
      },
      "apa": {
        "plain": "Nota over zorg thuis. (z.d.). [Kamerstukken II 2022/23, 29538, nr. 350; Tekst via Leeswijzer]. https://example.org/wmo/documenten/nota/",
        "rich": "<i>Nota over zorg thuis</i>. (z.d.). [Kamerstukken II 2022/23, 29538, nr. 350; Tekst via Leeswijzer]. https://example.org/wmo/documenten/nota/",
      },
      "apaTekst": {
        "plain": "(Nota over zorg thuis, z.d., al. 1)",
        "rich": "(Nota over zorg thuis, z.d., al. 1)",
      },
      "citaat": {
        "plain": "“Zorg is er voor iedereen die haar nodig heeft, thuis of elders.” (Kamerstukken II 2022/23, 29538, nr. 350, al. 1, tekst via Leeswijzer) https://example.org/wmo/documenten/nota/?w=2083fa9a#p1:~:text=Zorg%20is%20er%20voor,heeft%2C%20thuis%20of%20elders",
        "rich": "“Zorg is er voor iedereen die haar nodig heeft, thuis of elders.” (<i>Kamerstukken</i> II 2022/23, 29538, nr. 350, al. 1, <a href="https://example.org/wmo/documenten/nota/?w=2083fa9a#p1:~:text=Zorg%20is%20er%20voor,heeft%2C%20thuis%20of%20elders">tekst via Leeswijzer</a>)",
      },
      "leidraad": {
        "plain": "Kamerstukken II 2022/23, 29538, nr. 350, al. 1 (tekst via Leeswijzer).",
        "rich": "<i>Kamerstukken</i> II 2022/23, 29538, nr. 350, al. 1 (tekst via Leeswijzer).",
      },
      "link": {
        "plain": "https://example.org/wmo/documenten/nota/?w=2083fa9a#p1:~:text=Zorg%20is%20er%20voor,heeft%2C%20thuis%20of%20elders",
        "rich": "<a href="https://example.org/wmo/documenten/nota/?w=2083fa9a#p1:~:text=Zorg%20is%20er%20voor,heeft%2C%20thuis%20of%20elders">Nota over zorg thuis, al. 1</a>",
      },
    }
  `)
  expect(citeBlock(document, 'tabel-15.r2.2022', { tables: [table], via: VIA }).leidraad?.plain).toBe(
    'Kamerstukken II 2022/23, 29538, nr. 350, Tabel 15, rij Overige (Subsidies), 2022 (tekst via Leeswijzer).',
  )
  expect(() => citeBlock(document, 'p99', { via: VIA })).toThrow('nota has no place #p99.')
})

test('the file of a document holds every place', () => {
  const file = citingFile(document, [table], [{ number: 6, start: 0, end: 10 }], { via: VIA })
  expect(Object.keys(file.places)).toEqual([...found.keys()])
  expect(file.places.p1).toEqual([wordsDigest(document.blocks[2]?.text ?? ''), 'al. 1'])
  expect(file.forms.aanwijzing).not.toBeNull()
  expect(citingFile(makeDocument(), [], [], { via: VIA }).forms.aanwijzing).toBeNull()
})

test('places are packed for the file, and come out as they were', () => {
  const file = citingFile(document, [table], [{ number: 6, start: 0, end: 10 }], { via: VIA })
  expect(unpacked(JSON.parse(JSON.stringify(packed(file))))).toEqual(file)
  expect(fromBase64(String(packPlaces(file.places).p1)).startsWith(file.places.p1?.[0] ?? 'none')).toBe(true)
  const places: CitingFile['places'] = {
    s1: ['00', 'kop ‘Zorg’', 'p. 1', 2],
    p1: ['01', 'al. 1', 'p. 1', 2],
    p2: ['02', 'artikel 3', '', 3],
    p3: ['03', 'al. 3', 'p. 2-3', 3],
    'kader-1': ['04', 'Kader 1'],
    'tabel-2': ['05', 'Tabel ‘Uitgaven’', 'p. 4'],
    'tabel-2.r1': ['06', 'Tabel ‘Uitgaven’, rij Zorg', 'p. 4'],
    'tabel-2.r1.2023': ['07', 'Tabel ‘Uitgaven’, rij Zorg, 2023', 'p. 4'],
    'tabel-2.r1.stand-1': ['08', 'Tabel ‘Uitgaven’, rij Zorg, Stand (1)', 'p. 4'],
    'tabel-2.r1a.2023': ['09', 'Los van de rij'],
    fn3: ['10', 'noot 3'],
    en4: ['11', 'noot 4'],
  }
  expect(unpackPlaces(packPlaces(places))).toEqual(places)
})

const ROW = 'Een regel die lang genoeg is om een regel van een alinea te zijn in een pdf, \n'
const page = (foot: string): string => ` ${ROW}${ROW.repeat(6)}\n${foot}\n\n`

test('a page counts when its number is printed and its beginning can be seen', () => {
  const foot = 'Tweede Kamer, vergaderjaar 2022–2023, 29 538, nr. 350'
  const source = page('') + page(`${foot} 6`) + ROW.repeat(5) + `\n${foot} 7\n\n${ROW}` + page('')
  const pages = numberedPages(source)
  expect(pages.map(({ number }) => number)).toEqual([6, 7])
  expect(source.slice(pages[0]?.start, pages[0]?.end).split('Een regel').length - 1).toBe(7)
  expect(numberedPages(page(foot))).toEqual([])
  expect(numberedPages(page('Signalement Passende zorg |  12')).map(({ number }) => number)).toEqual([12])
})

const text = (number: number): string =>
  `Alinea van bladzijde ${number} met zoveel woorden dat de regel vol is, tot het eind \n`.repeat(6)

test.each(['Pagina # van 4', 'Ministerie van Zorg | pagina # van 4', '– # –', '# | P a g i n a'])(
  '%s: at the foot or at the head, as the page starts say',
  (row) => {
    const numbered = (number: number): string => row.replace('#', String(number))
    const foot = [1, 2, 3].map((number) => `${text(number)}\n${numbered(number)}\n`).join('\f')
    const head = [1, 2, 3].map((number) => `${numbered(number)}\n\n${text(number)}`).join('\f')
    const told = (source: string): string[] =>
      numberedPages(source).map(
        ({ number, start, end }) =>
          `${number}: ${[...new Set(source.slice(start, end).match(/bladzijde \d/g))].join()}`,
      )
    expect(told(foot)).toEqual(['2: bladzijde 2', '3: bladzijde 3'])
    expect(told(head)).toEqual(['2: bladzijde 2', '3: bladzijde 3'])
    expect(told(foot.replaceAll('\f', ''))).toEqual([])
    expect(told(`${head}\n${foot}`)).toEqual([])
  },
)

test('a block is on a page when all of it is', () => {
  const pages = [
    { number: 6, start: 0, end: 100 },
    { number: 7, start: 120, end: 200 },
  ]
  expect(pagesOf([[10, 20]], pages)).toBe('p. 6')
  expect(
    pagesOf(
      [
        [80, 100],
        [120, 130],
      ],
      pages,
    ),
  ).toBe('p. 6-7')
  expect(pagesOf([[150, 250]], pages)).toBeNull()
  expect(pagesOf([], pages)).toBeNull()
})

test.each([
  ['Minister van VWS, H.M. de Jonge', 'Minister van VWS', { given: 'H.M.', particle: 'de', family: 'Jonge' }],
  [
    'Minister van VWS, C.J. van der Berg-Jansen',
    'Minister van VWS',
    { given: 'C.J.', particle: 'van der', family: 'Berg-Jansen' },
  ],
  ['Minister voor Zorg, Th. Bos', 'Minister voor Zorg', { given: 'Th.', particle: null, family: 'Bos' }],
  [
    'Ministerie van Volksgezondheid, Welzijn en Sport',
    'Ministerie van Volksgezondheid, Welzijn en Sport',
    null,
  ],
  ['Zorginstituut Nederland', 'Zorginstituut Nederland', null],
  [
    'Minister voor Zorg, drs. A.B. d’Hoop',
    'Minister voor Zorg',
    { given: 'A.B.', particle: null, family: 'd’Hoop' },
  ],
  [
    'Minister van Weer, Wind en Zon, prof. dr. J. van ’t Veen-de Wit MSc',
    'Minister van Weer, Wind en Zon',
    { given: 'J.', particle: 'van ’t', family: 'Veen-de Wit' },
  ],
  ["mr. K. in 't Hout", null, { given: 'K.', particle: "in 't", family: 'Hout' }],
  ['A.-M. O’Hara', null, { given: 'A.-M.', particle: null, family: 'O’Hara' }],
  [
    'Staatssecretaris van Weer, Anne van den Berg',
    'Staatssecretaris van Weer',
    { given: 'Anne', particle: 'van den', family: 'Berg' },
  ],
  ['L. Bakker van den Brink', null, { given: 'L.', particle: null, family: 'Bakker van den Brink' }],
  ['P. de Vries van Dijk', null, { given: 'P.', particle: 'de', family: 'Vries van Dijk' }],
  ['Minister van Weer, Wind en Zon', 'Minister van Weer, Wind en Zon', null],
  ['Minister van Weer, Wind, Zon', 'Minister van Weer, Wind, Zon', null],
  ['Gemeente Oefendam, afdeling Ruimte', 'Gemeente Oefendam, afdeling Ruimte', null],
  ['Gedeputeerde Staten van Oefenland', 'Gedeputeerde Staten van Oefenland', null],
  ['Directie Zorg, Team Noord', 'Directie Zorg, Team Noord', null],
  ['Tweede Kamer der Staten-Generaal', 'Tweede Kamer der Staten-Generaal', null],
  ['N.V. Gasbedrijf', 'N.V. Gasbedrijf', null],
])('%s', (issuer, office, person) => {
  expect(readIssuer(issuer)).toEqual({ office, person })
})

test.each([
  ['2022–2023', '2022/23'],
  ['2008-2009', '2008/09'],
  ['20192020', '2019/20'],
  ['1999–2000', '1999/2000'],
  ['2022–2024', null],
  ['2022', null],
])('session year %s', (year, cited) => {
  expect(citedSession(year)).toBe(cited)
})
