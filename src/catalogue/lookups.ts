/** Lookups that pages share, each built once, so that no page searches the whole library for one entry. */
import type { Term } from '../collections/schema/entities.ts'
import type { Catalogue } from './catalogue.ts'
import { lookup } from './reads/lookup.ts'

const byId = <T extends { id: string }>(entries: readonly T[]): Map<string, T> =>
  new Map(entries.map((entry) => [entry.id, entry]))

export const lawsById = lookup('lawsById', ({ laws }: Catalogue) => byId(laws))
export const programmesById = lookup('programmesById', ({ programmes }: Catalogue) => byId(programmes))

/** Our documents by official number. When several have the same one, the first wins. */
export const documentsByNumber = lookup(
  'documentsByNumber',
  ({ documents }: Catalogue) =>
    new Map(
      documents
        .toReversed()
        .flatMap((document) => (document.official ? [[document.official, document] as const] : [])),
    ),
)

/** Actions by document and number: `nota 3`. */
export const actionsByNumber = lookup(
  'actionsByNumber',
  ({ actions }: Catalogue) =>
    new Map(actions.map((action) => [`${action.document} ${action.number}`, action])),
)

/** The actions that an actor is responsible for. */
export const actionsByParty = lookup('actionsByParty', ({ actions }: Catalogue) => {
  const pairs = actions.flatMap((action) => [...new Set(action.parties)].map((party) => ({ party, action })))
  const groups = Map.groupBy(pairs, ({ party }) => party)
  return new Map([...groups].map(([party, group]) => [party, group.map(({ action }) => action)] as const))
})

/** By kind and target, the number of documents that mention it. */
export const documentCounts = lookup(
  'documentCounts',
  ({ mentionsOf }: Catalogue) =>
    new Map(
      [...mentionsOf].map(([name, links]) => [name, new Set(links.map(({ document }) => document)).size]),
    ),
)

/** The spelling of each term, whichever documents define it. */
export const termNames = lookup(
  'termNames',
  ({ glossary }: Catalogue) => new Map(glossary.map(({ id, term }) => [id as string, term] as const)),
)

/** An abbreviation that a document spells out, with the places where it does. */
export type OwnAbbreviation = Pick<Term, 'id' | 'term' | 'aliases' | 'definitions'>

export function abbreviationsOf(glossary: readonly Term[]): Map<string, OwnAbbreviation[]> {
  const pairs = glossary
    .filter(({ kind }) => kind === 'abbreviation')
    .flatMap(({ id, term, aliases, definitions }) =>
      [...Map.groupBy(definitions, (each) => each.document as string)].map(([document, own]) => ({
        document,
        abbreviation: { id, term, aliases, definitions: own },
      })),
    )
  const groups = Map.groupBy(pairs, ({ document }) => document)
  return new Map(
    [...groups].map(([document, group]) => [document, group.map(({ abbreviation }) => abbreviation)]),
  )
}

/** The abbreviations of each document. */
export const abbreviationsByDocument = lookup('abbreviationsByDocument', ({ glossary }: Catalogue) =>
  abbreviationsOf(glossary),
)

/** The links to parts of a regulation, by the id of the regulation: `BWBR0005537`. */
export const statuteLinks = lookup('statuteLinks', ({ links }: Catalogue) =>
  Map.groupBy(
    links
      .filter(({ kind }) => kind === 'statute')
      .flatMap((link) => link.targets.map((target) => ({ target, link }))),
    ({ target: { id } }) => (id.includes(':') ? id.slice(0, id.indexOf(':')) : ''),
  ),
)
