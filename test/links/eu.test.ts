import { expect, test } from 'vitest'
import { KNOWN_ACTS } from '../../src/links/eu/known-acts.ts'
import { allLaws } from '../../src/links/laws/all-laws.ts'
import { linksIn, show } from './helpers.ts'

const NUMBERS: [text: string, celex: string][] = [
  ['Verordening (EU) 2016/679', '32016R0679'],
  ['verordening (EU) nr. 910/2014', '32014R0910'],
  ['Verordening (EU) No 600/2014', '32014R0600'],
  ['Verordening (EG) nr. 178/2002', '32002R0178'],
  ['Verordening (EG) 1008/2008', '32008R1008'],
  ['Verordening (EEG) nr. 1408/71', '31971R1408'],
  ['Verordening (EG) nr. 1999/2001', '32001R1999'],
  ['Gedelegeerde Verordening (EU) 2017/565', '32017R0565'],
  ['Uitvoeringsverordening (EU) 2021/808', '32021R0808'],
  ['Richtlijn 95/46/EG', '31995L0046'],
  ['Richtlijn 92/43/EEG', '31992L0043'],
  ['richtlijn nr. 2004/18/EG', '32004L0018'],
  ['Richtlijn (EU) 2016/680', '32016L0680'],
  ['Kaderrichtlijn 2000/60/EG', '32000L0060'],
  ['Besluit 2010/300/EU', '32010D0300'],
  ['Besluit nr. 284/2010/EU', '32010D0284'],
  ['Besluit (EU) 2015/1814', '32015D1814'],
  ['Kaderbesluit 2002/584/JBZ', '32002F0584'],
  ['Verordening (EU) 2016/ 679', '32016R0679'],
  ['Verordening (EU, Euratom) 2018/1046', '32018R1046'],
  ['Richtlijn van de Raad 93/13/EEG', '31993L0013'],
  ['Verordening EU 2016/679', '32016R0679'],
  ['EU-verordening 2016/679', '32016R0679'],
  ['EG-verordening 1069/2009', '32009R1069'],
  ['Vo. (EU) 1305/2013', '32013R1305'],
  ['RL 2014/24/EU', '32014L0024'],
  ['Aanbeveling 2003/361/EG', '32003H0361'],
  ['Gemeenschappelijk Optreden 96/443/JBZ', '31996F0443'],
]

test.each(NUMBERS)('%s', (text, celex) => {
  expect(show(linksIn(`Op grond van ${text} geldt dit.`))).toEqual([`${text} → ${celex}`])
  expect(linksIn(`Zie (${text}).`)[0]?.targets[0]?.url).toBe(
    `https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:${celex}`,
  )
})

const LISTS: [text: string, links: string[]][] = [
  [
    'De Verordeningen (EU) 2021/241 en 2021/1060 gelden.',
    ['Verordeningen (EU) 2021/241 → 32021R0241', '2021/1060 → 32021R1060'],
  ],
  [
    'De verordeningen (EG) nrs. 852/2004, 853/2004 en 854/2004.',
    ['verordeningen (EG) nrs. 852/2004 → 32004R0852', '853/2004 → 32004R0853', '854/2004 → 32004R0854'],
  ],
  [
    'Richtlijnen 2014/24/EU en 2014/25/EU.',
    ['Richtlijnen 2014/24/EU → 32014L0024', '2014/25/EU → 32014L0025'],
  ],
  ['Richtlijn 2002/58/EG12 is niet gewijzigd.', ['Richtlijn 2002/58/EG → 32002L0058']],
]

test.each(LISTS)('%s', (text, links) => {
  expect(show(linksIn(text))).toEqual(links)
})

test.each([
  'Zie dossier 2016/679 van de gemeente.',
  'Zie besluit 2016/12 van het college.',
  'Verordening 2016/12 van de raad.',
  'Besluit 2019/20 is genomen.',
  'het schooljaar 2016/2017 (EU) telt',
  'Richtlijn 24/7 bereikbaarheid',
])('no act: %s', (text) => {
  expect(linksIn(text).filter(({ kind }) => kind === 'eu')).toEqual([])
})

test('a number without a year leads nowhere, and says so', () => {
  const [link] = linksIn('Verordening (EU) 12/13 is er niet.')
  expect(link).toMatchObject({ kind: 'eu', targets: [] })
  expect(link?.reason).toContain('jaar')
})

const NAMES = allLaws({ laws: [], glossary: [] })

test.each([
  ['Volgens de AVG mag dat.', ['AVG → avg']],
  [
    'De Algemene verordening gegevensbescherming (AVG).',
    ['Algemene verordening gegevensbescherming (AVG) → avg'],
  ],
  [
    'De dienstenrichtlijn en de Vogelrichtlijn.',
    ['dienstenrichtlijn → dienstenrichtlijn', 'Vogelrichtlijn → vogelrichtlijn'],
  ],
  ['artikel 6, lid 1, onder f), AVG', ['artikel 6, lid 1, onder f), AVG → 32016R0679:artikel=6:lid=1:o=f']],
  [
    'artikel 6, eerste lid, onder f, van de AVG',
    ['artikel 6, eerste lid, onder f, van de AVG → 32016R0679:artikel=6:lid=1:o=f'],
  ],
  [
    'artikel 5 van Verordening (EU) 2016/679',
    ['artikel 5 van Verordening (EU) 2016/679 → 32016R0679:artikel=5'],
  ],
  ['artikel 14 ALV', ['artikel 14 ALV → 32002R0178:artikel=14']],
  ['de ALV van de vereniging', []],
  ['de EPBD', []],
])('%s', (text, links) => {
  expect(show(linksIn(text, { laws: NAMES }))).toEqual(links)
})

test('a bracket that was opened before the article stays outside', () => {
  const found = linksIn('Dat mag (zie artikel 6, onder f) AVG-proof is het.', { laws: NAMES })
  expect(found.map(({ text }) => text)).not.toContain('artikel 6, onder f) AVG')
})

test('acts have ids, names and numbers of their own', () => {
  for (const key of ['id', 'celex', 'name'] as const)
    expect(new Set(KNOWN_ACTS.map((act) => act[key])).size, key).toBe(KNOWN_ACTS.length)
})

const RULINGS: [text: string, id: string][] = [
  ['ECLI:NL:RVS:2021:786', 'ECLI:NL:RVS:2021:786'],
  ['ECLI:NL:HR:1979:AB7440', 'ECLI:NL:HR:1979:AB7440'],
  ['ECLI:NL:RVS:2021: 786', 'ECLI:NL:RVS:2021:786'],
  ['ecli:nl:rvs:2021:786', 'ECLI:NL:RVS:2021:786'],
]
test.each(RULINGS)('a ruling: %s', (text, id) => {
  const [link, ...more] = linksIn(`Zie ABRvS 14 april 2021, ${text}.`)
  expect(more).toEqual([])
  expect(link).toMatchObject({
    text,
    kind: 'ecli',
    targets: [{ id, url: `https://deeplink.rechtspraak.nl/uitspraak?id=${id}` }],
  })
})

test('a ruling of a court elsewhere has a reason and no address', () => {
  const [link] = linksIn('Zie ECLI:CE:ECHR:2019:0101JUD001234510.')
  expect(link).toMatchObject({ kind: 'ecli', targets: [], text: 'ECLI:CE:ECHR:2019:0101JUD001234510' })
  expect(link?.reason).toBeTruthy()
})

test.each(['PbEU 2016, L 119', 'PbEG 1983, L 109', 'PbEU L 2024/325', 'PbEU 2023, C 2'])(
  'a page of the Official Journal is no act: %s',
  (text) => {
    const [link, ...more] = linksIn(`Zie ${text}.`)
    expect(more).toEqual([])
    expect(link).toMatchObject({ text, kind: 'eu', targets: [] })
    expect(link?.reason).toContain('Publicatieblad')
  },
)
