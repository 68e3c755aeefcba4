import type { OwnAbbreviation } from '../../catalogue/lookups.ts'
import type { Block } from '../../collections/schema/block.ts'
import type { Document } from '../../collections/schema/document.ts'
import type { Link } from '../../links/link.ts'
import {
  buildMatcher,
  findPhrases,
  type PhraseMatch,
  type Phrase as Spelling,
} from '../../links/matching/phrases.ts'
import { tokenize } from '../../links/matching/tokens.ts'
import type { Phrase } from './lay-over.ts'

/** Types of blocks in which abbreviations are explained. Headings are left as they are. */
const RUNNING: ReadonlySet<Block['type']> = new Set(['paragraph', 'listItem', 'footnote', 'figure'])

/** What an abbreviation stands for in this document; null when the document does not spell it out. */
function expansionIn(
  { aliases, definitions }: OwnAbbreviation,
  blockOf: ReadonlyMap<string, Block>,
): string | null {
  const definingWords = definitions.map(
    ({ block, start, end }) => blockOf.get(block)?.text.slice(start, end).toLowerCase() ?? '',
  )
  if (definingWords.length === 0) return null
  const confirmed = aliases.filter((alias) =>
    definingWords.some((words) => words.includes(alias.toLowerCase())),
  )
  const [longest] = confirmed.toSorted((a, b) => b.length - a.length)
  return longest ?? aliases[0] ?? null
}

/**
 * Letters that a text must contain to have a spelling in it: a quick test, whatever signs stand between them.
 */
const coreOf = (spelling: string): string => /[A-Za-z0-9]+/.exec(spelling.normalize('NFC'))?.[0] ?? ''

/** The abbreviations that a document spells out. */
interface Known {
  spellings: Spelling[]
  /** What each stands for, by id of the term. */
  titles: ReadonlyMap<string, string>
  /** `<term> <block>` for every block that spells out a term. */
  spelledOut: ReadonlySet<string>
}

function knownIn(document: Document, terms: readonly OwnAbbreviation[]): Known {
  const blockOf = new Map<string, Block>(document.blocks.map((block) => [block.id, block]))
  const titles = new Map<string, string>()
  for (const term of terms) {
    const title = expansionIn(term, blockOf)
    if (title) titles.set(term.id, title)
  }
  const inDocument = terms.filter(({ id }) => titles.has(id))
  return {
    titles,
    spellings: inDocument.map(({ id, term }) => ({ id, text: term, condition: 'anywhere' })),
    spelledOut: new Set(
      inDocument.flatMap(({ id, definitions }) => definitions.map(({ block }) => `${id} ${block}`)),
    ),
  }
}

/** Whether a match overlaps no link, or is all the words of one: it must not be part of a longer link. */
const fits = ({ start, end }: PhraseMatch, links: readonly Link[]): boolean =>
  links.every((link) => link.end <= start || link.start >= end || (link.start === start && link.end === end))

/**
 * The abbreviations to explain in each block: those that its section has not used before. A section is what
 * one heading or box holds.
 */
export function abbreviationsIn(
  document: Document,
  own: readonly OwnAbbreviation[],
  linksIn: (block: Block) => readonly Link[],
): Map<string, Phrase[]> {
  const { spellings, titles, spelledOut } = knownIn(document, own)
  if (spellings.length === 0) return new Map()
  const matcher = buildMatcher(spellings)
  const cores = spellings.map(({ text }) => coreOf(text))
  const mayUseOne = ({ type, text }: Block): boolean =>
    RUNNING.has(type) && cores.some((core) => text.includes(core))
  const seen = new Set<string>()
  const isFirst = ({ id }: PhraseMatch, { parent }: Block): boolean =>
    !seen.has(`${id} ${parent}`) && seen.add(`${id} ${parent}`) !== undefined
  const explainedIn = (block: Block): Phrase[] =>
    findPhrases(matcher, tokenize(block.text))
      .filter(({ id }) => !spelledOut.has(`${id} ${block.id}`))
      .filter((use) => fits(use, linksIn(block)) && isFirst(use, block))
      .map(({ id, start, end }) => ({ start, end, tag: 'abbr', about: { title: titles.get(id) ?? '' } }))
  return new Map(document.blocks.filter(mayUseOne).map((block) => [block.id, explainedIn(block)]))
}
