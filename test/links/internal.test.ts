import { expect, test } from 'vitest'
import { findLinks } from '../../src/links/find-links.ts'
import { content, document, LAWS, show } from './helpers.ts'

const PARTS = [
  { id: 's1', type: 'heading' as const, text: 'Samenredzaamheid', number: '1', level: 1 },
  { id: 's2', type: 'heading' as const, text: 'De werking', number: '2.3', level: 2 },
  { id: 's3', type: 'heading' as const, text: 'Bijlage 1 Begrippenlijst', level: 1 },
  { id: 's4', type: 'heading' as const, text: 'Actie 5', level: 3 },
  { id: 'tabel-15', type: 'table' as const, text: 'Budgettaire gevolgen', number: '15' },
  { id: 'figuur-1', type: 'figure' as const, text: 'Figuur 1 | De vijf zorgwetten' },
]
const ALIASES = { 'actie-5': 's4', 'actie-6': 'p6', 'actie-7': 'p7' }

function find(text: string) {
  return findLinks(content([document([...PARTS, { id: 'p1', text }], ALIASES)], { laws: LAWS })).filter(
    ({ kind }) => kind === 'internal',
  )
}

const TABLE: [text: string, links: string[]][] = [
  ['In hoofdstuk 1 staat', ['hoofdstuk 1 → brief#s1']],
  ['paragraaf 2.3 gaat', ['paragraaf 2.3 → brief#s2']],
  ['de begrippenlijst in bijlage 1.', ['bijlage 1 → brief#s3']],
  ['(zie figuur 1).', ['figuur 1 → brief#figuur-1']],
  ['Tabel 15 laat zien', ['Tabel 15 → brief#tabel-15']],
  ['actie 6 en actie 7', ['actie 6 → brief#actie-6', 'actie 7 → brief#actie-7']],
  ['acties 5 tot en met 7?', ['acties 5 tot en met 7 → brief#actie-5 brief#actie-6 brief#actie-7']],
  ['actie(s) 6 en 7', ['actie(s) 6 → brief#actie-6', '7 → brief#actie-7']],
  ['hoofdstuk 1 van dit rapport', ['hoofdstuk 1 → brief#s1']],
  ['hoofdstuk 9', ['hoofdstuk 9 → ?']],
  ['paragraaf 2.3 van het Financieel Beeld Zorg', ['paragraaf 2.3 → ?']],
  ['hoofdstuk 1 van de Pontenwet', ['hoofdstuk 1 → ?']],
  ['actielijn 1 en actie 5%', []],
]

test.each(TABLE)('%s', (text, links) => {
  expect(show(find(text))).toEqual(links)
})

test('a part that is not there, of another document or of a law says so', () => {
  expect(find('hoofdstuk 9')[0]!.reason).toBe('Niet gevonden in dit document: hoofdstuk 9.')
  expect(find('hoofdstuk 1 van het Financieel Beeld Zorg')[0]!.reason).toBe(
    'Dit is een onderdeel van een ander document.',
  )
  expect(find('hoofdstuk 1 van de Pontenwet')[0]!.reason).toBe(
    'Dit is een onderdeel van een wet, niet van dit document.',
  )
})

test.each([
  ['hoofdstuk 1 Wmo 2015', 'een onderdeel van een wet'],
  ['paragraaf 23, achtste lid, onderdeel b, Besluit Bruggen', 'een andere regeling'],
  ['bijlage 1 van kamerstuk 32 813, nr. 9', 'een ander document'],
  ['paragraaf 2.3 Awb', 'een onderdeel van een wet'],
  ['hoofdstuk 1 van die wet', 'een onderdeel van een wet'],
  ['hoofdstuk 1 van deze wet', 'een onderdeel van een wet'],
  ['paragraaf 2.3 van de Gemeentewet', 'een onderdeel van een wet'],
  ['bijlage 1 van de richtlijn', 'een andere regeling'],
  ['bijlage 1 bij de subsidieregeling', 'een andere regeling'],
  ['bijlage 1, behorend bij het besluit', 'een andere regeling'],
  ['hoofdstuk 1 van de Algemene plaatselijke verordening', 'een andere regeling'],
  ['hoofdstuk 1 APV', 'een andere regeling'],
  ['bijlage 1 bij Verordening (EU) 2016/1', 'een andere regeling'],
  ['de Wmo 2015, hoofdstuk 1, zegt', 'Niet zeker'],
  ['hoofdstuk 1 van het rapport van de inspectie', 'Niet zeker'],
])('%s is not certainly a part of this document', (text, reason) => {
  const [link] = find(text)
  expect(link).toMatchObject({ targets: [], reason: expect.stringContaining(reason) })
})

test.each([
  'hoofdstuk 1 van deze brief',
  'hoofdstuk 1 van de brief',
  'de Wlz (hoofdstuk 1)',
  'hoofdstuk 1 (Samenredzaamheid)',
])('%s is a part of this document', (text) => expect(find(text)[0]!.targets).toHaveLength(1))

test('headings and captions do not refer to themselves', () => {
  expect(find('')).toEqual([])
})

test('the address is the anchor on the page of the document', () => {
  expect(find('hoofdstuk 1')[0]!.targets).toEqual([{ id: 'brief#s1', url: '/documenten/brief/#s1' }])
})
