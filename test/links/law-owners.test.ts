import { expect, test } from 'vitest'
import { findLinks } from '../../src/links/find-links.ts'
import { allLaws } from '../../src/links/laws/all-laws.ts'
import { content, document } from './helpers.ts'

const laws = allLaws({ laws: [], glossary: [] })
const WMO = 'BWBR0035362:artikel='
const JW = 'BWBR0034925:artikel='
const AWB = 'BWBR0005537:artikel='
const GEMW = 'BWBR0005416:artikel='
const RULE = 'hoort bij de regeling die de tekst erbij noemt'
const NAMED = 'noemt wel een wet of een regeling'
const NONE = 'noemt niet van welke wet'
const UNKNOWN = 'geen nummer in de wettenbank'

/** Of each article its words and its targets, or a piece of the reason. */
const TABLE: [text: string, articles: string[]][] = [
  // What stands right behind the article owns it.
  [
    'Volgens de Wmo 2015 en artikel 3 van de Verordening jeugdhulp Dorpstad geldt dit.',
    [`artikel 3 → ? ${RULE}`],
  ],
  ['De Jeugdwet en artikel 2:10 APV bepalen dat.', [`artikel 2:10 → ? ${RULE}`]],
  [
    'Naast de Wmo 2015 geldt artikel 4, eerste lid, van het huishoudelijk reglement.',
    [`artikel 4, eerste lid → ? ${RULE}`],
  ],
  ['De Participatiewet en artikel 7 van de beleidsregels bijzondere bijstand.', [`artikel 7 → ? ${RULE}`]],
  ['Zie de Wlz en artikel 2.3 van de Algemene subsidieverordening Dorpstad.', [`artikel 2.3 → ? ${RULE}`]],
  ['artikel 5 van de Wmo-verordening en de Wmo 2015', [`artikel 5 → ? ${RULE}`]],
  ['de Awb en artikel 12 van de gemeenschappelijke regeling', [`artikel 12 → ? ${RULE}`]],
  ['de Jeugdwet en artikel 3 van de Beleidsregels Participatiewet Dorpstad', [`artikel 3 → ? ${RULE}`]],
  ['de Jeugdwet en artikel 6 van de cao', [`artikel 6 → ? ${RULE}`]],
  ['de Wmo 2015 en artikel 9 van het Treasurystatuut', [`artikel 9 → ? ${RULE}`]],
  ['Het college past artikel 8 van de verordening toe, gelet op de Jeugdwet.', [`artikel 8 → ? ${RULE}`]],
  ['de Wmo 2015 en artikel 11 van de raamovereenkomst', [`artikel 11 → ? ${RULE}`]],
  ['artikel 6 AVG en de Jeugdwet', ['artikel 6 AVG → 32016R0679:artikel=6']],
  [
    'de Wmo 2015 en artikel 3 van Richtlijn 2014/24/EU',
    ['artikel 3 van Richtlijn 2014/24/EU → 32014L0024:artikel=3'],
  ],
  [
    'de Wmo 2015 en artikel 3 van Verordening (EU) 2018/1',
    ['artikel 3 van Verordening (EU) 2018/1 → 32018R0001:artikel=3'],
  ],
  ['artikel 12 van de Invoeringswet Omgevingswet', [`artikel 12 → ? ${UNKNOWN}`]],
  ['artikel 3 van de Wet wegwijs en de Jeugdwet', [`artikel 3 → ? ${UNKNOWN}`]],
  ['artikel 4 van het Besluit Wmo 2015 Dorpstad', [`artikel 4 → ? ${RULE}`]],
  [
    'artikel 2.3.5 van de Wmo 2015 en artikel 2.3 van de Jeugdwet',
    [`artikel 2.3.5 van de Wmo 2015 → ${WMO}2.3.5`, `artikel 2.3 van de Jeugdwet → ${JW}2.3`],
  ],
  ['artikel 2.3.5 (Wmo 2015)', [`artikel 2.3.5 (Wmo 2015) → ${WMO}2.3.5`]],
  ['artikel 169 van de huidige Gemeentewet', [`artikel 169 van de huidige Gemeentewet → ${GEMW}169`]],
  ['artikel 3 van de Wmo 2015-verordening', [`artikel 3 → ? ${RULE}`]],
  // A chain has the law of its end; the numbers must be of its sort.
  [
    'artikel 2.3.1 en artikel 2.3.2 van de Wmo 2015',
    [`artikel 2.3.1 → ${WMO}2.3.1`, `artikel 2.3.2 van de Wmo 2015 → ${WMO}2.3.2`],
  ],
  [
    'artikel 2.3.2, eerste lid, juncto artikel 2.3.5 Wmo 2015',
    [`artikel 2.3.2, eerste lid → ${WMO}2.3.2:lid=1`, `artikel 2.3.5 Wmo 2015 → ${WMO}2.3.5`],
  ],
  [
    'de artikelen 2.4, eerste lid, 2.6 en 8.1 tot en met 8.3 van de Jeugdwet',
    [
      `artikelen 2.4, eerste lid → ${JW}2.4:lid=1`,
      `2.6 → ${JW}2.6`,
      `8.1 → ${JW}8.1`,
      `8.3 van de Jeugdwet → ${JW}8.3`,
    ],
  ],
  ['artt. 4:81 en 4:84 Awb', [`artt. 4:81 → ${AWB}4:81`, `4:84 Awb → ${AWB}4:84`]],
  ['art. 14 jo. art. 4:81 Awb', [`art. 4:81 Awb → ${AWB}4:81`]],
  ['artikel 3 en artikel 4 van de verordening', [`artikel 3 → ? ${RULE}`, `artikel 4 → ? ${RULE}`]],
  [
    'artikel 2.3 Jeugdwet en artikel 3 van de verordening',
    [`artikel 2.3 Jeugdwet → ${JW}2.3`, `artikel 3 → ? ${RULE}`],
  ],
  // Leden and parts.
  [
    'artikel 2.1.3, tweede lid, onder b en c, van de Wmo 2015',
    [
      `artikel 2.1.3, tweede lid, onder b en c, van de Wmo 2015 → ${WMO}2.1.3:lid=2:o=b ${WMO}2.1.3:lid=2:o=c`,
    ],
  ],
  ['art. 2.3.2 lid 4 sub a Wmo 2015', [`art. 2.3.2 lid 4 sub a Wmo 2015 → ${WMO}2.3.2:lid=4:o=a`]],
  [
    'art. 8 lid 1 sub b onder 2 Woo',
    ['art. 8 lid 1 sub b onder 2 Woo → BWBR0045754:artikel=8:lid=1:o=b:o=2'],
  ],
  [
    'artikel 1.1.1, aanhef en onder e, van de Wmo 2015',
    [`artikel 1.1.1, aanhef en onder e, van de Wmo 2015 → ${WMO}1.1.1:o=e`],
  ],
  [
    'artikel 5.1, leden 1 tot en met 3, Woo',
    [
      'artikel 5.1, leden 1 tot en met 3, Woo → BWBR0045754:artikel=5.1:lid=1 BWBR0045754:artikel=5.1:lid=2 BWBR0045754:artikel=5.1:lid=3',
    ],
  ],
  [
    'de artikelen 23, vierde en vijfde lid, 25, 55 en 60, derde lid, van de Gemeentewet',
    [
      `artikelen 23, vierde en vijfde lid → ${GEMW}23:lid=4 ${GEMW}23:lid=5`,
      `25 → ${GEMW}25`,
      `55 → ${GEMW}55`,
      `60, derde lid, van de Gemeentewet → ${GEMW}60:lid=3`,
    ],
  ],
  [
    'art. 8 lid 1 en 2 Woo',
    ['art. 8 lid 1 en 2 Woo → BWBR0045754:artikel=8:lid=1 BWBR0045754:artikel=8:lid=2'],
  ],
  [
    'artt. 8 lid 1 en 9 lid 2 Woo',
    ['artt. 8 lid 1 → BWBR0045754:artikel=8:lid=1', '9 lid 2 Woo → BWBR0045754:artikel=9:lid=2'],
  ],
  [
    'artikel 2.1, tweede lid, onder a tot en met c, van de Jeugdwet',
    [
      `artikel 2.1, tweede lid, onder a tot en met c, van de Jeugdwet → ${JW}2.1:lid=2:o=a ${JW}2.1:lid=2:o=b ${JW}2.1:lid=2:o=c`,
    ],
  ],
  [
    'artikel 11a.2 van de Telecommunicatiewet',
    ['artikel 11a.2 van de Telecommunicatiewet → BWBR0009950:artikel=11a.2'],
  ],
  [
    'Gaswet: artikel 1h, juncto artikel 3 van de Mijnbouwwet',
    ['artikel 1h → BWBR0011440:artikel=1h', 'artikel 3 van de Mijnbouwwet → BWBR0014168:artikel=3'],
  ],
  [
    'artikel 2.20, eerste lid, respectievelijk artikel 5.19 van de Wabo',
    [
      'artikel 2.20, eerste lid → BWBR0024779:artikel=2.20:lid=1',
      'artikel 5.19 van de Wabo → BWBR0024779:artikel=5.19',
    ],
  ],
  [
    'artikel 3.1 van het Besluit Langdurige Zorg',
    ['artikel 3.1 van het Besluit Langdurige Zorg → BWBR0035948:artikel=3.1'],
  ],
  ['Artikel 2.4', []],
  // The books of the civil code are laws of their own.
  ['artikel 7:658 BW', ['artikel 7:658 BW → BWBR0005290:artikel=658']],
  [
    'artikel 6:162 van het Burgerlijk Wetboek',
    ['artikel 6:162 van het Burgerlijk Wetboek → BWBR0005289:artikel=162'],
  ],
  [
    'artikel 253 van Boek 1 van het Burgerlijk Wetboek',
    ['artikel 253 van Boek 1 van het Burgerlijk Wetboek → BWBR0002656:artikel=253'],
  ],
  ['artikel 162 BW', ['artikel 162 BW → ? welk boek']],
  // A law named before it, in the same sentence, when nothing else can be meant.
  ['De Gemeentewet geeft de raad in artikel 147 een bevoegdheid.', [`artikel 147 → ${GEMW}147`]],
  ['De Jeugdwet (artikel 2.3) verplicht daartoe.', [`artikel 2.3 → ${JW}2.3`]],
  [
    'Anders dan de Jeugdwet kent de Wmo 2015 in artikel 2.3.2 een onderzoek.',
    [`artikel 2.3.2 → ${WMO}2.3.2`],
  ],
  ['De Jeugdwet en de Wmo 2015 regelen dit in artikel 2.3.2.', [`artikel 2.3.2 → ? ${NAMED}`]],
  ['De APV en de Jeugdwet zijn gewijzigd; artikel 2.3 vervalt.', [`artikel 2.3 → ? ${NAMED}`]],
  ['De Jeugdwet en de Verordening jeugdhulp gelden, zie artikel 2.3.', [`artikel 2.3 → ? ${NAMED}`]],
  ['De Jeugdwet noemt artikel 2:10 niet.', [`artikel 2:10 → ? ${NAMED}`]],
  ['De Awb geldt hier; zie ook artikel 3.2.', [`artikel 3.2 → ? ${NAMED}`]],
  ['Artikel 2.3.2 is volgens de Jeugdwet en de gemeente van belang.', [`Artikel 2.3.2 → ? ${NAMED}`]],
  ['De Gemeentewet eist dat, dus artikel 4 wordt gewijzigd.', []],
  ['Het college past artikel 4 toe. De Gemeentewet kent een andere regeling.', []],
  ['De Wmo 2015 is helder. Artikel 2.3.2 ook.', [`Artikel 2.3.2 → ? ${NONE}`]],
  ['Volgens artikel 2.3.2 geldt dit.', [`artikel 2.3.2 → ? ${NONE}`]],
  ['De Wmo 2015 noemt artikel 2.3.2 van het beleidsplan.', ['artikel 2.3.2 → ? iets anders dan een wet']],
  // Words that point.
  [
    'De Gemeentewet is duidelijk. Dat volgt uit artikel 169 van die wet.',
    [`artikel 169 van die wet → ${GEMW}169`],
  ],
  ['De Provinciewet vervalt; artikel 5 daarvan blijft.', ['artikel 5 daarvan → BWBR0005645:artikel=5']],
  ['De Provinciewet vervalt; artikel 5 ervan blijft.', ['artikel 5 ervan → BWBR0005645:artikel=5']],
  ['De Provinciewet vervalt; wij zijn met artikel 5 ervan uitgegaan.', []],
  ['De Gemeentewet en de Provinciewet gelden. Zie artikel 5 van die wet.', ['artikel 5 → ? niet zeker']],
  ['De Jeugdwet geldt. De APV ook. Zie artikel 5 van die wet.', ['artikel 5 → ? niet zeker']],
  ['De Gemeentewet geldt, en artikel 3 van dat verdrag.', ['artikel 3 → ? niet zeker']],
  ['De Gemeentewet geldt, maar artikel 4 van deze wet niet.', ['artikel 4 → ? zelf bedoeld']],
  ['De Gemeentewet geldt, maar artikel 4 van dit besluit niet.', ['artikel 4 → ? zelf bedoeld']],
  ['De Jeugdwet geldt, en artikel 4 van de wet ook.', ['artikel 4 → ? niet met een naam']],
  // A name of two laws.
  ['artikel 6 Wpg', ['artikel 6 → ? meer dan één wet']],
  ['artikel 18 van de Pw', ['artikel 18 → ? meer dan één wet']],
  ['artikel 5 van de WMO', ['artikel 5 → ? meer dan één wet']],
  // Short names that are anything elsewhere.
  ['artikel 5.1 van de Ow', ['artikel 5.1 van de Ow → BWBR0037885:artikel=5.1']],
  ['art. 225 Sr', ['art. 225 Sr → BWBR0001854:artikel=225']],
  ['artikel 15 van de oude Wmo', ['artikel 15 van de oude Wmo → BWBR0020031:artikel=15']],
  ['artikel 4 Wmo (oud)', ['artikel 4 Wmo → BWBR0020031:artikel=4']],
  // Treaties.
  ['artikel 8 EVRM', ['artikel 8 EVRM → BWBV0001000:artikel=8']],
  // No references at all.
  ['een artikel in het dagblad en artikel 3 van de begroting', []],
  ['De Wmo 2015 kost 3 miljoen volgens begrotingsartikel 3.', []],
  ['In 2023/24 telde de Jeugdwet 35 000 cliënten; bel 070 123 45 67 of zie nr. 12.', []],
  ['Artikelen 3 en 4 zijn vervallen.', []],
]

const find = (text: string) => findLinks(content([document([{ id: 'p1', text }])], { laws }))

test.each(TABLE)('%s', (text, articles) => {
  const found = find(text).filter(({ kind }) => kind === 'statute')
  expect(found).toHaveLength(articles.length)
  found.forEach((link, at) => {
    const [words, wanted = ''] = articles[at]!.split(' → ')
    expect(link.text).toBe(words)
    if (wanted.startsWith('? ')) expect(link.reason).toContain(wanted.slice(2))
    else expect(link.targets.map(({ id }) => id).join(' ')).toBe(wanted)
  })
})

/** The laws that a sentence names, by their words; a name that is that of something else is none. */
const NAMES: [text: string, names: string[]][] = [
  ['De Wmo 2007 en de Wmo 2015', ['Wmo 2007 → wmo-2007', 'Wmo 2015 → wmo-2015']],
  ['het Bouwbesluit 2003 en het Bouwbesluit 2012', ['Bouwbesluit 2012 → bouwbesluit-2012']],
  ['het Bouwbesluit van het college van 3 mei', []],
  ['het Bouwbesluit van 3 mei', []],
  ['de Archiefwet 2024 en de Archiefwet 1995', ['Archiefwet 1995 → archiefwet-1995']],
  ['de Algemene plaatselijke verordening Dorpstad', []],
  ['de Verordening Wmo 2015 Dorpstad', []],
  ['de Regeling Jeugdwet Dorpstad en de Regeling Jeugdwet', ['Regeling Jeugdwet → regeling-jeugdwet']],
  ['de Invoeringswet Omgevingswet', []],
  ['de Woningwet BES', []],
  ['de Wet publieke gezondheid en de Wpg', ['Wet publieke gezondheid → wet-publieke-gezondheid']],
  [
    'de Comptabiliteitswet 2016 en de Comptabiliteitswet',
    ['Comptabiliteitswet 2016 → comptabiliteitswet-2016'],
  ],
  ['het Bal en de SW, Or en Web', []],
  ['de Wet IB 2001 en de Awb', ['Wet IB 2001 → wet-ib-2001', 'Awb → awb']],
  ['dossier WMG/Wmo/2015-12 en wmo2015/Jeugdwet.pdf', []],
  ['mail naar Wlz@dorpstad.nl of zie dorpstad.nl/Wlz/Jeugdwet', []],
]

test.each(NAMES)('names in: %s', (text, names) => {
  const found = find(text).filter(({ kind }) => kind === 'law')
  expect(found.map(({ text: words, targets }) => `${words} → ${targets[0]!.id}`)).toEqual(names)
})
