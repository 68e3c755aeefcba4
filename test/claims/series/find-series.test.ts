import { describe, expect, it } from 'vitest'
import { indexBlocks } from '../../../src/claims/blocks-by-place.ts'
import { findSeries } from '../../../src/claims/series/find-series.ts'
import { makeDocument } from '../../extract/make-document.ts'
import { amountsOf } from '../amounts/helpers.ts'

/** `mensen: 2019 = 286606, 2023 = 349776` */
function seriesOf(text: string): string[] {
  const document = makeDocument(text)
  const found = findSeries(amountsOf(document), indexBlocks({ documents: [document] }))
  return found.map(
    ({ noun, unit, points }) =>
      `${noun ?? unit}: ${points.map(({ year, value }) => `${year} = ${value}`).join(', ')}`,
  )
}

describe('numbers for the same thing in different years', () => {
  it.each([
    [
      'De kosten zijn gestegen van € 23 miljard in 2019 naar € 32 miljard in 2023.',
      ['eur: 2019 = 23000000000, 2023 = 32000000000'],
    ],
    [
      'In 2019 hadden 286.606 mensen een indicatie. Dit is in 2023 met 22 procent toegenomen tot 349.776 mensen.',
      ['mensen: 2019 = 286606, 2023 = 349776'],
    ],
    [
      'Het steeg sterk (4.473 mensen in 2019 tot 30.392 mensen in 2023, een stijging van 580 procent).',
      ['mensen: 2019 = 4473, 2023 = 30392'],
    ],
    [
      'Gemeenten ontvangen € 1 mld in 2025, € 2 mld in 2026 en € 3 mld in 2027.',
      ['eur: 2025 = 1000000000, 2026 = 2000000000, 2027 = 3000000000'],
    ],
    ['Het aandeel was 12,5% in 2020 tegen 20% in 2022.', ['percent: 2020 = 12.5, 2022 = 20']],
    ['In 2020 waren er 4.000 leerlingen. In 2022 waren dit er 5.000.', []],
    [
      'In 2020 waren er 4.000 leerlingen. In 2022 waren dit er 5.000 leerlingen.',
      ['leerlingen: 2020 = 4000, 2022 = 5000'],
    ],
    [
      'Het aandeel werkenden was 70,7% in 2022. Het aandeel werkenden steeg in 2023 naar 73,3%.',
      ['percent: 2022 = 70.7, 2023 = 73.3'],
    ],
    [
      'In 2021 kwamen er 4.300 nieuwe woningen. In 2022 waren dit er 5.400 nieuwe woningen.',
      ['nieuwe woningen: 2021 = 4300, 2022 = 5400'],
    ],
  ])('%s', (text, expected) => {
    expect(seriesOf(text)).toEqual(expected)
  })
})

describe('no series', () => {
  it.each([
    'In 2023 is € 5 miljoen beschikbaar voor sport en in 2024 is € 9 miljoen beschikbaar voor cultuur.',
    'In 2019 waren er 4.000 leerlingen. In 2023 waren er 300 duizend huizen.',
    'De uitgaven waren € 5 miljoen in 2019 en de ontvangsten € 9 miljoen in 2023.',
    'Het budget is € 5 miljoen per jaar in 2019 en € 2 miljoen in 2023.',
    'Het is € 5 miljoen in 2023 en € 6 miljoen in 2023.',
    'In 2022 had 70,7% van de mensen werk. In 2023 was dit 73,3%.',
    'Het aandeel diefstallen was 70,7% in 2022. Dit leidde in 2023 tot een arbeidsdeelname van ruim tot 73,3%.',
    'Het aandeel diefstallen was 70,7% in 2022. Het aandeel werkenden was 73,3% in 2023.',
    'De kosten waren € 5 miljoen in 2022. Dit is in 2023 gestegen tot € 9 miljoen.',
    'De regeling kost € 5 miljoen in 2023 en € 9 miljoen voor cultuur in 2024.',
    'In 2021 kwamen er 4.300 nieuwe woningen. In 2022 waren dit er 5.400 nieuwe banen.',
    'De uitgaven en ontvangsten zijn respectievelijk € 5 miljoen in 2023 en € 9 miljoen in 2024.',
    'In 2021 waren er 4.300 diefstallen. Hierdoor steeg in 2022 het verzuim tot 5.400 diefstallen.',
    'In 2021 waren er 4.300 Wlz-cliënten. In 2022 waren dit er 5.400 Wmo-cliënten.',
  ])('%s', (text) => {
    expect(seriesOf(text)).toEqual([])
  })
})
