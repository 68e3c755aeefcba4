import { expect, it } from 'vitest'
import { readAmounts } from '../../../src/claims/amounts/read/read-amounts.ts'
import { period } from './helpers.ts'

/** `text = value unit | hedge | period | purpose`, without what is not there. */
const read = (sentence: string): string[] =>
  readAmounts(sentence).map((amount) => {
    const rest = [
      amount.hedge && `~${amount.hedge}`,
      period(amount) && `@${period(amount)}`,
      amount.about && `: ${amount.about.text}`,
    ]
    return [`${amount.text} = ${amount.value} ${amount.unit}`, ...rest].filter(Boolean).join(' ')
  })

it.each([
  ['Het kabinet trekt hiervoor anderhalf miljard euro uit.', ['anderhalf miljard euro = 1500000000 eur']],
  ['Het project kost een half miljoen euro.', ['een half miljoen euro = 500000 eur']],
  [
    'Voor beide regelingen is vijfentwintig miljoen euro gereserveerd.',
    ['vijfentwintig miljoen euro = 25000000 eur : beide regelingen'],
  ],
  ['Er is tweeënhalf miljoen euro nodig.', ['tweeënhalf miljoen euro = 2500000 eur']],
  ['De bijdrage bedraagt € 0,5 mln. in 2024.', ['€ 0,5 mln. = 500000 eur @2024']],
  ['De boete is € 1.250,- per overtreding.', ['€ 1.250,- = 1250 eur @per overtreding']],
  ['Het gaat om € 12,-- per uur.', ['€ 12,-- = 12 eur @per uur']],
  ['Voor de aanpak is 1,2 mld. euro beschikbaar.', ['1,2 mld. euro = 1200000000 eur : aanpak']],
  ['De kosten liggen tussen de € 3 en 5 miljoen.', ['€ 3 = 3000000 eur', '5 miljoen = 5000000 eur']],
  ['De kosten stegen van 1 naar 2 miljoen euro.', ['1 = 1000000 eur', '2 miljoen euro = 2000000 eur']],
  ['Het tarief daalt van 21 naar 9 procent.', ['21 = 21 percent', '9 procent = 9 percent']],
  ['De subsidie bedraagt EUR 4 mln per jaar.', ['EUR 4 mln = 4000000 eur @per jaar']],
  ['De raming is M€ 3,2 in 2025.', ['M€ 3,2 = 3200000 eur @2025']],
  [
    'De kosten bedragen €2,5M per jaar en €300k eenmalig.',
    ['€2,5M = 2500000 eur @per jaar', '€300k = 300000 eur @eenmalig'],
  ],
  [
    'Het aandeel steeg met 3 procentpunt tot 12,5 procent.',
    ['3 procentpunt = 3 percent', '12,5 procent = 12.5 percent'],
  ],
  ['De tarieven stijgen met 5 à 10%.', ['5 = 5 percent', '10% = 10 percent']],
  ['De mutatie bedraagt € -5 miljoen.', ['€ -5 miljoen = -5000000 eur']],
  ['Per saldo resteert − € 5 miljoen.', ['− € 5 miljoen = -5000000 eur']],
  ['Een bijstelling van -€ 5 miljoen.', ['-€ 5 miljoen = -5000000 eur']],
  ['Het tekort bedraagt -2,1% bbp.', ['-2,1% = -2.1 percent']],
  ['De raming – € 5 miljoen – is verwerkt.', ['€ 5 miljoen = 5000000 eur']],
  ['Er is € 100.000 beschikbaar voor onderzoek.', ['€ 100.000 = 100000 eur : onderzoek']],
  ['Het gaat om een investering van 2 x € 5 miljoen.', ['€ 5 miljoen = 5000000 eur']],
  [
    'Voor 2024 is € 12 miljoen geraamd, oplopend tot € 20 miljoen in 2027.',
    ['€ 12 miljoen = 12000000 eur @2024', '€ 20 miljoen = 20000000 eur @2027'],
  ],
  [
    'Hiervoor is in 2023, 2024 en 2025 respectievelijk € 10, € 20 en € 30 miljoen beschikbaar.',
    ['€ 10 = 10000000 eur @2023', '€ 20 = 20000000 eur @2024', '€ 30 miljoen = 30000000 eur @2025'],
  ],
  [
    'In de jaren 2023, 2024 en 2025 is € 9 miljoen beschikbaar.',
    ['€ 9 miljoen = 9000000 eur @2023 t/m 2025'],
  ],
  [
    'Er is € 25 miljard voor het transitiefonds tot en met 2035.',
    ['€ 25 miljard = 25000000000 eur @tot 2035 : transitiefonds'],
  ],
  [
    'De uitkering is €1.500 bruto per maand, dus € 18.000 op jaarbasis.',
    ['€1.500 = 1500 eur @per maand', '€ 18.000 = 18000 eur @per jaar'],
  ],
  [
    'De bijdrage is € 50 per inwoner en € 1,50 per kilometer.',
    ['€ 50 = 50 eur @per inwoner', '€ 1,50 = 1.5 eur @per kilometer'],
  ],
  [
    'Van deze € 65 miljoen wordt € 62 miljoen overgeheveld in 2023.',
    ['€ 65 miljoen = 65000000 eur', '€ 62 miljoen = 62000000 eur @2023'],
  ],
  [
    'Voor de opvang stelt het akkoord structureel € 65 miljoen beschikbaar.',
    ['€ 65 miljoen = 65000000 eur @structureel : opvang'],
  ],
  [
    'Vanuit het akkoord is hiervoor € 7 miljoen aan subsidie voor de zorg beschikbaar.',
    ['€ 7 miljoen = 7000000 eur'],
  ],
  ['De grootste toename is zichtbaar in de zorg (4.473 mensen in 2019).', ['4.473 = 4473 count @2019']],
  [
    'Er is 20 mln. extra voor de politie en € 5 mln. voor het OM.',
    ['20 mln. = 20000000 eur : politie', '€ 5 mln. = 5000000 eur : OM'],
  ],
  ['Circa twee derde van het budget (€ 45 miljoen) is besteed.', ['€ 45 miljoen = 45000000 eur']],
  ['Minder dan 2000 mensen hebben een indicatie.', ['2000 = 2000 count ~minder dan']],
  [
    'In 2022 werden 4.250 woningen gebouwd en in 2023 5.100 woningen.',
    ['4.250 = 4250 count @2022', '5.100 = 5100 count @2023'],
  ],
  ['De post is met 14 mln. bijgesteld tot 233 mln.', ['14 mln. = 14000000 eur', '233 mln. = 233000000 eur']],
  ['Het budget is met drie miljoen verhoogd.', ['drie miljoen = 3000000 eur']],
  [
    'De tegenvaller van 2,5 à 3 miljard is nog niet gedekt.',
    ['2,5 = 2500000000 eur', '3 miljard = 3000000000 eur'],
  ],
  [
    'De bevolking groeit van 17,8 miljoen in 2023 naar 19,6 miljoen in 2050.',
    ['17,8 miljoen = 17800000 count @2023', '19,6 miljoen = 19600000 count @2050'],
  ],
  ['Er zijn 10.000 extra plekken nodig voor 2026.', ['10.000 = 10000 count @2026']],
  [
    'Naar verwachting doen 20.000 tot 25.000 bedrijven mee.',
    ['20.000 = 20000 count ~naar verwachting', '25.000 = 25000 count'],
  ],
  ['In motie nr. 1.234 gevraagd om € 10 mln.', ['€ 10 mln. = 10000000 eur']],
  ['Het kabinet investeert tot 2030 €3 mrd in het spoor.', ['€3 mrd = 3000000000 eur @tot 2030']],
  ['De subsidie (max. € 50.000 per project) staat open.', ['€ 50.000 = 50000 eur ~max. @per project']],
  [
    'Het budget voor 2023 is € 100 miljoen en voor 2024 € 120 miljoen.',
    ['€ 100 miljoen = 100000000 eur @2023', '€ 120 miljoen = 120000000 eur @2024'],
  ],
  [
    'Het gaat om € 10 miljoen per jaar in de jaren 2025 tot en met 2028.',
    ['€ 10 miljoen = 10000000 eur @2025 t/m 2028, per jaar'],
  ],
  ['De lasten, de wet en de teams (totaal € 14,8 miljoen).', ['€ 14,8 miljoen = 14800000 eur ~totaal']],
  [
    'Voor sport (12,5 miljoen) en Scheiden Wonen en Zorg (€ 33 miljoen).',
    ['12,5 miljoen = 12500000 eur : sport', '€ 33 miljoen = 33000000 eur : Scheiden Wonen en Zorg'],
  ],
  ['Het CBS telde 17.811.291 inwoners op 1 januari 2023.', ['17.811.291 = 17811291 count @2023']],
])('%s', (sentence, expected) => {
  expect(read(sentence)).toEqual(expected)
})

it.each([
  'De vraag is 2,5 keer zo groot als in 2019.',
  'Bedragen x € 1.000',
  'Bedragen in € 1.000.000',
  'Zie p. 12 en blz. 34 van het rapport, Kamerstuk 29 538, nr. 350.',
  'Op grond van artikel 3 en artikel 2.3.9 van de Wmo 2015 geldt dit sinds 2015.',
  'Op 12.05.2023 is om 14.30 uur besloten; de wet van 9 juli 2014 geldt.',
  'Tel. 070 340 7911, kenmerk 3456789-1042345-Z.',
  'Met 60+ers, 75-plussers en groep 8 is in 2021 gesproken.',
  'De rente steeg met 25 basispunten.',
  'Rond 2000 werd dit anders, en vanaf circa 2015 weer.',
])('%s is no amount', (sentence) => {
  expect(read(sentence)).toEqual([])
})
