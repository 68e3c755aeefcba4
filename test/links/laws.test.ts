import { expect, test } from 'vitest'
import { KNOWN_LAWS } from '../../src/links/laws/known-laws.ts'
import { buildLibrary } from '../../src/pipeline.ts'
import { abbreviation, content, document, law, show } from './helpers.ts'

const libraryOf = (text: string, registers: Parameters<typeof content>[1] = {}) =>
  buildLibrary(content([document([{ id: 'p1', text }])], registers))

test('articles of laws need no register', () => {
  const { links, laws } = libraryOf('artikel 2.1.4b, vierde lid, van de Wmo 2015')
  expect(show(links)).toEqual([
    'artikel 2.1.4b, vierde lid, van de Wmo 2015 → BWBR0035362:artikel=2.1.4b:lid=4',
  ])
  expect(laws.map(({ id }) => id)).toEqual(['wmo-2015'])
})

test('names of laws need no register, whatever their capitals; a law that is not named is not in the site', () => {
  const { links, laws } = libraryOf('de Wet Langdurige Zorg, de wet zorg en dwang en de Jeugdwet')
  expect(show(links)).toEqual(['Wet Langdurige Zorg → wlz', 'wet zorg en dwang → wzd', 'Jeugdwet → jeugdwet'])
  expect(laws.map(({ id }) => id).sort()).toEqual(['jeugdwet', 'wlz', 'wzd'])
})

test('a law that a text introduces with its short name has a page, and no number', () => {
  const wzv = { ...abbreviation('wzv', 'Wzv'), aliases: ['Wet zorgzame voorbeelden'] }
  const { links, laws } = libraryOf('Zie artikel 4 van de Wet zorgzame voorbeelden (Wzv) en de Wzv.', {
    glossary: [wzv],
  })
  expect(show(links)).toEqual(['artikel 4 van de Wet zorgzame voorbeelden (Wzv) → ?', 'Wzv → wzv'])
  expect(laws).toMatchObject([{ id: 'wzv', short: 'Wzv', name: 'Wet zorgzame voorbeelden', bwb: null }])
})

test('a law that a text introduces has the number of the table when its full name is there', () => {
  const wtza = { ...abbreviation('wtza', 'Wtza'), aliases: ['Wet toetreding zorgaanbieders'] }
  const { laws } = libraryOf('De Wet toetreding zorgaanbieders (Wtza) geldt.', { glossary: [wtza] })
  expect(laws).toMatchObject([{ id: 'wtza', bwb: 'BWBR0043797' }])
})

test('a short name that the texts give to another law is that law’s', () => {
  const wth = { ...abbreviation('wth', 'Wth'), aliases: ['Wet tijdelijke hulpposten'] }
  const { laws, links } = libraryOf('Over de Wth en de Wet tijdelijk huisverbod.', { glossary: [wth] })
  expect(show(links)).toEqual(['Wth → wth', 'Wet tijdelijk huisverbod → wth-bwbr0024649'])
  expect(laws.map(({ name }) => name)).toEqual(['Wet tijdelijke hulpposten', 'Wet tijdelijk huisverbod'])
})

test('an entry of the register without a number has the number of the table', () => {
  const own = law('wegiz', 'Wet elektronische gegevensuitwisseling in de zorg', 'Wegiz', null)
  expect(libraryOf('de Wegiz', { laws: [own] }).laws).toMatchObject([{ id: 'wegiz', bwb: 'BWBR0048095' }])
})

test('an entry of the register goes before, and stays when no text names it', () => {
  const own = law('langdurig', 'Wet langdurige zorg', 'Wlz', 'BWBR0035917')
  const { links, laws } = libraryOf('de Wlz', { laws: [own, law('oud', 'Oude wet', 'Ow', null)] })
  expect(show(links)).toEqual(['Wlz → langdurig'])
  expect(laws.map(({ id }) => id)).toEqual(['langdurig', 'oud'])
})

test('the laws that every text may cite are there once', () => {
  expect(new Set(KNOWN_LAWS.map(({ bwb }) => bwb)).size).toBe(KNOWN_LAWS.length)
  expect(KNOWN_LAWS.every(({ bwb }) => /^BWB[RV]\d{7}$/.test(bwb ?? ''))).toBe(true)
})
