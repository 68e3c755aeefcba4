import { expect, test } from 'vitest'
import { buildCatalogue } from '../../src/catalogue/catalogue.ts'
import { quotedAround } from '../../src/catalogue/quotation.ts'
import { BRIEF, LISTED, passages } from '../../src/views/places/passage-groups.ts'
import { sampleLibrary } from '../render/sample-library.ts'

const catalogue = buildCatalogue(sampleLibrary)
const links = sampleLibrary.links.filter((link) => link.targets.some(({ id }) => id === 'vws'))

test('of many the first paragraph of a text has its words, and the others are named', () => {
  const [brief] = passages(catalogue, links, BRIEF)
  expect(brief?.passages.map(({ label }) => label)).toEqual(['alinea 1'])
  expect(brief?.others.map(({ label, url }) => [label, url])).toEqual([
    ['alinea 13', '/documenten/brief/#p13'],
  ])
  const [listed] = passages(catalogue, links, LISTED)
  expect(listed?.passages.map(({ label }) => label)).toEqual(['alinea 1', 'alinea 13'])
  expect(listed?.others).toEqual([])
})

const LONG = `Het begin ${'van een lange zin die '.repeat(12)}over de zorg gaat ${'en dan nog door '.repeat(12)}stopt.`
const LENGTH = { whole: 200, shown: 160, before: 70 }
const shown = (text: string, at: number) =>
  quotedAround(text, [[at, at + 7]], LENGTH).map((parts) => parts.map((part) => part.text).join(''))

test('a long sentence is cut at spaces to what is around the words that are meant, a short one is whole', () => {
  const at = LONG.indexOf('de zorg')
  const [quote] = shown(LONG, at)
  expect(quote).toMatch(/^… .*over de zorg gaat.* …$/u)
  expect(quote?.length).toBeLessThanOrEqual(160 + 4)
  expect(quotedAround(LONG, [[at, at + 7]], LENGTH)[0]?.filter(({ mark }) => mark)).toEqual([
    { text: 'de zorg', mark: true },
  ])
  expect(shown('Een korte zin over de zorg. Nog een.', 19)).toEqual(['Een korte zin over de zorg.'])
})
