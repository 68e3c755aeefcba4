import { expect, test } from 'vitest'
import { findLinks } from '../../src/links/find-links.ts'
import { content, document, LAWS, linksIn, show } from './helpers.ts'

const TABLE: [text: string, links: string[]][] = [
  ['Op de website www.regelhulp.nl is een overzicht.', ['www.regelhulp.nl → https://www.regelhulp.nl']],
  [
    'Zie: https://www.informatielangdurigezorg.nl/juiste-loket.',
    [
      'https://www.informatielangdurigezorg.nl/juiste-loket → https://www.informatielangdurigezorg.nl/juiste-loket',
    ],
  ],
  ['(zie https://x.nl/a_(b)), en', ['https://x.nl/a_(b) → https://x.nl/a_(b)']],
  ['«https://x.nl/pad/»', ['https://x.nl/pad/ → https://x.nl/pad/']],
  [
    'https://x.nl/2020-%E2%80%93-2024',
    ['https://x.nl/2020-%E2%80%93-2024 → https://x.nl/2020-%E2%80%93-2024'],
  ],
  ['https://x.nl/a https://x.nl/a.', ['https://x.nl/a → ?', 'https://x.nl/a → ?']],
  [
    'https://x.nl/a en https://x.nl/a',
    ['https://x.nl/a → https://x.nl/a', 'https://x.nl/a → https://x.nl/a'],
  ],
  ['https://x.nl/ahttps://x.nl/a', ['https://x.nl/ahttps://x.nl/a → ?']],
  ['https://x.nl/https://y.nl/file:///C:\\a.pdf', ['https://x.nl/https://y.nl/file:///C:\\a.pdf → ?']],
  [
    'https://web.archive.org/web/2020/https://x.nl/',
    ['https://web.archive.org/web/2020/https://x.nl/ → https://web.archive.org/web/2020/https://x.nl/'],
  ],
  ['file:///C:\\Users\\NAAM\\Downloads\\stuk.pdf', ['file:///C:\\Users\\NAAM\\Downloads\\stuk.pdf → ?']],
  ['C:\\Users\\NAAM\\stuk.pdf', ['C:\\Users\\NAAM\\stuk.pdf → ?']],
  ['https://x.nl/een-lange-', ['https://x.nl/een-lange- → ?']],
  ['https://', []],
  ['http://localhost/a', ['http://localhost/a → ?']],
  ['https://x', ['https://x → ?']],
  ['movisie.nl is geen volledig adres', []],
]

test.each(TABLE)('%s', (text, links) => {
  expect(show(linksIn(text))).toEqual(links)
})

test('an address without a target says why in Dutch', () => {
  expect(linksIn('file:///C:\\a.pdf')[0]!.reason).toBe(
    'Dit adres wijst naar een bestand op een computer, niet naar een pagina op het web.',
  )
  expect(linksIn('https://x.nl/a https://x.nl/a')[0]!.reason).toBe(
    'Dit webadres staat hier dubbel: de bron is op deze plaats beschadigd.',
  )
})

test('an address that the file leads to goes before the same words as they stand; a paper that we know goes first', () => {
  const text = 'Zie www.x.nl/een- en Kamerstukken 29 538, nr. 350.'
  const links = [
    { start: 4, end: 17, url: 'https://www.x.nl/een-lange-naam' },
    { start: 21, end: 49, url: 'https://x.nl/elders' },
  ]
  expect(show(findLinks(content([document([{ id: 'p1', text, links }])])))).toEqual([
    'www.x.nl/een- → https://www.x.nl/een-lange-naam',
    'Kamerstukken 29 538, nr. 350 → kst-29538-350',
  ])
})

test('a law that is known goes before the address of the file; a paper without a number does not', () => {
  const text = 'Artikel 3 van de Wlz en de Kamerbrief van 3 mei 2023 over iets.'
  const links = [
    { start: 0, end: 20, url: 'https://wetten.overheid.nl/oud' },
    { start: 27, end: 52, url: 'https://www.x.nl/brief' },
  ]
  const own = { laws: LAWS }
  expect(show(findLinks(content([document([{ id: 'p1', text, links }])], own)))).toEqual([
    'Artikel 3 van de Wlz → BWBR0035917:artikel=3',
    'Kamerbrief van 3 mei 2023 → https://www.x.nl/brief',
  ])
})
