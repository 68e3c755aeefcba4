import { describe, expect, test } from 'vitest'
import { whenIn } from '../../../src/claims/commitments/when.ts'
import { followsUp, promiseIn } from '../../../src/claims/commitments/wording.ts'

const whatOf = (sentence: string): string | null => {
  const promise = promiseIn(sentence)
  return promise && sentence.slice(...promise.what)
}
const timeOf = (sentence: string): string | null => {
  const range = whenIn(sentence)
  return range && sentence.slice(...range)
}

describe('a promise that is stated, with what is promised', () => {
  test.each([
    ['Ik zeg u toe dat de evaluatie voor de zomer klaar is.', 'de evaluatie voor de zomer klaar is'],
    ['De wethouder zegt toe de raad een memo te sturen.', 'de raad een memo te sturen'],
    [
      'Daarom zegt de staatssecretaris van SZW toe om met de sector te overleggen.',
      'met de sector te overleggen',
    ],
    ['Dat kan ik u toezeggen: de cijfers komen in mei.', 'de cijfers komen in mei'],
    ['In het debat heb ik toegezegd met gemeenten in gesprek te gaan.', 'met gemeenten in gesprek te gaan'],
    ['Het Rijk heeft toegezegd dat dit punt wordt betrokken.', 'dit punt wordt betrokken'],
    ['Toezegging wethouder De Vries: de raad ontvangt een overzicht.', 'de raad ontvangt een overzicht'],
  ])('%s', (sentence, what) => expect(whatOf(sentence)).toBe(what))
})

describe('a promise to report, in any order of the words', () => {
  test.each([
    'Ik zal de Tweede Kamer hierover na de zomer informeren.',
    'Over de uitwerking van de maatregel zal ik uw Kamer zo snel mogelijk informeren.',
    'Uw Kamer zal worden geïnformeerd over de uitkomst.',
    'Over de planning zal uw Kamer in mei worden geïnformeerd.',
    'Zodra het advies er is, zullen wij de gemeenteraad op de hoogte stellen.',
    'De minister van Financiën zal de Eerste Kamer een brief sturen.',
    'Ik informeer uw Kamer in het najaar over de voortgang.',
    'In het tweede kwartaal van 2025 stuur ik uw Kamer het voorstel.',
    'Uw Kamer ontvangt voor het einde van het jaar een rapportage.',
    'De raad wordt hierover uiterlijk 1 juli 2026 geïnformeerd.',
    'Op dit punt kom ik volgend voorjaar terug.',
  ])('%s', (sentence) => {
    const promise = promiseIn(sentence)
    expect(sentence.slice(...(promise?.what ?? [0, 0]))).toBe(sentence.slice(0, -1))
    expect(promise?.needsTime === true && timeOf(sentence) === null).toBe(false)
  })
})

describe('no promise', () => {
  test.each([
    ['a letter that does it itself', 'Met deze brief informeer ik uw Kamer over de stand van zaken.'],
    ['the same, with a time', 'Hierbij informeer ik uw Kamer over de plannen voor 2027.'],
    ['what was done', 'Ik heb uw Kamer in november 2022 geïnformeerd over het voorstel.'],
    ['what was sent', 'Op 2 juli stuurde ik uw Kamer een voortgangsrapportage.'],
    ['a question', 'Kunt u toezeggen dat de Kamer voor de zomer wordt geïnformeerd?'],
    ['a denial', 'Ik kan niet toezeggen dat de Kamer voor de zomer een brief ontvangt.'],
    ['a request', 'De motie verzoekt de regering de Kamer voor 1 mei te informeren.'],
    ['what might be', 'De minister zou de Kamer voor de zomer informeren.'],
    ['other words with "toe"', 'De druk op de zorg neemt toe en dat zegt iets over de vraag.'],
    ['a promise without what', 'Dat zeg ik u graag toe.'],
    ['an earlier promise', 'Zoals toegezegd ontvangt u hierbij het rapport.'],
    ['another clause', 'De minister zegt het volgende: het aantal neemt toe om te beginnen.'],
  ])('%s', (_, sentence) => expect(promiseIn(sentence)).toBeNull())

  test('the present needs a time', () => {
    const promise = promiseIn('Ik informeer uw Kamer over de voortgang.')
    expect(promise?.needsTime).toBe(true)
  })
})

describe('the words that say when', () => {
  test.each([
    ['uiterlijk 1 mei 2026', 'Ik zal uw Kamer uiterlijk 1 mei 2026 informeren.'],
    ['voor het zomerreces', 'Ik zal uw Kamer voor het zomerreces informeren.'],
    ['in het eerste kwartaal van 2027', 'Ik zal uw Kamer in het eerste kwartaal van 2027 informeren.'],
    ['in de tweede helft van 2026', 'Ik kom in de tweede helft van 2026 terug.'],
    ['dit najaar', 'Ik zal uw Kamer dit najaar informeren.'],
    ['eind 2026', 'Ik zal uw Kamer eind 2026 informeren.'],
    ['voor het einde van het jaar', 'Ik zal uw Kamer voor het einde van het jaar informeren.'],
    ['binnen zes weken', 'Ik zal uw Kamer binnen zes weken informeren.'],
    ['zo spoedig mogelijk', 'Ik zal uw Kamer zo spoedig mogelijk informeren.'],
    ['Na afronding van het onderzoek', 'Na afronding van het onderzoek zal ik uw Kamer informeren.'],
    ['Zodra het advies er is', 'Zodra het advies er is, zal ik uw Kamer informeren.'],
    [null, 'Ik zal uw Kamer informeren over de uitkomst.'],
  ])('%s', (when, sentence) => expect(timeOf(sentence)).toBe(when))
})

test('words that say that a promise is acted on', () => {
  expect(followsUp('Hiermee doe ik mijn toezegging gestand.')).toBe(true)
  expect(followsUp('Zoals toegezegd aan uw Kamer ontvangt u mijn reactie.')).toBe(true)
  expect(followsUp('Het aantal toetredingen nam toe.')).toBe(false)
})

test('a long row of words is looked through in a moment', () => {
  const words = [
    'Ik zal uw Kamer ',
    'zegt de minister van ',
    'heb toegezegd te ',
    'na het einde van ',
    'zodra ',
  ]
  const time = (length: number): number => {
    const start = performance.now()
    for (const word of words) {
      const text = word.repeat(length / word.length)
      promiseIn(text.slice(0, 600))
      whenIn(text)
      followsUp(text)
    }
    return performance.now() - start
  }
  time(10_000)
  expect(time(80_000)).toBeLessThan(200 + time(10_000) * 8 * 4)
})
