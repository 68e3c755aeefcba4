import { expect, it } from 'vitest'
import { purposes, statedPurposes } from '../../../src/claims/amounts/across/purposes.ts'
import { indexBlocks } from '../../../src/claims/blocks-by-place.ts'
import { makeDocument } from '../../extract/make-document.ts'
import { amountsOf } from './helpers.ts'

/** `name: € 5 miljoen, € 9 miljoen` */
function purposesOf(text: string): string[] {
  const document = makeDocument(text)
  const found = purposes(
    statedPurposes(amountsOf(document).amounts, indexBlocks({ documents: [document] })),
    ({ amount }) => `${amount.document} ${amount.value}`,
  )
  return found.map(({ name, amounts }) => `${name}: ${amounts.map(({ amount }) => amount.text).join(', ')}`)
}

it.each([
  [
    'Er is € 5 miljoen voor de versterking van cliëntondersteuning.\nVoor cliëntondersteuning is € 9 miljoen beschikbaar.',
    ['cliëntondersteuning: € 5 miljoen, € 9 miljoen'],
  ],
  [
    'Er wordt geïnvesteerd in cliëntondersteuning. In totaal is € 5 miljoen beschikbaar.\nEr is € 9 miljoen voor cliëntondersteuning.',
    ['cliëntondersteuning: € 5 miljoen, € 9 miljoen'],
  ],
  [
    'Er is € 5 miljoen voor de brede aanpak van schulden.\nEr is € 9 miljoen voor aanpak schulden.\nEr is € 7 miljoen voor een aanpak van schulden.',
    ['aanpak van schulden: € 5 miljoen, € 7 miljoen'],
  ],
  [
    'Er is € 5 miljoen voor de bouw van scholen en vanaf 2022 jaarlijks € 10 miljoen.',
    ['bouw van scholen: € 5 miljoen, € 10 miljoen'],
  ],
])('%s', (text, expected) => {
  expect(purposesOf(text)).toEqual(expected)
})

it.each([
  'Er is € 5 miljoen voor sport.\nEr is € 9 miljoen voor sport.',
  'Er is € 5 miljoen voor goede zorg.\nEr is € 9 miljoen voor betere zorg.',
  'Er is € 5 miljoen voor de bouw van scholen.\nEr is € 5 miljoen voor de bouw van scholen.',
  '5 procent is voor de bouw van scholen.\nEr is € 5 miljoen voor de bouw van scholen.',
])('none: %s', (text) => {
  expect(purposesOf(text)).toEqual([])
})
