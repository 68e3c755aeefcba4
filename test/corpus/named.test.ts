import { expect, test } from 'vitest'
import { saidIn } from '../../src/claims/said-in.ts'
import { readContent } from '../../src/collections/content.ts'
import { namesIn } from '../../src/editions/data/name-fingerprints.ts'
import { namedIn } from '../../src/editions/data/named.ts'
import { termUses } from '../../src/links/term-uses.ts'
import { buildLibrary } from '../../src/pipeline.ts'

const library = buildLibrary(readContent('content', 'seeds'))
const said = saidIn(library)
const summaries = new Map(
  library.documents.map(({ id }) => [id, { names: namesIn(said(id).links), relations: said(id).relations }]),
)
const named = namedIn(library, summaries, new Map())

test.each([
  ['actor', library.actors],
  ['law', library.laws],
  ['programme', library.programmes],
] as const)('an %s is mentioned wherever a link leads to it', (kind, all) => {
  expect(all.length).toBeGreaterThan(0)
  for (const { id } of all) {
    const expected = library.links.filter(
      (link) => link.kind === kind && link.targets.some((target) => target.id === id),
    )
    expect(named.mentions(kind, id)).toEqual(expected)
  }
})

test('a term is used wherever the whole library uses it, also as a name of something else', () => {
  expect(library.glossary.length).toBeGreaterThan(0)
  const uses = termUses(library.links)
  for (const term of library.glossary) expect(named.uses(term)).toEqual(uses(term))
})

test('what texts say that actors are to each other is said once', () => {
  expect(library.relations.length).toBeGreaterThan(0)
  expect(library.actors.flatMap(({ id }) => named.relations(id))).toHaveLength(library.relations.length)
})
