import { path } from '../../catalogue/addresses.ts'
import { type Catalogue, titleOf } from '../../catalogue/catalogue.ts'
import { byName, formatNumber } from '../../catalogue/format.ts'
import { lawsById, programmesById } from '../../catalogue/lookups.ts'
import type { Term } from '../../collections/schema/entities.ts'
import type { Link, LinkKind } from '../../links/link.ts'
import { MOST_ENTRIES } from '../lists/parts.ts'
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
  /** The first places with this definition. */
  places: { label: string; url: string }[]
  /** The number of other places with it. */
  left: number
}

/** The most places that are listed for a wording. */
const MOST_PLACES = 10

export interface TermPage extends Evidence {
  id: string
  term: string
  kind: string
  aliases: string[]
  /** Its definitions, each wording once. */
  definitions: Definition[]
  /** The regulations in which it has this meaning; empty for a term of all texts. */
  scope: { title: string; url: string }[]
  /** The actor, law or programme that an abbreviation stands for, with its page: `/wetten/wlz/`. */
  named: { label: string; url: string } | null
  count: number
  /** When there are very many uses: those that the page of a name shows instead. */
  elsewhere: { count: string; name: string; url: string }[]
}

const NAMED: Partial<Record<LinkKind, string>> = {
  actor: 'de actor',
  law: 'de wet',
  programme: 'het programma',
}

/** The terms in alphabetical order. */
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
    elsewhere: usesElsewhere(catalogue, links),
    ...evidenceOf(catalogue, usesShown(links), path.term(term.id)),
  }
}

function definitionsOf(catalogue: Catalogue, { definitions }: Term): Definition[] {
  const statements = definitions.map((evidence) => statement(catalogue, evidence))
  return [...Map.groupBy(statements, ({ text }) => text)].map(([text, places]) => ({
    text,
    left: Math.max(0, places.length - MOST_PLACES),
    places: places
      .slice(0, MOST_PLACES)
      .map(({ title, label, url }) => ({ label: `${title}, ${label}`, url })),
  }))
}

/**
 * The uses that the page of a term shows. When there are very many, not those that the page of a name shows.
 */
export const usesShown = (links: readonly Link[]): readonly Link[] =>
  links.length > MOST_ENTRIES ? links.filter((link) => !isName(link)) : links

const isName = ({ kind }: Link): boolean => NAMED[kind] !== undefined

function usesElsewhere(catalogue: Catalogue, links: readonly Link[]): TermPage['elsewhere'] {
  if (links.length <= MOST_ENTRIES) return []
  const targets = links.filter(isName).flatMap((link) => link.targets.slice(0, 1))
  return [...Map.groupBy(targets, ({ url }) => url)].map(([url, group]) => ({
    count: formatNumber(group.length),
    name: nameOf(catalogue, group[0]?.id ?? ''),
    url,
  }))
}

const nameOf = (catalogue: Catalogue, id: string): string =>
  (catalogue.actorOf.get(id) ?? lawsById(catalogue).get(id) ?? programmesById(catalogue).get(id))?.name ?? id

function namedBy(links: readonly Link[]): TermPage['named'] {
  const link = links.find(({ kind }) => NAMED[kind] !== undefined)
  const target = link?.targets[0]
  return link === undefined || target === undefined ? null : { label: NAMED[link.kind]!, url: target.url }
}
