import { expect, test } from 'vitest'
import { findLinks } from '../../src/links/find-links.ts'
import { allLaws } from '../../src/links/laws/all-laws.ts'
import { actor, content, document, law } from './helpers.ts'

const laws = [
  law('wmo-2015', 'Wet maatschappelijke ondersteuning 2015', 'Wmo 2015', 'BWBR0035362'),
  law('wlz', 'Wet langdurige zorg', 'Wlz', null),
]
const actors = [actor('ciz', 'Centrum Indicatiestelling Zorg', 'CIZ')]

/** `<block> <words> → <target> <block that says so>` of one or two letters with these paragraphs. */
function show(...letters: string[][]): string[] {
  const documents = letters.map((texts, at) => ({
    ...document(texts.map((text, index) => ({ id: `p${index + 1}`, text }))),
    id: `brief-${at + 1}` as never,
  }))
  return findLinks(content(documents, { laws, actors })).map(
    ({ block, text, targets, by }) => `${block} ${text} → ${targets[0]!.id} ${by ?? '-'}`,
  )
}

test('a short name given between brackets holds in the document', () => {
  expect(
    show([
      'De Wet maatschappelijke ondersteuning 2015 (hierna: de Wet) geldt.',
      'Artikel 4 van de Wet, en de Wet zelf. Wet X niet.',
    ]),
  ).toEqual([
    'p1 Wet maatschappelijke ondersteuning 2015 (hierna: de Wet) → wmo-2015 -',
    'p2 Artikel 4 van de Wet → BWBR0035362:artikel=4 -',
    'p2 Wet → wmo-2015 p1',
  ])
})

test.each([
  '(hierna: het Centrum)',
  '(hierna te noemen «het Centrum»)',
  '(verder: Centrum)',
  '(hierna genoemd: het Centrum)',
])('%s', (words) => {
  const links = show([`Het Centrum Indicatiestelling Zorg ${words} is er.`, 'Het Centrum werkt.'])
  expect(links.at(-1)).toBe('p2 Centrum → ciz p1')
})

test('a sentence that says how to read a word holds in the whole document', () => {
  expect(show(['De Wmo.', 'Daar waar in deze brief Wmo staat, dient Wmo 2015 gelezen te worden.'])).toEqual([
    'p1 Wmo → wmo-2015 p2',
    'p2 Wmo → wmo-2015 p2',
    'p2 Wmo 2015 → wmo-2015 -',
  ])
  expect(show(['Waar in dit rapport de Wet staat, wordt de Wlz bedoeld.', 'De Wet.']).at(-1)).toBe(
    'p2 Wet → wlz p1',
  )
})

test('it says nothing about another document', () => {
  expect(
    show(['Daar waar in deze brief Wmo staat, dient Wmo 2015 gelezen te worden.'], ['De Wmo.']),
  ).toHaveLength(2)
})

test('a name for something that is in no register is none of ours', () => {
  expect(show(['Het programma Onbekend (hierna: het programma) loopt.', 'Het programma.'])).toEqual([])
})

test('the chamber a paper is addressed to is that of its own number', () => {
  const kamers = [actor('tweede-kamer', 'Tweede Kamer'), actor('eerste-kamer', 'Eerste Kamer')]
  const inPaper = (official: string | null) => {
    const letter = {
      ...document([{ id: 'p1', text: 'Hierbij informeer ik uw Kamer.' }]),
      official,
    } as ReturnType<typeof document>
    return findLinks(content([letter], { actors: kamers })).map(
      ({ text, targets }) => `${text} → ${targets[0]!.id}`,
    )
  }
  expect(inPaper('kst-29538-350')).toEqual(['uw Kamer → tweede-kamer'])
  expect(inPaper('kst-34104-N')).toEqual(['uw Kamer → eerste-kamer'])
  expect(inPaper(null)).toEqual([])
})

/** The links to the laws that every text may cite: `<block> <words> → <target>`. */
function lawLinks(texts: string[], date = '2023'): string[] {
  const whole = document(
    texts.map((text, index) => ({ id: `p${index + 1}`, text })),
    {},
    date,
  )
  const all = allLaws({ laws: [], glossary: [] })
  return findLinks(content([whole], { laws: all, actors })).map(
    ({ block, text, targets }) => `${block} ${text} → ${targets[0]?.id ?? '?'}`,
  )
}

test.each([
  ['De Wabo (hierna: omgevingsvergunning voor bouwen) geldt.', 'Een omgevingsvergunning voor bouwen.'],
  ['Een vergunning op grond van de Wabo (hierna: vergunning).', 'Een vergunning.'],
  ['Een besluit op grond van de Jeugdwet (hierna: het besluit).', 'Het besluit.'],
  ['De Wmo 2015 (hierna: Wmo 2007) geldt.', 'De Wmo 2015 niet.'],
  ['Een budget op grond van de Jeugdwet (PGB).', 'Een PGB.'],
  ['De Jeugdwet (hierna: het jeugdbeleid) geldt.', 'Het jeugdbeleid.'],
])('%s gives the law no name', (...texts) => {
  const links = lawLinks(texts)
  expect(links.filter((link) => link.startsWith('p2') && !link.includes('Wmo 2015'))).toEqual([])
})

test.each([
  [
    'De Jeugdwet (hierna: de wet) geldt.',
    'Zie artikel 2.3 van de wet.',
    'p2 artikel 2.3 van de wet → BWBR0034925:artikel=2.3',
  ],
  [
    'De Wet publieke gezondheid (Wpg) geldt.',
    'Zie artikel 6 Wpg.',
    'p2 artikel 6 Wpg → BWBR0024705:artikel=6',
  ],
  ['De Wet politiegegevens (hierna te noemen: Wpg) geldt.', 'De Wpg.', 'p2 Wpg → wet-politiegegevens'],
  [
    'wet: Wet maatschappelijke ondersteuning 2015;',
    'artikel 2.3.5 van de wet',
    'p2 artikel 2.3.5 van de wet → BWBR0035362:artikel=2.3.5',
  ],
  ['De Jeugdwet (hierna: Jw) geldt.', 'De Jw.', 'p2 Jw → jeugdwet'],
])('%s gives the law a name', (defined, used, link) => {
  expect(lawLinks([defined, used])).toContain(link)
})

test('a short word that a text gives to a law is not every such word', () => {
  expect(lawLinks(['De Jeugdwet (hierna: de wet) geldt.', 'Een nieuwe wet komt er.'])).toHaveLength(1)
})

test('the name of a law is that of its time', () => {
  expect(lawLinks(['De Wmo en artikel 4 van de Wmo.'], '2013-05-01')).toEqual([
    'p1 Wmo → wmo-2007',
    'p1 artikel 4 van de Wmo → BWBR0020031:artikel=4',
  ])
  expect(lawLinks(['De Wmo.'], '2016')).toEqual(['p1 Wmo → wmo-2015'])
})

test('what a text names before an actor is not the actor', () => {
  const links = show(['Een overeenkomst met het CIZ (hierna: de overeenkomst).', 'De overeenkomst geldt.'])
  expect(links).toEqual(['p1 CIZ → ciz -'])
})
