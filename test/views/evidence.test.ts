import { expect, test } from 'vitest'
import { buildCatalogue } from '../../src/catalogue/catalogue.ts'
import { withReads } from '../../src/catalogue/reads/reads.ts'
import { recordedCatalogue } from '../../src/catalogue/reads/recorded-catalogue.ts'
import { companions } from '../../src/views/entities/companions.ts'
import { actorPage, lawPage } from '../../src/views/entities/entities.ts'
import { spellings } from '../../src/views/entities/name-spellings.ts'
import { shownYears, years } from '../../src/views/entities/years.ts'
import { sampleLibrary } from '../render/sample-library.ts'

const catalogue = buildCatalogue(sampleLibrary)
const vws = sampleLibrary.actors.find(({ id }) => id === 'vws')!
const links = sampleLibrary.links.filter((link) => link.targets.some(({ id }) => id === 'vws'))

test('an actor shows each mention with its sentence, its place and the words marked', () => {
  const { count, groups, first } = actorPage(catalogue, vws)
  expect(count).toBe(2)
  expect(groups.map(({ title, date, passages }) => [title, date, passages.length])).toEqual([
    ['Brief over de voortgang', '12 mei 2023', 2],
  ])
  const [, passage] = groups[0]!.passages
  expect(passage?.label).toBe('alinea 13')
  expect(passage?.quotes[0]?.filter(({ mark }) => mark).map(({ text }) => text)).toEqual(['VWS'])
  expect([first?.year, first?.label]).toEqual(['2023', 'alinea 1'])
})

test('an actor shows its actions with the sentence that makes it responsible, and the group it speaks of', () => {
  const [duty, ...others] = actorPage(catalogue, vws).duties
  expect(others).toEqual([])
  expect(duty?.actions.map(({ name }) => name)).toEqual(['Actie 1'])
  expect(duty?.passages.map(({ url }) => url)).toEqual(['/documenten/brief/#p13'])
  expect([duty?.ground?.from, duty?.ground?.to]).toEqual([1, 1])
})

test('the spellings of a name are those of the texts, each with its paragraphs', () => {
  expect(
    spellings(catalogue, links).map(({ text, count, documents }) => [
      text,
      count,
      documents[0]?.places[0]?.label,
    ]),
  ).toEqual([
    ['minister van VWS', 1, 'alinea 1'],
    ['VWS', 1, 'alinea 13'],
  ])
})

test('years without a mention are there too', () => {
  expect(years(catalogue, links).map(({ year, count, share }) => [year, count, share])).toEqual([
    ['2022', 0, 0],
    ['2023', 2, 1],
  ])
})

test('years are shown of a name with as many mentions as years, and are all that its page has looked at', async () => {
  const recorded = recordedCatalogue(catalogue)
  const { made, reads } = await withReads(async () => shownYears(recorded, 'actor:vws'))
  expect(made).toEqual(years(catalogue, links))
  expect(reads).toEqual(['shownYears actor:vws'])
  expect(shownYears(catalogue, 'actor:niemand')).toEqual([])
})

test('who is named once beside another is not yet a companion', () => {
  expect(companions(catalogue, 'vws', links)).toEqual([])
  const twice = buildCatalogue({ ...sampleLibrary, links: [...sampleLibrary.links, ...besideVws('p1')] })
  expect(companions(twice, 'vws', links).map(({ name, count }) => [name, count])).toEqual([
    ['Zorginstituut Nederland', 2],
  ])
})

test('of a few paragraphs with both names each is a link, more of them are a question to the search', () => {
  const blocks = Array.from({ length: 11 }, (_, index) => `p${index + 1}`)
  const at = (id: string, count: number) =>
    sampleLibrary.links
      .filter((link) => link.block === 'p13' && link.targets[0]?.id === id)
      .flatMap((link) => blocks.slice(0, count).map((block) => ({ ...link, block: block as never })))
  const [ten, eleven] = [10, 11].map((count) => {
    const both = [...at('vws', count), ...at('zorginstituut', count)]
    return companions(buildCatalogue({ ...sampleLibrary, links: both }), 'vws', at('vws', count))[0]
  })
  expect([ten?.search, ten?.documents[0]?.places.length]).toEqual([null, 10])
  expect([eleven?.search, eleven?.documents]).toEqual(['/zoeken/?q=actor:vws+actor:zorginstituut', []])
})

/** The same library with the Zorginstituut named in one more paragraph. */
const besideVws = (block: string) =>
  sampleLibrary.links
    .filter((link) => link.block === 'p13' && link.targets[0]?.id === 'zorginstituut')
    .map((link) => ({ ...link, block: block as never }))

test('a law knows its official text and the articles that are cited', () => {
  const page = lawPage(catalogue, sampleLibrary.laws[0]!)
  expect(page.identifiers.map(({ url }) => url)).toEqual(['https://wetten.overheid.nl/BWBR0035362'])
  expect(page.articles.map(({ name, documents }) => [name, documents[0]?.places[0]?.label])).toEqual([
    ['artikel 2.3.9', 'alinea 4'],
  ])
})
