import { doubtfulBlocks } from '../../collections/doubtful-blocks.ts'
import { type Block, isBody } from '../../collections/schema/block.ts'
import type { Document } from '../../collections/schema/document.ts'
import type { Evidence, Term } from '../../collections/schema/entities.ts'
import { slug } from '../../text/slug.ts'
import { isRunning, mainText, sectionsWith } from '../articles/article-outline.ts'
import { findAbbreviations } from './abbreviations.ts'
import { findDefinitions, GLOSSARY_HEADING } from './definitions.ts'
import { isRegulation, regulationTerms } from './regulation-terms.ts'
import { formsOf } from './term-forms.ts'

/** A place that defines a term or spells out an abbreviation. */
interface Entry {
  term: string
  aliases: string[]
  evidence: Evidence
  /** Of entries with the same key only the first counts as a definition. */
  key: string
  /** The regulation in which the term has this meaning; null when it is explained for readers in general. */
  scope: Document['id'] | null
}

const evidence = (
  document: Document,
  block: Block,
  { start, end }: { start: number; end: number },
): Evidence => ({
  document: document.id,
  block: block.id,
  start,
  end,
})

/**
 * The definitions in a document: those of a regulation for its own use, else those below a glossary heading.
 */
function definitions(document: Document): Entry[] {
  if (!isRegulation(document)) return glossaryDefinitions(document, null)
  const entries = regulationTerms(document).map(
    ({ block, found }): Entry => ({
      term: found.term,
      aliases: formsOf(found.term, found.neuter),
      evidence: evidence(document, block, found),
      key: document.id,
      scope: document.id,
    }),
  )
  return entries.length > 0 ? entries : glossaryDefinitions(document, document.id)
}

/** The definitions below glossary headings. */
function glossaryDefinitions(document: Document, scope: Entry['scope']): Entry[] {
  const blocks = sectionsWith(mainText(document.blocks), (heading) => GLOSSARY_HEADING.test(heading))
    .flat()
    .filter(isRunning)
  return blocks.flatMap((block) =>
    findDefinitions(block.text).map((found) => ({
      term: found.term,
      aliases: formsOf(found.term, found.neuter),
      evidence: evidence(document, block, found),
      key: document.id,
      scope,
    })),
  )
}

function abbreviations(document: Document): Entry[] {
  const doubtful = doubtfulBlocks(document)
  const blocks = document.blocks.filter(
    (block) => block.type !== 'table' && isBody(block) && !doubtful.has(block.id),
  )
  return blocks.flatMap((block) =>
    findAbbreviations(block.text).map((found) => ({
      term: found.term,
      aliases: [found.expansion],
      evidence: evidence(document, block, found),
      key: `${document.id} ${found.expansion.toLowerCase()}`,
      scope: null,
    })),
  )
}

/** The distinct values, ignoring case. Of each the first spelling is kept. */
function distinct(values: readonly string[]): string[] {
  const seen = new Map<string, string>()
  for (const value of values) if (!seen.has(value.toLowerCase())) seen.set(value.toLowerCase(), value)
  return [...seen.values()]
}

function toTerm(kind: Term['kind'], id: string, entries: readonly Entry[]): Term {
  const term = entries[0]?.term ?? ''
  const spellings = new Set(
    entries.map((entry) => entry.term).filter((spelling) => spelling !== term && kind === 'abbreviation'),
  )
  const expansions = distinct(entries.flatMap((entry) => entry.aliases)).filter(
    (alias) => alias.toLowerCase() !== term.toLowerCase(),
  )
  const firsts = entries.filter(
    (entry, index) => entries.findIndex((other) => other.key === entry.key) === index,
  )
  const scope = [...new Set(entries.flatMap((entry) => entry.scope ?? []))]
  return {
    id,
    kind,
    term,
    aliases: [...spellings, ...expansions],
    definitions: firsts.map((entry) => entry.evidence),
    ...(entries.every((entry) => entry.scope !== null) && { scope }),
  }
}

/** Merges entries with the same slug into one term. A slug that is taken gets a suffix. */
function merge(kind: Term['kind'], entries: readonly Entry[], taken: ReadonlySet<string>): Term[] {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const id = slug(entry.term)
    const group = groups.get(id)
    if (group) group.push(entry)
    else if (id) groups.set(id, [entry])
  }
  return [...groups.entries()].map(([id, group]) => toTerm(kind, taken.has(id) ? `${id}-afk` : id, group))
}

/** The terms that one document defines and the abbreviations that it spells out. */
export interface OwnGlossary {
  terms: Entry[]
  abbreviations: Entry[]
}

export const glossaryOf = (document: Document): OwnGlossary => ({
  terms: definitions(document),
  abbreviations: abbreviations(document),
})

/**
 * Joins the glossaries of all documents, sorted by id. Ids are unique among terms and abbreviations together.
 * A term has at most one definition per document, an abbreviation one per document and distinct expansion.
 * The aliases of an abbreviation are its other spellings, then what it stands for.
 */
export function joinGlossary(all: readonly OwnGlossary[]): Term[] {
  const terms = merge(
    'term',
    all.flatMap((own) => own.terms),
    new Set(),
  )
  const taken = new Set(terms.map((term) => term.id))
  const short = merge(
    'abbreviation',
    all.flatMap((own) => own.abbreviations),
    taken,
  )
  return [...terms, ...short].sort((a, b) => (a.id < b.id ? -1 : 1))
}
