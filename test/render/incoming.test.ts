import { expect, test } from 'vitest'
import { buildCatalogue } from '../../src/catalogue/catalogue.ts'
import { incoming } from '../../src/catalogue/incoming.ts'
import type { Incoming } from '../../src/catalogue/incoming-row.ts'
import { withReads } from '../../src/catalogue/reads/reads.ts'
import { recordedCatalogue } from '../../src/catalogue/reads/recorded-catalogue.ts'
import { Parallels } from '../../src/claims/parallels/all-parallels.ts'
import type { Parallel } from '../../src/claims/parallels/parallel.ts'
import { documentTree } from '../../src/render/document.ts'
import { sampleLibrary } from './sample-library.ts'
import { allText, byId, elements } from './tree-helpers.ts'

const place = (block: string, end: number): Parallel['a'] => ({
  document: 'brief' as never,
  block: block as never,
  start: 0,
  end,
})
const library = {
  ...sampleLibrary,
  parallels: Parallels.of([{ a: place('p7', 20), b: place('p11', 20), similarity: 0.94 }]),
}
const catalogue = buildCatalogue(library)
const paragraph = library.documents[0]!.blocks.find(({ type }) => type === 'paragraph')!
const labels = (block: string): string[] =>
  incoming(catalogue, 'brief', block).map(
    ({ label, links }) => `${label} ${links.map(({ text }) => text).join(', ')}`,
  )

test('a paragraph knows the actions it belongs to, and the passages like it', () => {
  expect(labels('p11')).toEqual(['Is de tekst van actie 1', 'Bijna dezelfde woorden (94%) in alinea 7'])
  expect(labels('p7')).toEqual(['Vat samen: actie 1', 'Bijna dezelfde woorden (94%) in alinea 11'])
})

test('of a term that a paragraph explains its name is looked at, not who else defines it', async () => {
  const kade = { kind: 'term', term: 'Kade', aliases: [], definitions: [place('p7', 9), place('p11', 9)] }
  const glossary = [{ id: 'kade', ...kade } as never]
  const recorded = recordedCatalogue(buildCatalogue({ ...sampleLibrary, glossary }))
  const { made, reads } = await withReads(async () => incoming(recorded, 'brief', 'p7'))
  expect(made.map(({ links }) => links[0]?.text)).toContain('Kade')
  expect(reads.filter((read) => read.startsWith('term'))).toEqual(['termNames kade'])
})

const long = (word: string): string =>
  `De gemeente besluit na overleg met de aanbieders van zorg in de wijk over de ${word} van het jaar erop, en zij ` +
  'doet dat in het openbaar nadat de raad zich daarover heeft kunnen uitspreken in een vergadering waar ook de aanbieders ' +
  'en de bewoners van de wijk bij waren en hebben gezegd wat zij daarvan vonden.'

/** What is said of the first of paragraphs that are like the others by so much, each with a word of its own. */
function rowsOfFirst(likeness: readonly number[]): Incoming[] {
  const blocks = [1, ...likeness].map((similarity, at) => ({
    ...paragraph,
    id: `p${at + 1}` as never,
    text: long(similarity === 1 ? 'begroting' : `planning ${at}`),
  }))
  const whole = (at: number): Parallel['a'] => place(`p${at + 1}`, blocks[at]?.text.length ?? 0)
  const parallels = likeness.map((similarity, at) => ({ a: whole(0), b: whole(at + 1), similarity }))
  const documents = [{ ...sampleLibrary.documents[0]!, blocks }]
  return incoming(
    buildCatalogue({ ...sampleLibrary, documents, parallels: Parallels.of(parallels) }),
    'brief',
    'p1',
  ).filter(({ label }) => label.includes('woorden in') || label.includes('%'))
}
const said = ({ label, links, more = '' }: Incoming): string =>
  `${label} ${links.map(({ text }) => text).join(', ')}${more}`

test('of two passages like it each is quoted, around what differs', () => {
  const rows = rowsOfFirst([0.9, 0.85])
  expect(rows.map(said)).toEqual([
    'Bijna dezelfde woorden (90%) in alinea 2',
    'Bijna dezelfde woorden (85%) in alinea 3',
  ])
  const words = rows[0]?.quote ?? []
  expect(words.map(({ text, mark }) => (mark ? `[${text}]` : text)).join('')).toMatch(
    /^… \[.{30,60}over de planning 1 van het .*\] …$/,
  )
  expect(words.map(({ text }) => text).join('').length).toBeLessThan(170)
})

test('of more passages like it the nearest is named, and the others counted', () => {
  expect(rowsOfFirst([0.8, 0.9, 0.85, 0.7]).map(said)).toEqual([
    'Bijna dezelfde woorden (90%) in alinea 3, en op nog 3 plaatsen',
  ])
})

test('what does not grow with the library: of many places with the same words some are named', () => {
  expect(rowsOfFirst([1, 1, 1, 0.9]).map(said)).toEqual([
    'Dezelfde woorden in alinea 2, alinea 3, alinea 4',
    'Bijna dezelfde woorden (90%) in alinea 5',
  ])
  expect(rowsOfFirst([1, 1, 1, 1]).map(said)).toEqual([
    'Dezelfde woorden in alinea 2, alinea 3, alinea 4, en op nog 1 plaats',
  ])
})

test('the same words are quoted when they are only some of a paragraph', () => {
  const blocks = ['Eerst dit. De raad besluit.', 'De raad besluit.'].map((text, at) => ({
    ...paragraph,
    id: `p${at + 1}` as never,
    text,
  }))
  const some = { a: { ...place('p1', 27), start: 11 }, b: place('p2', 16), similarity: 1 }
  const documents = [{ ...sampleLibrary.documents[0]!, blocks }]
  const found = buildCatalogue({ ...sampleLibrary, documents, parallels: Parallels.of([some]) })
  const quoted = (block: string): string[][] =>
    incoming(found, 'brief', block)
      .filter(({ label }) => label === 'Dezelfde woorden in')
      .map(({ quote }) => quote.map(({ text }) => text))
  expect([quoted('p1'), quoted('p2')]).toEqual([[['De raad besluit.']], [[]]])
})

test('a heading knows what refers to it, a paragraph what it defines', () => {
  expect(labels('s1')).toEqual(['Wordt aangehaald in alinea 8'])
  expect(labels('p2')).toEqual(['Legt uit: samenredzaamheid'])
})

test('the page has a count at the block, which leads to the list under the text', () => {
  const tree = documentTree(library.documents[0]!, catalogue)
  const counts = elements(tree).filter(({ properties }) =>
    (properties.className as string[] | undefined)?.includes('in'),
  )
  expect(counts.length).toBeGreaterThan(3)
  for (const { properties } of counts) expect(byId(tree, String(properties.href).slice(1))).toBeDefined()
  expect(allText(byId(tree, 'bij-p11')!)).toContain('het laatste punt')
})

test('other texts are beside the page, and places on the page itself need no path', () => {
  const [first] = sampleLibrary.documents
  const other = { ...first!, id: 'nota' as never }
  const at = (document: string) => ({ document, block: 'p1', start: 0, end: 9 }) as never
  const parallels = [{ a: at(first!.id), b: at('nota'), similarity: 1 }]
  const found = buildCatalogue({
    ...sampleLibrary,
    documents: [first!, other],
    parallels: Parallels.of(parallels),
  })
  const links = elements(byId(documentTree(first!, found), 'bij-p1')!).map(
    ({ properties }) => properties.href,
  )
  expect(links.filter(Boolean)).toEqual(['#p1', '../nota/#p1'])
})

test('a block that nothing points at has no count', () => {
  expect(incoming(catalogue, 'brief', 'p9')).toEqual([])
})
