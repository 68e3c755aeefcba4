import { expect, test } from 'vitest'
import { saidIn } from '../../src/claims/said-in.ts'
import { readContent } from '../../src/collections/content.ts'
import { namedIn, namesIn } from '../../src/editions/data/named.ts'
import { buildLibrary } from '../../src/pipeline.ts'

const library = buildLibrary(readContent('content', 'seeds'))
const said = saidIn(library)
const named = namedIn(
  library,
  new Map(
    library.documents.map(({ id }) => [id, { names: namesIn(said(id)), relations: said(id).relations }]),
  ),
)

const documentsOf = (places: readonly { document: string }[]): string[] => [
  ...new Set(places.map(({ document }) => document)),
]

test.each([
  ['actor', library.actors],
  ['law', library.laws],
  ['programme', library.programmes],
] as const)('the documents with an %s are those that mention it', (kind, all) => {
  expect(all.length).toBeGreaterThan(0)
  for (const { id } of all) {
    const stated = kind === 'actor' ? named.relations(id).map(({ evidence }) => evidence) : []
    const expected = documentsOf([...named.mentions(kind, id), ...stated])
    expect([id, named.documentsWith(`${kind}:${id}`)]).toEqual([id, expect.arrayContaining(expected)])
  }
})

test('the documents with a term are those that use it, also as a name of something else', () => {
  expect(library.glossary.length).toBeGreaterThan(0)
  for (const { id, term } of library.glossary) {
    const found = named.documentsWith(`term:${id}`, `written:${term}`)
    expect([term, found]).toEqual([term, documentsOf(named.uses({ id, term }))])
  }
})

test('who says what an actor is to another has the name of that actor', () => {
  expect(library.relations.length).toBeGreaterThan(0)
  expect(library.actors.flatMap(({ id }) => named.relations(id))).toHaveLength(library.relations.length)
  for (const { subject, evidence } of library.relations)
    expect(named.documentsWith(`actor:${subject}`)).toContain(evidence.document)
})
