import { expect, test } from 'vitest'
import { LAWS, linksIn, show } from './helpers.ts'

const TABLE: [text: string, links: string[]][] = [
  [
    'in artikel 2.1.4b, vierde lid, van de Wmo 2015 staat',
    ['artikel 2.1.4b, vierde lid, van de Wmo 2015 → BWBR0035362:artikel=2.1.4b:lid=4'],
  ],
  [
    'als bedoeld in artikel 2.1.2. Wmo 2015, opgenomen',
    ['artikel 2.1.2. Wmo 2015 → BWBR0035362:artikel=2.1.2'],
  ],
  [
    'De Wmo 2015 biedt gemeenten in artikel 2.3.9 de mogelijkheid',
    ['Wmo 2015 → wmo-2015', 'artikel 2.3.9 → BWBR0035362:artikel=2.3.9'],
  ],
  [
    'artikel 3.2.1 van de Wet langdurige zorg (Wlz)',
    ['artikel 3.2.1 van de Wet langdurige zorg (Wlz) → BWBR0035917:artikel=3.2.1'],
  ],
  ['artikel 2.3.5 lid 3 Wmo 2015', ['artikel 2.3.5 lid 3 Wmo 2015 → BWBR0035362:artikel=2.3.5:lid=3']],
  ['art. 2.1.4b lid 4 Wmo 2015', ['art. 2.1.4b lid 4 Wmo 2015 → BWBR0035362:artikel=2.1.4b:lid=4']],
  [
    'artikel 2.1.3, eerste en tweede lid, aanhef en onder a, van de Wmo 2015',
    [
      'artikel 2.1.3, eerste en tweede lid, aanhef en onder a, van de Wmo 2015 → BWBR0035362:artikel=2.1.3:lid=1 BWBR0035362:artikel=2.1.3:lid=2',
    ],
  ],
  [
    'de artikelen 2.1.2 en 2.1.3 van de Wmo 2015',
    ['artikelen 2.1.2 → BWBR0035362:artikel=2.1.2', '2.1.3 van de Wmo 2015 → BWBR0035362:artikel=2.1.3'],
  ],
  ['artikel 19 van het VN-verdrag handicap', ['artikel 19 van het VN-verdrag handicap → ?']],
  ['zoals artikel 2.3.9 het zegt', ['artikel 2.3.9 → ?']],
  ['De Wlz geldt. Het gaat om artikel 3 van de begroting.', ['Wlz → wlz']],
  ['Ter ondersteuning aan de Wlz worden vanuit de begroting artikel 3 subsidies', ['Wlz → wlz']],
  ['Artikel 3 Langdurige zorg en ondersteuning', []],
  ['Budgettaire gevolgen van beleid artikel 3', []],
  ['vanuit de begroting beleidsartikel 3 en de Wlz', ['Wlz → wlz']],
  ['artikel 23 van de Grondwet', ['artikel 23 → ?']],
  ['artikel 5, eerste lid, van de Gemeentewet', ['artikel 5, eerste lid → ?']],
  ['artikel 68 van de Wet financiering sociale verzekeringen', ['artikel 68 → ?']],
  ['artikel 7 Awb en artikel 8 EVRM', ['artikel 7 → ?', 'artikel 8 → ?']],
  ['artikel 2 van die wet', ['artikel 2 → ?']],
  ['artikel 12 van het Besluit langdurige zorg', ['artikel 12 → ?']],
  ['artikel 5 Werk en inkomen, artikel 1 Volksgezondheid, artikel 3 WOZO', []],
  ['artikel 3 van de VWS-begroting en artikel 4 van het ministerie', []],
  ['artikel 3 van de Wet Langdurige Zorg', ['artikel 3 van de Wet Langdurige Zorg → BWBR0035917:artikel=3']],
]

test.each(TABLE)('%s', (text, links) => {
  expect(show(linksIn(text, { laws: LAWS }))).toEqual(links)
})

test('a deep link names the day only when the document’s date is known to the day', () => {
  const url = (date: string | null) =>
    linksIn('artikel 2.1.4b, vierde lid, van de Wmo 2015', { laws: LAWS }, date)[0]!.targets[0]!.url
  expect(url('2023')).toBe('https://wetten.overheid.nl/jci1.3:c:BWBR0035362&artikel=2.1.4b&lid=4')
  expect(url(null)).toBe('https://wetten.overheid.nl/jci1.3:c:BWBR0035362&artikel=2.1.4b&lid=4')
  expect(url('2023-05-12')).toBe(
    'https://wetten.overheid.nl/jci1.3:c:BWBR0035362&artikel=2.1.4b&lid=4&g=2023-05-12',
  )
})

test('a law is linked to its own page, with or without an official number; an article only with one', () => {
  const find = (text: string) => linksIn(text, { laws: LAWS })[0]
  expect(find('de Wlz')!.targets).toEqual([{ id: 'wlz', url: '/wetten/wlz/' }])
  expect(find('het VN-verdrag')!.targets).toEqual([{ id: 'vn-verdrag', url: '/wetten/vn-verdrag/' }])
  expect(find('artikel 19 van het VN-verdrag')).toMatchObject({
    kind: 'statute',
    targets: [],
    reason: expect.stringContaining('wettenbank'),
  })
})
