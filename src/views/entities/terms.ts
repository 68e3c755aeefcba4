import { path } from '../../catalogue/addresses.ts'
import { type Catalogue, titleOf } from '../../catalogue/catalogue.ts'
import { byName } from '../../catalogue/format.ts'
import type { Term } from '../../collections/schema/entities.ts'
import type { Link, LinkKind } from '../../links/link.ts'
import { type Evidence, evidenceOf } from '../places/evidence-groups.ts'
import { type Statement, statement } from '../places/quoted-block.ts'

export interface TermRow {
  term: string
  url: string
  kind: Term['kind']
  definition: Statement | null
  count: number
}

interface Definition {
  text: string
  places: { label: string; url: string }[]
}

export interface TermPage extends Evidence {
  id: string
  term: string
  kind: string
  aliases: string[]
  /** What it means, each wording once, with all places that have it. */
  definitions: Definition[]
  /** The regulations that it has this meaning in; empty for a term of all texts. */
  scope: { title: string; url: string }[]
  /** The page of the actor, the law or the programme that these letters name: `/wetten/wlz/`. */
  named: { label: string; url: string } | null
  count: number
}

const NAMED: Partial<Record<LinkKind, string>> = {
  actor: 'de actor',
  law: 'de wet',
  programme: 'het programma',
}

/** The terms in the order of the alphabet. */
export const termRows = (catalogue: Catalogue): TermRow[] =>
  catalogue.glossary.map((term) => termRow(catalogue, term)).toSorted(byName((row) => row.term))

/** Terms by their first letter. */
export function termGroups(rows: readonly TermRow[]): { letter: string; rows: TermRow[] }[] {
  return [...Map.groupBy(rows, (row) => firstLetter(row.term))].map(([letter, group]) => ({
    letter,
    rows: group,
  }))
}

const firstLetter = (term: string): string =>
  (term.normalize('NFD').match(/\p{L}/u)?.[0] ?? '#').toUpperCase()

function termRow(catalogue: Catalogue, term: Term): TermRow {
  const definition = term.definitions[0] ? statement(catalogue, term.definitions[0]) : null
  return {
    term: term.term,
    url: path.term(term.id),
    kind: term.kind,
    definition,
    count: catalogue.usesOf(term).length,
  }
}

export function termPage(catalogue: Catalogue, term: Term): TermPage {
  const links = catalogue.usesOf(term)
  return {
    id: term.id,
    term: term.term,
    kind: term.kind === 'abbreviation' ? 'Afkorting' : 'Begrip',
    aliases: term.aliases.filter((alias) => alias !== term.term),
    definitions: definitionsOf(catalogue, term),
    scope: (term.scope ?? []).map((id) => ({ title: titleOf(catalogue, id), url: path.document(id) })),
    named: namedBy(links),
    count: links.length,
    ...evidenceOf(catalogue, links, path.term(term.id)),
  }
}

function definitionsOf(catalogue: Catalogue, { definitions }: Term): Definition[] {
  const statements = definitions.map((evidence) => statement(catalogue, evidence))
  return [...Map.groupBy(statements, ({ text }) => text)].map(([text, places]) => ({
    text,
    places: places.map(({ title, label, url }) => ({ label: `${title}, ${label}`, url })),
  }))
}

function namedBy(links: readonly Link[]): TermPage['named'] {
  const link = links.find(({ kind }) => NAMED[kind] !== undefined)
  const target = link?.targets[0]
  return link === undefined || target === undefined ? null : { label: NAMED[link.kind]!, url: target.url }
}
