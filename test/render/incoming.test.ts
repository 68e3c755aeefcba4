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
const labels = (block: string): string[] =>
  incoming(catalogue, 'brief', block).map(
    ({ label, links }) => `${label} ${links.map(({ text }) => text).join(', ')}`,
  )

test('a paragraph knows the actions it belongs to, and the passages like it', () => {
  expect(labels('p11')).toEqual(['Is de tekst van actie 1', 'Bijna dezelfde woorden (94%) in alinea 7'])
  expect(labels('p7')).toEqual(['Vat samen: actie 1', 'Bijna dezelfde woorden (94%) in alinea 11'])
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
