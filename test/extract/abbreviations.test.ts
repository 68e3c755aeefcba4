import { describe, expect, it } from 'vitest'
import { findAbbreviations } from '../../src/extract/glossary/abbreviations.ts'

const found = (text: string) => findAbbreviations(text).map(({ term, expansion }) => `${term} = ${expansion}`)

describe('findAbbreviations', () => {
  it.each([
    ['de Wet langdurige zorg (Wlz) regelt', 'Wlz = Wet langdurige zorg'],
    [
      'via de Wet maatschappelijke ondersteuning 2015 (Wmo 2015).',
      'Wmo 2015 = Wet maatschappelijke ondersteuning 2015',
    ],
    [
      'de Wet maatschappelijke ondersteuning 2015 (hierna: Wmo 2015)',
      'Wmo 2015 = Wet maatschappelijke ondersteuning 2015',
    ],
    [
      'het Nationaal programma Palliatieve Zorg II (NPPZ II)',
      'NPPZ II = Nationaal programma Palliatieve Zorg II',
    ],
  ])('letters and years before a parenthesis: %s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })

  it.each([
    ['een persoonsgebonden budget (pgb)', 'pgb = persoonsgebonden budget'],
    ['de geestelijke gezondheidszorg (GGZ)', 'GGZ = geestelijke gezondheidszorg'],
    ['de Zorgverzekeringswet (Zvw)', 'Zvw = Zorgverzekeringswet'],
    ['het Integraal Zorgakkoord (IZA)', 'IZA = Integraal Zorgakkoord'],
    ['een cliëntervaringsonderzoek (CEO)', 'CEO = cliëntervaringsonderzoek'],
  ])('parts of compounds: %s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })

  it.each([
    ['de Vereniging van Nederlandse Gemeenten (VNG)', 'VNG = Vereniging van Nederlandse Gemeenten'],
    ['de Raad voor Volksgezondheid en Samenleving (RVS)', 'RVS = Raad voor Volksgezondheid en Samenleving'],
    ['de bijdrage in de kosten van kortingen (BIKK)', 'BIKK = bijdrage in de kosten van kortingen'],
    ['de verpleging en verzorging (V&V)', 'V&V = verpleging en verzorging'],
    ['ministeries van Sociale Zaken en Werkgelegenheid (SZW) en', 'SZW = Sociale Zaken en Werkgelegenheid'],
  ])('function words count or do not count: %s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })

  it('names in capitals may end in more than their letters, or have them in another order', () => {
    expect(found('Toekomstbestendige Arbeidsmarkt Zorg en Welzijn (TAZ)')).toEqual([
      'TAZ = Toekomstbestendige Arbeidsmarkt Zorg en Welzijn',
    ])
    expect(found('Wonen, Zorg en Ondersteuning aan Ouderen (WOZO)')).toEqual([
      'WOZO = Wonen, Zorg en Ondersteuning aan Ouderen',
    ])
  })

  it('two at once', () => {
    expect(found('tegen seksueel grensoverschrijdend gedrag en seksueel geweld (SGG en SG)')).toEqual([
      'SGG = seksueel grensoverschrijdend gedrag',
      'SG = seksueel geweld',
    ])
  })

  it.each([
    [
      'SOFA staat voor Samenwerken, Ondersteunen, Faciliteren en Afstemmen, meer informatie volgt.',
      'SOFA = Samenwerken, Ondersteunen, Faciliteren en Afstemmen',
    ],
    ['AWBZ – Algemene Wet Bijzondere Ziektekosten', 'AWBZ = Algemene Wet Bijzondere Ziektekosten'],
    ['vanuit de Wlz (Wet langdurige zorg) betaald', 'Wlz = Wet langdurige zorg'],
    [
      'VN-verdrag voor mensen met een handicap (hierna: VN-verdrag handicap)',
      'VN-verdrag handicap = VN-verdrag voor mensen met een handicap',
    ],
    ['het gehoor, zintuigelijke handicap auditief (Zgaud)', 'Zgaud = zintuigelijke handicap auditief'],
    ['in verband met de geestelijke gezondheidszorg (GGZ-B)', 'GGZ-B = geestelijke gezondheidszorg'],
    ['de specifieke uitkeringen aan gemeenten (SPUK) zijn', 'SPUK = specifieke uitkeringen aan gemeenten'],
    ['het maken van INC pacten (inclusie pacten)', 'INC pacten = inclusie pacten'],
    ['de inclusie-pacten (INC pacten) helpen', 'INC pacten = inclusie-pacten'],
  ])('other forms: %s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })

  it.each([
    'een stijging (37 procent) in 2023 (zie figuur 1)',
    'met de ministeries (OCW, SZW en BZK) en de (zorg)aanbieders',
    'via de zorgverzekeraar (Zvw) of de gemeente (Wmo)',
    'de Raad voor de Volksgezondheid (RVS)',
    'het bureau in Groningen (GRO)',
    'Samen met de RUD in Utrecht (RUD)',
    'De wethouder van de stad (Goes)',
    'de directie (DIR)',
    'Zij werken in Oss. De Wet langdurige zorg is oud. Nieuw (Wlz)',
  ])('not certain, so not found: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it('covers the words and the parenthesis', () => {
    const [wlz] = findAbbreviations('De Wet langdurige zorg (Wlz) is oud.')
    expect(wlz).toMatchObject({ start: 3, end: 28 })
  })
})
