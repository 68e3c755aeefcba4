import { expect, test } from 'vitest'
import { findLinks } from '../../src/links/find-links.ts'
import { content, document, linksIn } from './helpers.ts'

const MENTIONS: [text: string, words: string][] = [
  ['De Kamerbrief van 23 december 2022 bericht daarover.', 'Kamerbrief van 23 december 2022'],
  ['In de Kamerbrief van november 2020 staat meer.', 'Kamerbrief van november 2020'],
  [
    'Commissiebrief Tweede Kamer van 8 oktober 2019 inzake zorg',
    'Commissiebrief Tweede Kamer van 8 oktober 2019',
  ],
  ['In mijn brief van 4 november 2022 heb ik uw Kamer geïnformeerd.', 'brief van 4 november 2022'],
  ['Ik geef gevolg aan de door de Tweede Kamer aanvaarde motie.', 'motie'],
  ['De motie van het lid Jansen c.s. verzoekt de regering om een plan.', 'motie van het lid Jansen c.s.'],
  [
    'De motie van de leden Van Nispen, De Groot en Van der Plas c.s. vraagt de regering iets.',
    'motie van de leden Van Nispen, De Groot en Van der Plas c.s.',
  ],
  ['De motie-Jansen verzoekt de regering om een plan.', 'motie-Jansen'],
  ['In het commissiedebat van 12 mei 2023 is gezegd', 'commissiedebat van 12 mei 2023'],
  ['Regeling van Werkzaamheden, 4 april 2019.', 'Regeling van Werkzaamheden, 4 april 2019'],
]

test.each(MENTIONS)('a paper without a number: %s', (text, words) => {
  expect(linksIn(text)).toMatchObject([
    { kind: 'kamerstuk', text: words, targets: [], reason: expect.stringContaining('niet het nummer') },
  ])
})

const NONE = [
  'De gemeenteraad nam een motie aan.',
  'Uw brief van 4 november 2022 heb ik ontvangen.',
  'Met deze brief informeer ik uw Kamer.',
  'De hoofdlijnenbrief en het bestuurlijk overleg van 26 mei 2021.',
  'De emotie liep hoog op in de Kamer.',
]

test.each(NONE)('not certainly a paper: %s', (text) => {
  expect(linksIn(text)).toEqual([])
})

test('where the sentence gives the number, that is the link', () => {
  const links = linksIn('Zie mijn brief van 4 november 2022 aan uw Kamer (Kamerstuk 29 538, nr. 346).')
  expect(links.map(({ text }) => text)).toEqual(['Kamerstuk 29 538, nr. 346'])
})

test('a note of the sentence that cites a paper is named in the reason, and is not taken for the answer', () => {
  const notes = [{ at: 40, marker: '2', target: 'fn2' as never }]
  const text = 'In de Kamerbrief van 23 december 2022 stond dat.'
  const blocks = [
    { id: 'p1', text, notes },
    { id: 'fn2', type: 'footnote' as const, text: 'Kamerstuk 29 538, nr. 346.' },
  ]
  expect(findLinks(content([document(blocks)]))).toMatchObject([
    {
      targets: [],
      reason:
        'De tekst noemt een brief aan de Kamer, maar niet het nummer van het Kamerstuk. Noot 2 bij deze zin noemt er wel een.',
    },
    { block: 'fn2', targets: [{ id: 'kst-29538-346' }] },
  ])
})
