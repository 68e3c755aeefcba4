import { expect, test } from 'vitest'
import { Actor } from '../../src/collections/schema/entities.ts'
import { actorsOf, allActors, mentionedActors } from '../../src/links/organisations/all-actors.ts'
import { knownOrganisations } from '../../src/links/organisations/known-organisations.ts'
import { abbreviation, linksIn, show } from './helpers.ts'

const actors = allActors({ actors: [] })

test.each([
  ['De gemeente Oss doet mee.', ['gemeente Oss → gemeente-oss']],
  [
    'Het college van burgemeester en wethouders van Oss besluit.',
    ['college van burgemeester en wethouders van Oss → gemeente-oss'],
  ],
  ['De gemeenteraad van Best komt bijeen.', ['gemeenteraad van Best → gemeente-best']],
  [
    'De gemeente Den Haag en de gemeente ’s-Gravenhage.',
    ['gemeente Den Haag → gemeente-s-gravenhage', 'gemeente ’s-Gravenhage → gemeente-s-gravenhage'],
  ],
  [
    'de gemeente Bergen (NH) en de gemeente Bergen (NH.)',
    ['gemeente Bergen (NH) → gemeente-bergen-nh', 'gemeente Bergen (NH.) → gemeente-bergen-nh'],
  ],
  ['In Oss en in Utrecht is het best druk; wie wil putten kan.', []],
  [
    'de provincie Utrecht en de gemeente Utrecht',
    ['provincie Utrecht → provincie-utrecht', 'gemeente Utrecht → gemeente-utrecht'],
  ],
  ['Gedeputeerde Staten van Friesland', ['Gedeputeerde Staten van Friesland → provincie-fryslan']],
  ['het waterschap Aa en Maas', ['waterschap Aa en Maas → waterschap-aa-en-maas']],
  [
    'het ministerie van VWS en het Ministerie van Volksgezondheid, Welzijn en Sport',
    [
      'ministerie van VWS → ministerie-van-volksgezondheid-welzijn-en-sport',
      'Ministerie van Volksgezondheid, Welzijn en Sport → ministerie-van-volksgezondheid-welzijn-en-sport',
    ],
  ],
  [
    'Volgens het RIVM en de Autoriteit Consument en Markt (ACM).',
    [
      'RIVM → rijksinstituut-voor-volksgezondheid-en-milieu',
      'Autoriteit Consument en Markt (ACM) → autoriteit-consument-en-markt',
    ],
  ],
  ['De politie en de notarissen helpen.', []],
  ['de gemeenten Oss en Bernheze', ['Oss → gemeente-oss', 'Bernheze → gemeente-bernheze']],
  [
    'de gemeenteraden van Oss, Bernheze en Meierijstad',
    ['Oss → gemeente-oss', 'Bernheze → gemeente-bernheze', 'Meierijstad → gemeente-meierijstad'],
  ],
  [
    'de colleges van burgemeester en wethouders van Best en Den Haag',
    ['burgemeester en wethouders van Best → gemeente-best', 'Den Haag → gemeente-s-gravenhage'],
  ],
  [
    'De provincies Utrecht en Gelderland',
    ['Utrecht → provincie-utrecht', 'Gelderland → provincie-gelderland'],
  ],
  [
    'de waterschappen Aa en Maas en De Dommel',
    ['Aa en Maas → waterschap-aa-en-maas', 'De Dommel → waterschap-de-dommel'],
  ],
  ['gemeenten in Oss en Best; de raden van bestuur van Oss en Best', []],
])('%s', (text, links) => {
  expect(show(linksIn(text, { actors }))).toEqual(links)
})

test('an abbreviation that a text gives another meaning is not that of the body', () => {
  const glossary = [abbreviation('acm', 'ACM')]
  expect(show(linksIn('De ACM werkt.', { actors, glossary }))).toEqual(['ACM → acm'])
})

test('what a register has by name, alias or number is not added again', () => {
  const byName = Actor.parse({ id: 'oss', name: 'Gemeente Oss', kind: 'organisatie' })
  const byAlias = Actor.parse({ id: 'acm', name: 'Toezichthouder', aliases: ['ACM'], kind: 'inspectie' })
  const byPart = Actor.parse({ id: 'ai', name: 'Arbeidsinspectie', kind: 'inspectie' })
  const all = allActors({ actors: [byName, byAlias, byPart] })
  expect(all.filter(({ name }) => name === 'Gemeente Oss')).toEqual([byName])
  expect(all.some(({ id }) => id === 'autoriteit-consument-en-markt')).toBe(false)
  expect(all.filter(({ name }) => name.endsWith('Arbeidsinspectie'))).toEqual([byPart])
})

test('only bodies that a text names are in the library', () => {
  const links = linksIn('De gemeente Oss doet mee.', { actors })
  expect(mentionedActors(actors, [], new Set(links.flatMap(actorsOf))).map(({ id }) => id)).toEqual([
    'gemeente-oss',
  ])
})

test('ids are unique, and numbers are those of the official list', () => {
  expect(new Set(knownOrganisations().map(({ id }) => id)).size).toBe(knownOrganisations().length)
  const numbers = knownOrganisations().flatMap(({ identifiers }) => identifiers.tooi ?? [])
  expect(new Set(numbers).size).toBe(numbers.length)
  for (const number of numbers)
    expect(number).toMatch(/^https:\/\/identifier\.overheid\.nl\/tooi\/id\/[a-z]+\/[a-z]+\d+$/)
})
