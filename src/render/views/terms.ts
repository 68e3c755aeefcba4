import type { Term } from '../../collections/schema/entities.ts'
import { type Catalogue, mentions } from '../catalogue.ts'
import { byName } from '../format.ts'
import { path } from '../href.ts'
import { type Statement, statement } from './excerpt.ts'
import { type PassageGroup, passages } from './passages.ts'

export interface TermRow {
  term: string
  url: string
  kind: Term['kind']
  definition: Statement | null
  count: number
}

export interface TermPage {
  id: string
  term: string
  kind: string
  aliases: string[]
  definitions: Statement[]
  count: number
  groups: PassageGroup[]
}

/** Terms by their first letter. */
export function termGroups(catalogue: Catalogue): { letter: string; rows: TermRow[] }[] {
  const rows = catalogue.glossary.map((term) => termRow(catalogue, term)).toSorted(byName((row) => row.term))
  return [...Map.groupBy(rows, (row) => firstLetter(row.term))].map(([letter, group]) => ({ letter, rows: group }))
}

const firstLetter = (term: string): string => (term.normalize('NFD').match(/\p{L}/u)?.[0] ?? '#').toUpperCase()

function termRow(catalogue: Catalogue, term: Term): TermRow {
  const definition = term.definitions[0] ? statement(catalogue, term.definitions[0]) : null
  return { term: term.term, url: path.term(term.id), kind: term.kind, definition, count: mentions(catalogue, 'term', term.id).length }
}

export function termPage(catalogue: Catalogue, term: Term): TermPage {
  const links = mentions(catalogue, 'term', term.id)
  return {
    id: term.id,
    term: term.term,
    kind: term.kind === 'abbreviation' ? 'Afkorting' : 'Begrip',
    aliases: term.aliases.filter((alias) => alias !== term.term),
    definitions: term.definitions.map((evidence) => statement(catalogue, evidence)),
    count: links.length,
    groups: passages(catalogue, links),
  }
}
