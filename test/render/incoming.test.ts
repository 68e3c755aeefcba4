import { expect, test } from 'vitest'
import { buildCatalogue } from '../../src/catalogue/catalogue.ts'
import { incoming } from '../../src/catalogue/incoming.ts'
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
  parallels: [{ a: place('p7', 20), b: place('p11', 20), similarity: 0.94 }],
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

test('of many passages like it the nearest are quoted, around what differs; the same words are named', () => {
  const long = (word: string): string =>
    `De gemeente besluit na overleg met de aanbieders van zorg in de wijk over de ${word} van het jaar erop, en zij ` +
    'doet dat in het openbaar nadat de raad zich daarover heeft kunnen uitspreken in een vergadering waar ook de aanbieders ' +
    'en de bewoners van de wijk bij waren en hebben gezegd wat zij daarvan vonden.'
  const words = ['begroting', 'begroting', 'planning', 'aanpak', 'indeling', 'verdeling']
  const blocks = words.map((word, at) => ({ ...paragraph, id: `p${at + 1}` as never, text: long(word) }))
  const whole = (at: number): Parallel['a'] => place(`p${at + 1}`, blocks[at]?.text.length ?? 0)
  const found = buildCatalogue({
    ...sampleLibrary,
    documents: [{ ...sampleLibrary.documents[0]!, blocks }],
    parallels: [1, 0.8, 0.9, 0.85, 0.7].map((similarity, at) => ({
      a: whole(0),
      b: whole(at + 1),
      similarity,
    })),
  })
  const rows = incoming(found, 'brief', 'p1').filter(
    ({ label }) => label.includes('woorden in') || label.includes('%'),
  )
  expect(rows.map(({ label, links }) => `${label} ${links.map(({ text }) => text).join(', ')}`)).toEqual([
    'Dezelfde woorden in alinea 2',
    'Bijna dezelfde woorden (90%) in alinea 4',
    'Bijna dezelfde woorden (85%) in alinea 5',
    'Ook bijna dezelfde woorden in alinea 3 (80%), alinea 6 (70%)',
  ])
  const [, near] = rows.map(({ quote }) => quote)
  expect(near?.map(({ text, mark }) => (mark ? `[${text}]` : text)).join('')).toMatch(
    /^… \[.{30,60}over de aanpak van het .*\] …$/,
  )
  expect(near?.map(({ text }) => text).join('').length).toBeLessThan(170)
})

test('the same words are quoted when they are only some of a paragraph', () => {
  const blocks = ['Eerst dit. De raad besluit.', 'De raad besluit.'].map((text, at) => ({
    ...paragraph,
    id: `p${at + 1}` as never,
    text,
  }))
  const some = { a: { ...place('p1', 27), start: 11 }, b: place('p2', 16), similarity: 1 }
  const documents = [{ ...sampleLibrary.documents[0]!, blocks }]
  const found = buildCatalogue({ ...sampleLibrary, documents, parallels: [some] })
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

test('a block that nothing points at has no count', () => {
  expect(incoming(catalogue, 'brief', 'p9')).toEqual([])
})
