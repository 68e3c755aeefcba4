import { expect, test } from 'vitest'
import { actor, linksIn, show } from './helpers.ts'

const actors = [
  actor('minister', 'De minister', 'de minister'),
  actor('minister-vws', 'Minister van VWS', 'minister van VWS'),
]

test.each([
  ['De minister stuurt een brief.', ['De minister → minister']],
  ['Dat meldt de minister van die tijd.', ['de minister → minister']],
  ['Dat meldt de minister van VWS.', ['minister van VWS → minister-vws']],
  ['Dat meldt de minister van Economische Zaken.', []],
  ['Dat meldt de minister voor Rechtsbescherming.', []],
  ['Dat meldt de minister zonder portefeuille.', []],
])('%s', (text, links) => {
  expect(show(linksIn(text, { actors }))).toEqual(links)
})
