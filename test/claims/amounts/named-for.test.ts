import { expect, it } from 'vitest'
import { amountsNamedFor } from '../../../src/claims/amounts/across/named-for.ts'
import type { Link } from '../../../src/links/link.ts'
import { makeDocument } from '../../extract/make-document.ts'
import { amountsOf } from './helpers.ts'

/** Links to a programme wherever the text names it. */
const linksTo = (text: string, name: string): Link[] =>
  [...text.matchAll(new RegExp(name, 'g'))].map((match) => ({
    document: 'nota',
    block: 'p1',
    start: match.index,
    end: match.index + name.length,
    text: name,
    kind: 'programme',
    targets: [{ id: name, url: `/${name}/` }],
  })) as unknown as Link[]

/** `€ 10 miljoen (purpose)`: the amounts for Samen Sterk. */
function namedIn(text: string): string[] {
  const { amounts } = amountsOf(makeDocument(text))
  const [mentions, other] = [linksTo(text, 'Samen Sterk'), linksTo(text, 'Ander Akkoord')]
  return amountsNamedFor(text, amounts, mentions, [...mentions, ...other]).map(
    ({ amount, ground }) => `${amount.text} (${ground})`,
  )
}

it.each([
  ['Er is € 10 miljoen voor het programma Samen Sterk.', ['€ 10 miljoen (purpose)']],
  [
    'Dit is € 8 miljoen inzake zorg, € 10 miljoen inzake Samen Sterk en € 2 miljoen voor sport.',
    ['€ 10 miljoen (purpose)'],
  ],
  ['Samen Sterk (€ 25,5 miljoen);', ['€ 25,5 miljoen (purpose)']],
  ['Voor Samen Sterk is € 1,5 miljoen beschikbaar voor de campagne.', ['€ 1,5 miljoen (subject)']],
  [
    'In het akkoord Samen Sterk is afgesproken dat € 150 miljoen per jaar beschikbaar is.',
    ['€ 150 miljoen (subject)'],
  ],
  [
    'Er zijn middelen voor de uitvoering van Samen Sterk. Hiervoor is in 2023 € 4,5 miljoen beschikbaar.',
    ['€ 4,5 miljoen (back)'],
  ],
])('%s', (text, expected) => {
  expect(namedIn(text)).toEqual(expected)
})

it.each([
  'Het doel van Samen Sterk is dat in 2025 minder dan 56% eenzaam is.',
  'Er is € 5 miljoen voor een campagne en een onderdeel van Samen Sterk.',
  'Samen Sterk loopt door. Het kabinet heeft € 42,5 miljoen beschikbaar gesteld.',
  'Samen Sterk en Ander Akkoord lopen door. Hiervoor is € 4,5 miljoen beschikbaar.',
  'Naast Samen Sterk is er € 5 miljoen voor sport.',
])('not: %s', (text) => {
  expect(namedIn(text)).toEqual([])
})
