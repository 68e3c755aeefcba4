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
  const wtza = { ...abbreviation('wtza', 'Wtza'), aliases: ['Wet toetreding zorgaanbieders'] }
  const { links, laws } = libraryOf('Zie artikel 4 van de Wet toetreding zorgaanbieders (Wtza) en de Wtza.', {
    glossary: [wtza],
  })
  expect(show(links)).toEqual(['artikel 4 van de Wet toetreding zorgaanbieders (Wtza) → ?', 'Wtza → wtza'])
  expect(laws).toMatchObject([
    { id: 'wtza', short: 'Wtza', name: 'Wet toetreding zorgaanbieders', bwb: null },
  ])
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
