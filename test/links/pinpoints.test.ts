import { expect, test } from 'vitest'
import { findLinks } from '../../src/links/find-links.ts'
import { allLaws } from '../../src/links/laws/all-laws.ts'
import { content, document, linksIn, show } from './helpers.ts'

const laws = allLaws({ laws: [], glossary: [] })
const WLZ = 'BWBR0035917:'
const JW = 'BWBR0034925:'
const AVG = '32016R0679:'

/** A place in every order that writers have, and the deep link that goes with it. */
test.each<[text: string, links: string[]]>([
  [
    'het tweede lid, onder b, van artikel 3 van de Wlz',
    [`tweede lid, onder b, van artikel 3 van de Wlz → ${WLZ}artikel=3:lid=2:o=b`],
  ],
  [
    'onderdeel b van het eerste lid van artikel 3 van de Jeugdwet',
    [`onderdeel b van het eerste lid van artikel 3 van de Jeugdwet → ${JW}artikel=3:lid=1:o=b`],
  ],
  [
    'onder b van artikel 3, tweede lid, Jeugdwet',
    [`onder b van artikel 3, tweede lid, Jeugdwet → ${JW}artikel=3:lid=2:o=b`],
  ],
  ['lid 2 van artikel 3 Wlz', [`lid 2 van artikel 3 Wlz → ${WLZ}artikel=3:lid=2`]],
  ['het eerste lid en artikel 3 van de Wlz', [`artikel 3 van de Wlz → ${WLZ}artikel=3`]],
  [
    'artikel 4, lid1, onderdeel a, subonderdeel 2, van de Wlz',
    [`artikel 4, lid1, onderdeel a, subonderdeel 2, van de Wlz → ${WLZ}artikel=4:lid=1:o=a:o=2`],
  ],
  [
    'artikel 4, onder a, ten tweede, van de Wlz',
    [`artikel 4, onder a, ten tweede, van de Wlz → ${WLZ}artikel=4:o=a:o=2`],
  ],
  [
    'artikel 2 lid 1, 2 en 4 Wlz',
    [`artikel 2 lid 1, 2 en 4 Wlz → ${WLZ}artikel=2:lid=1 ${WLZ}artikel=2:lid=2 ${WLZ}artikel=2:lid=4`],
  ],
  [
    'artikelen 2, lid 1, en 4, lid 2, Wlz',
    [`artikelen 2, lid 1 → ${WLZ}artikel=2:lid=1`, `4, lid 2, Wlz → ${WLZ}artikel=4:lid=2`],
  ],
  ['artikel IV van de Wlz', [`artikel IV van de Wlz → ${WLZ}artikel=IV`]],
  ['art 3.1 e.v. Wlz', [`art 3.1 e.v. Wlz → ${WLZ}artikel=3.1`]],
  [
    'Verordening (EU) 2016/679, artikel 6, eerste lid, regelt dat.',
    ['Verordening (EU) 2016/679 → 32016R0679', `artikel 6, eerste lid → ${AVG}artikel=6:lid=1`],
  ],
  [
    'Verordening (EU) 2016/679 geldt. Artikel 6 van die verordening ook.',
    ['Verordening (EU) 2016/679 → 32016R0679', `Artikel 6 van die verordening → ${AVG}artikel=6`],
  ],
  [
    'hoofdstukken 2 en 3 van de Jeugdwet',
    [`hoofdstukken 2 → ${JW}hoofdstuk=2`, `3 van de Jeugdwet → ${JW}hoofdstuk=3`],
  ],
  ['afdeling 3.4 Awb', ['afdeling 3.4 Awb → BWBR0005537:afdeling=3.4']],
  ['paragraaf 3 van de Jeugdwet', ['paragraaf 3 van de Jeugdwet → BWBR0034925']],
  [
    'paragraaf 3.1 onderscheidenlijk paragraaf 3.2 van de Jeugdwet',
    [`paragraaf 3.1 → ${JW}paragraaf=3.1`, `paragraaf 3.2 van de Jeugdwet → ${JW}paragraaf=3.2`],
  ],
  [
    'Jeugdwet: artikel 2.3 en hoofdstuk 3',
    ['Jeugdwet → jeugdwet', `artikel 2.3 → ${JW}artikel=2.3`, `hoofdstuk 3 → ${JW}hoofdstuk=3`],
  ],
  ['Wet controle op bruggen: paragraaf 4', ['paragraaf 4 → ?']],
  ['Aanbestedingswet op defensiegebied: artikel 2.36', ['artikel 2.36 → ?']],
  [
    'Burgerlijk Wetboek: de artikelen 457 en 458 van Boek 7',
    ['artikelen 457 → BWBR0005290:artikel=457', '458 van Boek 7 → BWBR0005290:artikel=458'],
  ],
  ['artikel 10b4 van de Wlz', [`artikel 10b4 van de Wlz → ${WLZ}artikel=10b4`]],
  [
    'bijlage I, onderdeel A, onder 1, bij de Woo',
    ['bijlage I, onderdeel A, onder 1, bij de Woo → BWBR0045754:bijlage=I:o=A:o=1'],
  ],
])('%s', (text, links) => expect(show(linksIn(text, { laws }))).toEqual(links))

test('what one cell of a table says is not said of the next', () => {
  const blocks = [{ id: 'tabel-a', type: 'table' as const, text: 'Kieswet\tArt. 5 lid 1\nB\tartikel 3 Wlz' }]
  expect(show(findLinks(content([document(blocks)], { laws })))).toEqual([
    'Kieswet → kieswet',
    'artikel 3 Wlz → BWBR0035917:artikel=3',
  ])
})

test.each<[text: string, links: string[], date?: string]>([
  ['in strijd met de Algemene Wet Bestuursrecht', ['Algemene Wet Bestuursrecht → awb']],
  ['de Kaderrichtlijn Water', ['Kaderrichtlijn Water → kaderrichtlijn-water']],
  ['de Wet op de loonbelasting', ['Wet op de loonbelasting → wet-lb-1964']],
  ['de Huisvestingswet', ['Huisvestingswet → huisvestingswet-2014'], '2020'],
  ['de Huisvestingswet', [], '2011-09-06'],
  ['de Wmo uit 2007 en de Wmo van 2015', ['Wmo → wmo-2015']],
  ['het Besluit prudentiële regels Wft en de Wft', ['Wft → wft']],
  ['het Besluit op grond van de Wft', ['Wft → wft']],
  ['het Besluit bestuursorganen WNo en Wob; de Wob', ['Wob → wob']],
  ['de Invoerings- en aanpassingswet Wet langdurige zorg', []],
  ['een inkomen van 115% WML of 120 procent van het WML', []],
  ['het Landelijk Bureau Bibob en artikel 3 Bibob', ['artikel 3 Bibob → BWBR0013798:artikel=3']],
])('the name of a law: %s', (text, links, date) => expect(show(linksIn(text, { laws }, date))).toEqual(links))

test('letters that a document gives another meaning are no law in it', () => {
  const wrb = {
    id: 'wrb',
    kind: 'abbreviation',
    term: 'WRB',
    aliases: ['Waterhuizer Reddingsbrigade'],
    definitions: [{ document: 'brief', block: 'p1', start: 0, end: 5 }],
  }
  expect(show(linksIn('De WRB oefent.', { laws, glossary: [wrb as never] }))).not.toContain(
    'WRB → wrb-bwbr0006368',
  )
  expect(show(linksIn('De WRB oefent.', { laws }))).toEqual(['WRB → wrb'])
})

test('an act that a text introduces by its full name keeps its number', () => {
  const avg = { kind: 'abbreviation', term: 'AVG', aliases: ['Algemene Verordening Gegevensbescherming'] }
  const known = allLaws({ laws: [], glossary: [{ id: 'avg', definitions: [], ...avg } as never] })
  expect(show(linksIn('artikel 5 AVG', { laws: known }))).toEqual([`artikel 5 AVG → ${AVG}artikel=5`])
})

test.each<[text: string, link: string]>([
  ['het voorstel voor een verordening (COM(2021) 206 final)', 'COM(2021) 206 final → 52021PC0206'],
  ['de mededeling over de Green Deal, COM (2019) 640', 'COM (2019) 640 → 52019DC0640'],
  ['het verslag (COM/2020/66)', 'COM/2020/66 → 52020DC0066'],
  ['de mededeling over een voorstel (COM/2020/66)', 'COM/2020/66 → ?'],
  ['zie COM(2021) 206', 'COM(2021) 206 → ?'],
  ['het voorstel en het werkdocument SWD(2021) 84', 'SWD(2021) 84 → ?'],
])('a paper of the European Commission: %s', (text, link) => expect(show(linksIn(text))).toEqual([link]))
