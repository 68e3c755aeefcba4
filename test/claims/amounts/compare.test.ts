import { describe, expect, it } from 'vitest'
import { amountsOf, budgetDocument, outcomes, tableBlock } from './helpers.ts'

/** In thousands of euros. Subsidies stands under both artikelonderdelen, as does "Overige". */
const TABLE = tableBlock(
  '1',
  `Budgettaire gevolgen van beleid artikel 9 (bedragen x € 1.000)
   | 2022 | 2023
   Verplichtingen | 90.000 | 150.000
   Uitgaven | 100.000 | 160.000
   1. Meedoen | 40.000 | 70.000
   Subsidies (regelingen) | 30.000 | 57.400
   Sport voor iedereen | 20.000 | 45.150
   Overige | 10.000 | 12.250
   Bijdrage aan ZBO's/RWT's | 10.000 | 12.600
   Tolkvoorzieningen | 10.000 | 12.600
   2. Langdurige zorg | 60.000 | 90.000
   Subsidies (regelingen) | 30.000 | 20.000
   Palliatieve zorg en ondersteuning | 30.000 | 20.000
   Bekostiging | 30.000 | 70.000
   Bijdrage fonds | 30.000 | 70.000
   Ontvangsten | 5.000 | 5.700
   Overige | 5.000 | 5.700`,
)
const SHARES = tableBlock(
  '2',
  'Geschatte budgetflexibiliteit\n| 2023\njuridisch verplicht | 97,80%\nvrij te besteden | 2,20%',
)

const outcome = (text: string): string[] => outcomes(budgetDocument(text, TABLE, SHARES))
const about = (label: string, sentence: string): string =>
  `# Artikel 9\n## 1 Meedoen\n### Subsidies\n#### ${label}\n${sentence}`
const part = (label: string): string => `De zin zegt niet dat dit het hele bedrag van de rij “${label}” is.`

describe('at the precision of the writing', () => {
  it.each([
    ['€ 45,15 miljoen', 'agrees'],
    ['€ 45.150.000', 'agrees'],
    ['€ 45,2 miljoen', 'rounds'],
    ['€ 45,1 miljoen', 'rounds'],
    ['€ 45 miljoen', 'rounds'],
    ['circa € 45 miljoen', 'rounds'],
    ['circa € 46 miljoen', 'rounds'],
    ['ca. € 45,1 miljoen', 'rounds'],
    ['ongeveer € 45,2 miljoen', 'rounds'],
    ['circa € 44 miljoen', 'differs'],
    ['circa € 45,3 miljoen', 'differs'],
    ['afgerond € 46 miljoen', 'differs'],
    ['ruim € 45 miljoen', 'rounds'],
    ['bijna € 46 miljoen', 'rounds'],
    ['€ 46 miljoen', 'differs'],
    ['€ 45,3 miljoen', 'differs'],
    ['ruim € 46 miljoen', 'differs'],
    ['bijna € 45 miljoen', 'differs'],
    ['€ 0,1 miljard', 'differs'],
  ])('%s: %s', (amount, verdict) => {
    const { amounts } = amountsOf(
      budgetDocument(about('Sport voor iedereen', `De raming voor 2023 bedraagt ${amount}.`), TABLE),
    )
    expect(amounts.at(-1)?.comparison).toMatchObject({ verdict, cell: 'tabel-1.r5.2023', found: 45_150_000 })
  })

  it('says by how much', () => {
    const { amounts } = amountsOf(
      budgetDocument(about('Sport voor iedereen', 'De raming bedraagt € 45,3 miljoen.'), TABLE),
    )
    expect(amounts.at(-1)?.comparison).toMatchObject({
      stated: 45_300_000,
      found: 45_150_000,
      difference: 150_000,
    })
  })
})

describe('which row', () => {
  it('adds up an instrument over the artikelonderdelen under Budgetflexibiliteit', () => {
    expect(
      outcome(
        '# Budgetflexibiliteit\n## Subsidies\nVan het beschikbare budget van € 77 miljoen is 64,7% juridisch verplicht.',
      ),
    ).toEqual([
      '€ 77 miljoen: rounds, 77400000 in tabel-1.r4.2023 + tabel-1.r10.2023',
      '64,7%: Een aandeel van het bedrag in dezelfde zin: geen rij van een tabel in deze tekst geeft dat aandeel.',
    ])
  })

  it('takes the instrument within its artikelonderdeel elsewhere, however it is spelled', () => {
    expect(
      outcome('# 1 Meedoen\n## Bijdragen ZBO’s/RWT’s\nHiervoor is in totaal € 12,6 miljoen beschikbaar.'),
    ).toEqual(['€ 12,6 miljoen: agrees, 12600000 in tabel-1.r7.2023'])
  })

  it('takes the amount of a heading for the row with that name', () => {
    expect(outcome('# 1 Meedoen\n## Subsidies\n### Sport voor iedereen (€ 47,0 miljoen)')).toEqual([
      '€ 47,0 miljoen: differs, 45150000 in tabel-1.r5.2023',
    ])
  })

  it('takes the row that the sentence names', () => {
    expect(
      outcome(
        '# 1 Meedoen\n## Subsidies\n### Sport voor iedereen\nVoor subsidies is in 2023 € 57 miljoen beschikbaar.',
      ),
    ).toEqual(['€ 57 miljoen: rounds, 57400000 in tabel-1.r4.2023'])
    expect(
      outcome(
        '# Inleiding\nDe ontvangsten bedragen in 2023 € 6,7 miljoen.\nVoor de tolkvoorziening is € 12,6 miljoen beschikbaar.',
      ),
    ).toEqual([
      '€ 6,7 miljoen: differs, 5700000 in tabel-1.r14.2023',
      '€ 12,6 miljoen: agrees, 12600000 in tabel-1.r8.2023',
    ])
  })

  it('takes the column of the year that the sentence names', () => {
    expect(
      outcome('# 2 Langdurige zorg\n## Bekostiging\nDe raming voor 2022 bedraagt € 30 miljoen.'),
    ).toEqual(['€ 30 miljoen: agrees, 30000000 in tabel-1.r12.2022'])
  })

  it('trusts a heading that only resembles a row when the amount agrees, and claims nothing when it does not', () => {
    const text = (amount: string) =>
      `# 2 Langdurige zorg\n## Subsidies\n### Palliatieve (terminale) zorg thuis\nDe raming bedraagt ${amount}.`
    expect(outcome(text('€ 20,0 miljoen'))).toEqual(['€ 20,0 miljoen: agrees, 20000000 in tabel-1.r11.2023'])
    expect(outcome(text('€ 25,0 miljoen'))).toEqual([
      '€ 25,0 miljoen: De kop lijkt op de rij “Palliatieve zorg en ondersteuning” van de tabel, maar heeft een andere naam en een ander bedrag.',
    ])
  })
})

describe('no difference that is not there', () => {
  it.each([
    [
      'Voor sportclubs is € 5 miljoen beschikbaar. Daarnaast is er € 3 miljoen.',
      [`€ 5 miljoen: ${part('Sport voor iedereen')}`, `€ 3 miljoen: ${part('Sport voor iedereen')}`],
    ],
    [
      'In totaal is in 2023 € 64,8 miljoen beschikbaar. Daarvan is € 3 miljoen nieuw.',
      [`€ 64,8 miljoen: ${part('Sport voor iedereen')}`, `€ 3 miljoen: ${part('Sport voor iedereen')}`],
    ],
    [
      'Voor Sport voor iedereen is in 2023 € 5 miljoen extra beschikbaar.',
      [`€ 5 miljoen: ${part('Sport voor iedereen')}`],
    ],
    ['Hier is in 2023 € 2,3 miljoen voor beschikbaar.', [`€ 2,3 miljoen: ${part('Sport voor iedereen')}`]],
    [
      'Het kabinet stelt structureel € 65 miljoen beschikbaar.',
      ['€ 65 miljoen: De tekst noemt een structureel bedrag, geen bedrag voor één jaar van de tabel.'],
    ],
    [
      'De raming voor 2022 tot en met 2027 bedraagt € 150 miljoen.',
      ['€ 150 miljoen: Het bedrag is voor een langere periode dan één jaar van de tabel.'],
    ],
    ['De raming voor 2031 bedraagt € 15 miljoen.', ['€ 15 miljoen: De tabel heeft geen kolom voor 2031.']],
    [
      'De raming bedraagt maximaal € 50 miljoen.',
      ['€ 50 miljoen: De tekst noemt een grens, geen bedrag dat gelijk moet zijn aan de tabel.'],
    ],
    ['De groep telt 12.345 mensen.', ['12.345: Een aantal, geen bedrag: de tabel geeft alleen bedragen.']],
  ])('%s', (sentence, expected) => {
    expect(outcome(about('Sport voor iedereen', sentence))).toEqual(expected)
  })

  it('asks which column of an annual report a sentence speaks of', () => {
    const report = tableBlock(
      '1',
      'Budget (x € 1.000)\n| Realisatie 2022 | Realisatie 2023 | Vastgestelde begroting 2023 | Verschil\nUitgaven | 9 | 10 | 12 | ‒2',
    )
    const say = (sentence: string) => outcomes(budgetDocument(`# Uitgaven\n${sentence}`, report))
    expect(say('De realisatie in 2023 bedraagt € 10.000.')).toEqual([
      '€ 10.000: agrees, 10000 in tabel-1.r1.realisatie-2023',
    ])
    expect(say('De begroting voor 2023 bedraagt € 10.000.')).toEqual([
      '€ 10.000: differs, 12000 in tabel-1.r1.vastgestelde-begroting-2023',
    ])
    expect(say('Het budget is € 10.000.')).toEqual([
      '€ 10.000: De tabel heeft voor 2023 meer dan één kolom die het kan zijn.',
    ])
  })

  it('knows no row for a heading that the table does not have, nor for one it has twice', () => {
    expect(outcome(about('Ruimtevaart', 'De raming bedraagt € 5 miljoen.'))).toEqual([
      '€ 5 miljoen: De tabel heeft geen rij met de naam van de kop “Ruimtevaart”.',
    ])
    expect(outcome('# Subsidies\nDe raming bedraagt € 5 miljoen.')).toEqual([
      '€ 5 miljoen: De tabel heeft meer dan één rij met de naam van de kop “Subsidies”.',
    ])
    expect(outcome('# Beleid\nEr is € 5 miljoen beschikbaar.')).toEqual([
      '€ 5 miljoen: Boven de tekst staat geen kop die een rij van de tabel noemt.',
    ])
  })

  it('compares a share of the whole only', () => {
    expect(outcome('# Budgetflexibiliteit\nVan het geheel is 98% juridisch verplicht.')).toEqual([
      '98%: rounds, 97.8 in tabel-2.r1.2023',
    ])
    expect(outcome('# Beleid\nDe eenzaamheid is met 3,6% gestegen.')).toEqual([
      '3,6%: Een percentage: geen rij van een tabel in deze tekst geeft hetzelfde aandeel.',
    ])
  })

  it('has nothing to compare in a text without tables', () => {
    expect(outcomes(budgetDocument('Er is € 5 miljoen.'))).toEqual([
      '€ 5 miljoen: De tekst heeft geen tabel waarmee dit te vergelijken is.',
    ])
  })
})

describe('cells of a table', () => {
  it('are amounts in euros with the year of their column', () => {
    const { amounts } = amountsOf(
      budgetDocument('', tableBlock('3', 'Iets (x € 1 miljoen)\n| 2023 | 2024\nA | 1,5 | -\nB | ‒ 2 |')),
    )
    expect(
      amounts.map(({ text, value, unit, precision, period }) => [text, value, unit, precision, period?.from]),
    ).toEqual([
      ['1,5', 1_500_000, 'eur', 100_000, 2023],
      ['‒ 2', -2_000_000, 'eur', 1_000_000, 2023],
    ])
  })
})
