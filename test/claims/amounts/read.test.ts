import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAmounts } from '../../../src/claims/amounts/read/read-amounts.ts'
import { period } from './helpers.ts'

/** One line an amount: the words, the value with its unit, the smallest step. */
const read = (text: string): string[] =>
  readAmounts(text).map(
    ({ text: words, value, unit, precision }) => `${words} = ${value} ${unit} ±${precision}`,
  )

describe('value, unit and precision', () => {
  it.each([
    ['€ 337,6 miljoen', ['€ 337,6 miljoen = 337600000 eur ±100000']],
    ['circa € 9,7 miljard', ['€ 9,7 miljard = 9700000000 eur ±100000000']],
    ['€ 23.357.756.505', ['€ 23.357.756.505 = 23357756505 eur ±1']],
    ['€23.357.756.505,', ['€23.357.756.505 = 23357756505 eur ±1']],
    ['€ 164,0 miljoen', ['€ 164,0 miljoen = 164000000 eur ±100000']],
    ['€\u00a05\u00a0miljoen', ['€\u00a05\u00a0miljoen = 5000000 eur ±1000000']],
    ['€ 65 miljoen euro extra', ['€ 65 miljoen euro = 65000000 eur ±1000000']],
    ['€ 19 per maand', ['€ 19 = 19 eur ±1']],
    ['€ 12,50 of € 19,-', ['€ 12,50 = 12.5 eur ±0.01', '€ 19,- = 19 eur ±1']],
    ['19 euro', ['19 euro = 19 eur ±1']],
    ['EUR 3,5 mln.', ['EUR 3,5 mln. = 3500000 eur ±100000']],
    ['€ 2 mld', ['€ 2 mld = 2000000000 eur ±1000000000']],
    ['€ 250 duizend', ['€ 250 duizend = 250000 eur ±1000']],
    ['€ 1.5 miljoen', ['€ 1.5 miljoen = 1500000 eur ±100000']],
    ['een besparing van € -5 miljoen', ['€ -5 miljoen = -5000000 eur ±1000000']],
    ['(‒ € 5 miljoen)', ['‒ € 5 miljoen = -5000000 eur ±1000000']],
    ['-/- € 5 miljoen', ['-/- € 5 miljoen = -5000000 eur ±1000000']],
    ['een korting van -/- 5 miljoen euro', ['-/- 5 miljoen euro = -5000000 eur ±1000000']],
    ['een korting van € -/- 5 mln.', ['€ -/- 5 mln. = -5000000 eur ±1000000']],
    ['een korting van -/- 2,5%', ['-/- 2,5% = -2.5 percent ±0.1']],
    ['er is ruim 31 miljoen beschikbaar', ['31 miljoen = 31000000 eur ±1000000']],
    ['bijdragen voor Valpreventie (12,5 miljoen)', ['12,5 miljoen = 12500000 eur ±100000']],
    ['Nederland telt 17,9 miljoen inwoners', ['17,9 miljoen = 17900000 count ±100000']],
    ['een tekort van 137 duizend medewerkers', ['137 duizend = 137000 count ±1000']],
    ['286.606 mensen', ['286.606 = 286606 count ±1']],
    ['anderhalf miljoen euro', ['anderhalf miljoen euro = 1500000 eur ±500000']],
    ['Eén miljard euro', ['Eén miljard euro = 1000000000 eur ±1000000000']],
    ['64,7%', ['64,7% = 64.7 percent ±0.1']],
    ['22 procent', ['22 procent = 22 percent ±1']],
    ['twintig procent', ['twintig procent = 20 percent ±1']],
    ['0%', ['0% = 0 percent ±1']],
    ['100 %', ['100 % = 100 percent ±1']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('ranges and lists', () => {
  it.each([
    ['€ 2 à 3 miljoen', ['€ 2 = 2000000 eur ±1000000', '3 miljoen = 3000000 eur ±1000000']],
    ['€ 2 tot € 3 miljoen', ['€ 2 = 2000000 eur ±1000000', '€ 3 miljoen = 3000000 eur ±1000000']],
    [
      '€ 2 miljoen tot € 3 miljoen',
      ['€ 2 miljoen = 2000000 eur ±1000000', '€ 3 miljoen = 3000000 eur ±1000000'],
    ],
    ['10-15%', ['10 = 10 percent ±1', '15% = 15 percent ±1']],
    ['tussen de 10 en 15 procent', ['10 = 10 percent ±1', '15 procent = 15 percent ±1']],
    [
      '€ 10, € 20 en € 30 miljoen',
      [
        '€ 10 = 10000000 eur ±1000000',
        '€ 20 = 20000000 eur ±1000000',
        '€ 30 miljoen = 30000000 eur ±1000000',
      ],
    ],
    [
      'respectievelijk € 1,5 en € 2 miljoen',
      ['€ 1,5 = 1500000 eur ±100000', '€ 2 miljoen = 2000000 eur ±1000000'],
    ],
    ['een tarief van € 19 en € 5 miljoen', ['€ 19 = 19 eur ±1', '€ 5 miljoen = 5000000 eur ±1000000']],
    ['€ 500 tot € 1 miljoen', ['€ 500 = 500 eur ±1', '€ 1 miljoen = 1000000 eur ±1000000']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('no amounts', () => {
  it.each([
    'In 2023 en 2024',
    'op 28 april 2023',
    'Kamerstukken II 2021/22, 24170, nr. 253',
    'Kamerstuk 29 538, nrs. 346 en 131',
    'artikel 2.1.4b, vierde lid',
    'paragraaf 6.3.2, pagina 32',
    'hoofdstuk 3 en bijlage 1',
    '65-plussers en 50+ers',
    '24 uur per dag',
    'COVID-19, PGB 2.0-systeem, Green Deal 3.0',
    'Tabel 15 (bedragen x € 1.000)',
    'https://example.nl/laaggeletterdheid-2020-%E2%80%93-2024',
    'de Staat der Nederlanden (35 570)',
    '171 gemeenten',
  ])('%s', (text) => {
    expect(read(text)).toEqual([])
  })
})

describe('hedges', () => {
  it.each([
    ['De raming bedraagt circa € 4,8 miljard.', 'circa'],
    ['Er is ruim 31 miljoen beschikbaar.', 'ruim'],
    ['De kosten zijn maximaal € 5 miljoen.', 'maximaal'],
    ['Het gaat om ongeveer 80% van de mensen.', 'ongeveer'],
    ['Bijna de € 5 miljoen.', 'bijna'],
    ['Hiervoor is in totaal € 263,3 miljoen beschikbaar.', 'in totaal'],
    ['In totaal is in 2023 € 64,8 miljoen beschikbaar.', 'in totaal'],
    ['Vrijwillige mentoren (totaal € 14,8 miljoen).', 'totaal'],
    ['Naar schatting is in 2040 ongeveer 26 procent ouder.', 'naar schatting, ongeveer'],
    ['minder dan 56% van de ouderen', 'minder dan'],
    ['De bijdrage is € 5 miljoen.', null],
  ])('%s', (text, hedge) => {
    expect(readAmounts(text)[0]?.hedge).toBe(hedge)
  })
})

describe('periods', () => {
  it.each([
    ['In 2023 is € 5 miljoen beschikbaar.', ['2023']],
    ['Er is € 5 miljoen beschikbaar voor 2023.', ['2023']],
    ['Voor BRV (€ 62 miljoen in 2023).', ['2023']],
    ['In 2023 t/m 2025 wordt jaarlijks € 2 miljoen gegeven.', ['2023 t/m 2025, per jaar']],
    ['Van 2022 tot en met 2027 is er € 150 miljoen.', ['2022 t/m 2027']],
    ['In de periode 2022–2025 is er € 150 miljoen.', ['2022 t/m 2025']],
    ['Vanaf 2022 jaarlijks € 10 miljoen structureel.', ['vanaf 2022, per jaar, structureel']],
    ['Dat structureel € 150 miljoen per jaar beschikbaar is.', ['per jaar, structureel']],
    ['Op dit moment (2023) is het tarief € 19 per maand.', ['2023, per maand']],
    ['Per 1 januari 2024 wordt dit € 20.', ['2024']],
    ['Gestegen van € 23 in 2019 naar € 32 in 2023.', ['2019', '2023']],
    ['Een stijging van 35 procent ten opzichte van 2019.', [null]],
    [
      '€ 55 miljoen beschikbaar gesteld en vanaf 2022 jaarlijks € 10 miljoen.',
      [null, 'vanaf 2022, per jaar'],
    ],
    ['Voor de Jeugdwet (€ 7,2 miljoen) en de Wmo (€ 20 miljoen) in 2022.', ['2022', '2022']],
    ['Het is € 5 miljoen (Kamerstukken II 2021/22, 24170).', [null]],
  ])('%s', (text, expected) => {
    expect(readAmounts(text).map(period)).toEqual(expected)
  })
})

describe('what it is for', () => {
  it.each([
    ['Voor de Landelijke Luisterlijn is € 4,8 miljoen beschikbaar gesteld.', 'Landelijke Luisterlijn'],
    ['In 2023 is voor de doventolkvoorziening € 13,3 miljoen beschikbaar.', 'doventolkvoorziening'],
    ['Tevens is € 2 miljoen beschikbaar voor de aanpak van mensenhandel.', 'aanpak van mensenhandel'],
    ['Samen Vitaal Ouder Worden (€ 25,5 miljoen);', 'Samen Vitaal Ouder Worden'],
    [
      'Dit is € 10 miljoen voor Respijtzorg en bijdragen voor Valpreventie (12,5 miljoen) en meer.',
      'Respijtzorg',
    ],
    ['Om woonvormen te stimuleren is in 2023 € 9 miljoen beschikbaar.', 'woonvormen te stimuleren'],
    ['Hier is € 2,3 miljoen voor beschikbaar gesteld.', undefined],
  ])('%s', (text, about) => {
    expect(readAmounts(text)[0]?.about?.text).toBe(about)
  })
})

describe('any text', () => {
  const words = [
    '€ 5 miljoen',
    '2023',
    ' in ',
    '64,7%',
    ' (',
    ') ',
    '. ',
    'voor ',
    'circa ',
    '1.250 mensen',
    'tot ',
    'à ',
    'één ',
    '€',
    '- ',
    '\n',
    'x',
  ]
  const text = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((parts) => parts.join(''))

  it('gives amounts in order, none over another, each with its own words', () => {
    const holds = (source: string): void => {
      let last = 0
      for (const amount of readAmounts(source)) {
        expect(amount.start).toBeGreaterThanOrEqual(last)
        expect(source.slice(amount.start, amount.end)).toBe(amount.text)
        expect(Number.isFinite(amount.value) && amount.precision > 0).toBe(true)
        if (amount.about) expect(source.slice(amount.about.start, amount.about.end)).toBe(amount.about.text)
        last = amount.end
      }
    }
    fc.assert(fc.property(text, holds), { verbose: true })
  })

  it('takes time in proportion to the length', () => {
    const long = ['€ 5 miljoen en ', 'een half ', 'in 2023 ', 'tussen 5 en ', '1.111 ', '€ - ', 'voor ']
    for (const part of long) expect(() => readAmounts(part.repeat(10_000))).not.toThrow()
  })
})
