import { expect, test } from 'vitest'
import { actor, LAWS, linksIn, programme, show } from './helpers.ts'

const actors = [
  actor('ciz', 'Centrum Indicatiestelling Zorg', 'CIZ'),
  actor('rob', 'Raad voor het openbaar bestuur', 'Rob'),
  actor('rijk', 'Rijk', 'rijksoverheid', 'Rijksoverheid'),
  actor('ombudsman', 'Nationale ombudsman', 'NO'),
  actor('mind', 'MIND', 'Stichting MIND'),
  actor('significant', 'Significant', 'Significant Public'),
  actor('iederin', 'Ieder(in)'),
  actor('vvn', 'V&VN'),
  actor('gemeenten', 'Gemeenten', 'gemeenten', 'gemeente'),
  actor('zorgaanbieders', 'Zorgaanbieders', 'zorgaanbieders', 'zorgaanbieder', '(zorg)aanbieders'),
  actor('aanbieders', 'Aanbieders', 'aanbieders'),
  actor('uitvoerders', 'Wlz-uitvoerders'),
  actor('vws', 'Ministerie van Volksgezondheid, Welzijn en Sport', 'VWS'),
]
const programmes = [
  programme('ontregel', '(Ont)Regel de Zorg', '(ont)regel de zorg'),
  programme('een-tegen-eenzaamheid', 'Eén tegen eenzaamheid'),
  programme('langer-thuis', 'Langer Thuis', 'Langer thuis'),
  programme('jzojp', 'de Juiste Zorg Op de Juiste Plek', 'JZOJP'),
  programme('wozo', 'Wonen, Ondersteuning en Zorg voor Ouderen', 'WOZO'),
]

const TABLE: [text: string, links: string[]][] = [
  [
    'het Centrum Indicatiestelling Zorg (CIZ) en het CIZ',
    ['Centrum Indicatiestelling Zorg (CIZ) → ciz', 'CIZ → ciz'],
  ],
  ['het CIZ (Centrum Indicatiestelling Zorg)', ['CIZ (Centrum Indicatiestelling Zorg) → ciz']],
  ['een CIZ-indicatie, en niet-CIZ', []],
  ['een ciz en een VWSER', []],
  [
    'van de Raad voor het openbaar bestuur (Rob). De Rob zegt',
    ['Raad voor het openbaar bestuur (Rob) → rob', 'Rob → rob'],
  ],
  ['Rob Jansen en Rob', []],
  [
    'Gemeenten en Rijk; Rijk, gemeenten',
    ['Gemeenten → gemeenten', 'Rijk → rijk', 'Rijk → rijk', 'gemeenten → gemeenten'],
  ],
  ['op Rijksoverheid.nl', []],
  ['«Zorgen voor burgers» van de NO en het «no wrong door» principe', ['NO → ombudsman']],
  ['Stichting MIND, mind', ['Stichting MIND → mind']],
  ['onderzoek van Significant', ['Significant → significant']],
  ['Significant meer, een aantal significante voordelen', []],
  ['Significant Public deed onderzoek', ['Significant Public → significant']],
  ['het Significant-rapport', []],
  ['Per Saldo en Ieder(in) en anderen', ['Ieder(in) → iederin']],
  ['aan Verenso, V&VN, ActiZ', ['V&VN → vvn']],
  ['De Gemeenten', ['Gemeenten → gemeenten']],
  ['«gemeente Helmond» de gemeenteraad', ['gemeente → gemeenten']],
  ['(zorg)aanbieders en aanbieders', ['(zorg)aanbieders → zorgaanbieders', 'aanbieders → aanbieders']],
  ['(gemeente)grens, gemeente(leef)plan, gemeente(n)', ['gemeente → gemeenten']],
  ['namens Wlz-uitvoerders', ['Wlz-uitvoerders → uitvoerders']],
  ['VWS’s plan, VWS\u00a0', ['VWS’s → vws', 'VWS → vws']],
  ['ministerie van\u00a0VWS', ['VWS → vws']],
  [
    'het programma (Ont)Regel de Zorg en «(ont)regel de zorg»',
    ['(Ont)Regel de Zorg → ontregel', '(ont)regel de zorg → ontregel'],
  ],
  ['Eén tegen eenzaamheid, E\u0301e\u0301n', ['Eén tegen eenzaamheid → een-tegen-eenzaamheid']],
  ['Langer thuis wonen kan. Langer thuis', ['Langer thuis → langer-thuis']],
  [
    'programma’s zoals Langer thuis en Langer Thuis',
    ['Langer thuis → langer-thuis', 'Langer Thuis → langer-thuis'],
  ],
  ['«de Juiste Zorg Op de Juiste Plek» (JZOJP)', ['de Juiste Zorg Op de Juiste Plek» (JZOJP) → jzojp']],
  [
    'het Wonen, Ondersteuning en Zorg voor Ouderen (WOZO)-programma',
    ['Wonen, Ondersteuning en Zorg voor Ouderen (WOZO) → wozo'],
  ],
  [
    'de Wet maatschappelijke ondersteuning 2015 (hierna: Wmo 2015) en de Wmo/Wlz',
    ['Wet maatschappelijke ondersteuning 2015 (hierna: Wmo 2015) → wmo-2015', 'Wmo → wmo-2015', 'Wlz → wlz'],
  ],
  ['Wmo-toezicht en Wlz- en Wmo-zorg', []],
]

test.each(TABLE)('%s', (text, links) => {
  expect(show(linksIn(text, { actors, programmes, laws: LAWS }))).toEqual(links)
})

test.each([
  'uitspraak ECLI:NL:VWS:2021:786.',
  'mail info@vws.nl, CIZ@vws.nl of vws.CIZ@zorg.nl',
  'zie zorg.nl/VWS/CIZ en www.zorg.nl/CIZ',
  'het bestand VWS-CIZ.pdf',
  'kenmerk VWS/2023/14, CIZ-2023-12 en DZB/CIZ-2022/69',
])('no name stands inside a code: %s', (text) => {
  expect(linksIn(text, { actors }).filter(({ kind }) => kind === 'actor')).toEqual([])
})

test('names with a stroke between them are names', () => {
  expect(show(linksIn('CIZ/VWS, de Wmo 2015/Wlz', { actors, laws: LAWS }))).toEqual([
    'CIZ → ciz',
    'VWS → vws',
    'Wmo 2015 → wmo-2015',
    'Wlz → wlz',
  ])
})

test('links go to the page of the entry', () => {
  expect(linksIn('het CIZ', { actors })[0]).toMatchObject({
    kind: 'actor',
    targets: [{ id: 'ciz', url: '/actoren/ciz/' }],
  })
  expect(linksIn('de WOZO', { programmes })[0]).toMatchObject({
    kind: 'programme',
    targets: [{ id: 'wozo', url: '/programmas/wozo/' }],
  })
})
