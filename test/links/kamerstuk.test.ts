import { expect, test } from 'vitest'
import { linksIn, show } from './helpers.ts'

const ONE: [text: string, id: string][] = [
  ['Kamerstuk 29 538, nr. 346', 'kst-29538-346'],
  ['Kamerstuk 29\u00a0538, nr.\u00a0346', 'kst-29538-346'],
  ['Kamerstuk 29538, nr. 346', 'kst-29538-346'],
  ['Kamerstukken II 2021/22, 24170, nr. 253', 'kst-24170-253'],
  ['Kamerstukken II 1999/2000, 24170, nr. 3', 'kst-24170-3'],
  ['Kamerstukken 2021–2022, 24 170, nr. 262', 'kst-24170-262'],
  ['Tweede Kamer, vergaderjaar 2018–2019, Kamerstuk 25 657, nr. 303', 'kst-25657-303'],
  ['Tweede Kamer, Vergaderjaar 2017–2018, 34 104, nr. 231', 'kst-34104-231'],
  ['Eerste Kamer, vergaderjaar 2017–2018, Kamerstuk 34 104, nr. N', 'kst-34104-N'],
  ['Kamerstukken I 2008/09, 31700 VI, D', 'kst-31700-VI-D'],
  ['Kamerstuk 31 476 nr. 33', 'kst-31476-33'],
  ['Tweede Kamer, vergaderjaar 2022–2023, 36 360 XVI, nr. 1', 'kst-36360-XVI-1'],
  ['Kamerstuk 36200-XII, nr. 2', 'kst-36200-XII-2'],
  ['Kamerstukken II 2019/20, 35 300 hoofdstuk VII, nr. 2', 'kst-35300-VII-2'],
  ['Kamerdossier 29 538', 'dossier-29538'],
  ['wetsvoorstel 34 775', 'dossier-34775'],
  ['Kamerstuk 36 200 B, nr. 6', 'kst-36200-B-6'],
  ['Kamerstuk 21 501-33, nr. 226', 'kst-21501-33-226'],
  ['Kamerstuk 34 300 IIA, nr. 1', 'kst-34300-IIA-1'],
  ['Kamerstuk 35 925 (R2023), nr. 3', 'kst-35925-3'],
  ['Kamerstuk 31839-723', 'kst-31839-723'],
  ['Kamerstuk 31 839-723', 'kst-31839-723'],
  ['Kamerstuk 21501-33-226', 'kst-21501-33-226'],
  ['Kamerstuk 36410-XVI-27', 'kst-36410-XVI-27'],
  ['Kamerstukken II 2013/14, 33840, 3', 'kst-33840-3'],
  ['Kamerstukken I 2013/14, 33 000 VI, 12', 'kst-33000-VI-12'],
  ['Kamerstukken II 35261, 4', 'kst-35261-4'],
  ['36 350, nr. 1', 'kst-36350-1'],
  ['kst-29538-350', 'kst-29538-350'],
]

test.each(ONE)('%s', (text, id) => {
  expect(show(linksIn(`Zie ${text}.`))).toEqual([`${text} → ${id}`])
})

const TABLE: [text: string, links: string[]][] = [
  [
    'Kamerstukken II 2019/20, 35300, nr. 2, blz. 14; nr. 3 (MvT), p. 7 en nr. 6.',
    ['Kamerstukken II 2019/20, 35300, nr. 2 → kst-35300-2', '3 → kst-35300-3', '6 → kst-35300-6'],
  ],
  ['Kamerstuk 35 300, nr. 3; nr. 12 op de lijst.', ['Kamerstuk 35 300, nr. 3 → kst-35300-3']],
  ['Kamerstuk 31 700, nr. 157 en 158.', ['Kamerstuk 31 700, nr. 157 → kst-31700-157', '158 → kst-31700-158']],
  ['Kamerstuk 31 700, nr. 12 en 13 leden.', ['Kamerstuk 31 700, nr. 12 → kst-31700-12']],
  ['Kamerstuk 31 700, nr. 7 t/m 8.', ['Kamerstuk 31 700, nr. 7 t/m 8 → kst-31700-7 kst-31700-8']],
  [
    '(Kamerstukken II 2013/14, 33840, 3, p. 12) en (Kamerstukken I 33840, 7 p. 2).',
    ['Kamerstukken II 2013/14, 33840, 3 → kst-33840-3', 'Kamerstukken I 33840, 7 → kst-33840-7'],
  ],
  ['Kamerstukken II 2013/14, 33840, 3 mei 2014.', ['Kamerstukken II 2013/14, 33840 → dossier-33840']],
  ['Kamerstukken II 33840, 2014/15.', ['Kamerstukken II 33840 → dossier-33840']],
  ['Van dossier 33840, 3 en 4 zijn brieven, 5.', ['dossier 33840 → dossier-33840']],
  [
    'Kamerstukken II 2013/14, 33840, 3 en 4; Kamerstukken I 33840, 7, 8 en 12, p. 2.',
    [
      'Kamerstukken II 2013/14, 33840, 3 → kst-33840-3',
      '4 → kst-33840-4',
      'Kamerstukken I 33840, 7 → kst-33840-7',
      '8 → kst-33840-8',
      '12 → kst-33840-12',
    ],
  ],
  [
    'Kamerstukken II 33840, 3 en Kamerstukken II 33840, 3 en 4 leden.',
    ['Kamerstukken II 33840, 3 → kst-33840-3', 'Kamerstukken II 33840 → dossier-33840'],
  ],
  ['Uit Kamerstuk 33840, 3.', ['Kamerstuk 33840 → dossier-33840']],
  [
    'Kamerstukken II 2009/10, 27858, nr. 88, p. 3, en nr. 90',
    ['Kamerstukken II 2009/10, 27858, nr. 88 → kst-27858-88', '90 → kst-27858-90'],
  ],
  [
    'Kamerstukken II 2002/03, 28836 (R 1735), A, punt 1a, en nr. 3',
    ['Kamerstukken II 2002/03, 28836 (R 1735), A → kst-28836-A', '3 → kst-28836-3'],
  ],
  [
    'Kamerstukken I 2022/23, 35 447, D en E; 36 000, A, TK 2022/23',
    ['Kamerstukken I 2022/23, 35 447, D → kst-35447-D', 'E → kst-35447-E'],
  ],
  [
    'Kamerstuk 29 538, nrs. 346 en 131.',
    ['Kamerstuk 29 538, nrs. 346 → kst-29538-346', '131 → kst-29538-131'],
  ],
  [
    'Kamerstuk 29 538, nrs. 1, 2 en 3.',
    ['Kamerstuk 29 538, nrs. 1 → kst-29538-1', '2 → kst-29538-2', '3 → kst-29538-3'],
  ],
  [
    'Kamerstuk 29 538, nr. 346 en nr. 131.',
    ['Kamerstuk 29 538, nr. 346 → kst-29538-346', '131 → kst-29538-131'],
  ],
  [
    'Kamerstuk 29 538, nrs. 5 t/m 7.',
    ['Kamerstuk 29 538, nrs. 5 t/m 7 → kst-29538-5 kst-29538-6 kst-29538-7'],
  ],
  [
    'Kamerstuk 29 538, nr. 346 en 29 325, nr. 153',
    ['Kamerstuk 29 538, nr. 346 → kst-29538-346', '29 325, nr. 153 → kst-29325-153'],
  ],
  ['Kamerstuk 29 538, nr. 346 en 131 gemeenten', ['Kamerstuk 29 538, nr. 346 → kst-29538-346']],
  ['Kamerstuk 29 538 en 31 765, nr. 12', ['Kamerstuk 29 538 en 31 765, nr. 12 → kst-29538-12']],
  [
    'Tweede Kamer, vergaderjaar 2022–2023, 29 538, nr. 350 6',
    ['Tweede Kamer, vergaderjaar 2022–2023, 29 538, nr. 350 → kst-29538-350'],
  ],
  ['Kamerstuk 27 831, nr. 15; de zes principes', ['Kamerstuk 27 831, nr. 15 → kst-27831-15']],
  ['Dossier 29 538 loopt.', ['Dossier 29 538 → dossier-29538']],
  ['In dossier 29 538 staat meer.', ['dossier 29 538 → dossier-29538']],
  ['Kamerstuk 29 538 gaat daarover.', ['Kamerstuk 29 538 → dossier-29538']],
]

test.each(TABLE)('%s', (text, links) => {
  expect(show(linksIn(text))).toEqual(links)
})

const NONE = [
  'Er zijn 105 810 mensen, waarvan 29 538 thuis.',
  'Dat kost € 29 538, nr. 1 in de lijst.',
  'het bedrag van 23.357.756.505, nr. 2',
]

test.each(NONE)('no paper in: %s', (text) => {
  expect(show(linksIn(text))).toEqual([])
})

test('a paper links to the page of those who cite it', () => {
  expect(linksIn('Kamerstuk 29 538, nr. 346')[0]!.targets).toEqual([
    { id: 'kst-29538-346', url: '/verwijzingen/kst-29538-346/' },
  ])
})

test('a dossier without a number is of the kind dossier', () => {
  expect(linksIn('Kamerstukdossier 36 600')[0]).toMatchObject({
    kind: 'dossier',
    targets: [{ url: '/verwijzingen/dossier-36600/' }],
  })
})

test.each(['Dossier 03659', 'Kamerstuk 03 659, nr. 2', 'dossiernummer 00123'])(
  '%s cannot be, and has no page',
  (text) => {
    const [link] = linksIn(text)
    expect(link).toMatchObject({ kind: 'dossier', targets: [], reason: expect.stringContaining('nul') })
  },
)

test('a number that begins with a nought and names no dossier is no reference', () => {
  expect(linksIn('bel 03 659, nr. 2 of kst-03659-2')).toEqual([])
})
