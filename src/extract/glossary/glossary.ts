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

/**
 * One place that defines a term or spells out an abbreviation. `key` tells spellings of an expansion apart.
 */
interface Entry {
  term: string
  aliases: string[]
  evidence: Evidence
  key: string
  /** The regulation that it has this meaning in; null where it is explained for readers in general. */
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

/** What a regulation says of its own words, and what any text says of terms below a heading for that. */
function definitions(document: Document): Entry[] {
  if (!isRegulation(document)) return explained(document, null)
  const own = regulationTerms(document).map(
    ({ block, found }): Entry => ({
      term: found.term,
      aliases: formsOf(found.term, found.neuter),
      evidence: evidence(document, block, found),
      key: document.id,
      scope: document.id,
    }),
  )
  return own.length > 0 ? own : explained(document, document.id)
}

function explained(document: Document, scope: Entry['scope']): Entry[] {
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

/** Values that differ in more than case, the first spelling kept. */
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

/** Entries of one slug are one term; a slug that is taken gets a suffix. */
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

/** What one document defines and spells out. */
export interface OwnGlossary {
  terms: Entry[]
  abbreviations: Entry[]
}

export const glossaryOf = (document: Document): OwnGlossary => ({
  terms: definitions(document),
  abbreviations: abbreviations(document),
})

/**
 * The terms that documents define and the abbreviations they spell out, each with the place that does so: at
 * most one a document, for abbreviations one a document and distinct expansion. Ids are unique over both
 * kinds. The aliases of an abbreviation are other spellings of it, then what it stands for. Sorted by id.
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
