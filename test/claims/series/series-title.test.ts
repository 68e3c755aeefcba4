import { expect, test } from 'vitest'
import { indexBlocks } from '../../../src/claims/blocks-by-place.ts'
import { findSeries } from '../../../src/claims/series/find-series.ts'
import { seriesTitle } from '../../../src/views/amounts/series-title.ts'
import { makeDocument } from '../../extract/make-document.ts'
import { amountsOf } from '../amounts/helpers.ts'

function titleOf(text: string, heading: string | null): string | undefined {
  const document = makeDocument(text)
  const [series] = findSeries(amountsOf(document), indexBlocks({ documents: [document] }))
  return series && seriesTitle(series, text, heading)
}

const WORK = 'Het aandeel werkenden steeg van 70,7% in 2022 naar 73,3% in 2023.'

test.each([
  ['a heading about something else', WORK, 'Winkeldiefstallen', 'Het aandeel werkenden'],
  ['no heading', WORK, null, 'Het aandeel werkenden'],
  [
    'a heading whose words the sentence says',
    WORK,
    'Ontwikkeling van het aandeel werkenden',
    'Ontwikkeling van het aandeel werkenden',
  ],
  ['only the trend in the heading', WORK, 'Ontwikkelingen', 'Het aandeel werkenden'],
  [
    'brackets',
    'Het hardst ging het in de binnenvaart (4.473 mensen in 2019 tot 30.392 mensen in 2023).',
    'Wegen',
    'Binnenvaart',
  ],
  [
    'a number before what it counts',
    'In 2019 voeren er 4.473 schippers. Dit is in 2023 gestegen tot 30.392 schippers.',
    'Havens',
    'Schippers',
  ],
  ['nothing but numbers', 'Van 70,7% in 2022 naar 73,3% in 2023.', 'Havens', 'Een aandeel'],
])('%s', (_, text, heading, title) => {
  expect(titleOf(text, heading)).toBe(title)
})
