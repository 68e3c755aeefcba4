import type { Block, BlockId } from '../collections/schema/block.ts'
import type { Document } from '../collections/schema/document.ts'
import { amendments } from './regulation/amendments.ts'
import { type Regulation, regulationOf } from './regulation/regulation.ts'

/** What a document can be referred to by: `hoofdstuk 2`, `figuur 1` → the block that is it. */
export interface DocumentIndex {
  blocks: Map<string, BlockId>
  /** The numbers of the articles that the document has itself: a regulation, a budget. */
  articles: ReadonlySet<string>
  /** Its parts, of a regulation. */
  regulation: Regulation | null
  /** By block of a text that changes a rule: the block that names that rule. */
  amendments: ReadonlyMap<BlockId, Block>
  /** The blocks in reading order, and the place of each in it. */
  list: readonly Block[]
  order: ReadonlyMap<BlockId, number>
}

/** Keys are the noun and the number: `figuur 1`. The first block with a key keeps it. */
export function indexDocument(document: Document): DocumentIndex {
  const blocks = new Map<string, BlockId>(chapters(document))
  for (const block of document.blocks) {
    for (const key of keysOf(block)) if (!blocks.has(key)) blocks.set(key, block.id)
  }
  for (const [alias, block] of Object.entries(document.aliases)) blocks.set(alias.replace('-', ' '), block)
  const articles = new Set(document.blocks.flatMap(articleOf))
  const regulation = regulationOf(document)
  return {
    blocks,
    articles,
    regulation,
    amendments: amendments(document.blocks, regulation),
    list: document.blocks,
    order: new Map(document.blocks.map(({ id }, index) => [id, index])),
  }
}

/** `Artikel 3 Langdurige zorg` → 3 */
const ARTICLE = /^Art(?:ikel|\.)[ \u00a0](?<number>\d{1,4}(?:[.:]\d{1,4}){0,4}\p{Ll}{0,2})(?![\p{L}\p{N},])/u
const articleOf = ({ type, text, number }: Block): string[] => {
  if (type !== 'heading') return []
  const article = ARTICLE.exec(number ?? '') ?? ARTICLE.exec(text)
  return article === null ? [] : [article.groups!.number!]
}

/**
 * The chapter is the top heading that its sections "2.1" stand under, also when the source lost its own
 * number.
 */
function chapters({ blocks }: Document): [string, BlockId][] {
  const tops = new Set(
    blocks.filter(({ level, type }) => type === 'heading' && level === 1).map(({ id }) => id),
  )
  return blocks.flatMap(({ number, parent, type }) => {
    const chapter =
      type === 'heading' && parent !== null && tops.has(parent)
        ? /^(\d{1,2})\.1$/.exec(number ?? '')?.[1]
        : undefined
    return chapter === undefined ? [] : [[`hoofdstuk ${chapter}`, parent as BlockId] as [string, BlockId]]
  })
}

const NUMBER = String.raw`\d{1,3}(?:\.\d{1,3}){0,4}`
const WHOLE_NUMBER = new RegExp(`^${NUMBER}(?=\\.?$)`)
const LABELLED = new RegExp(
  `^(?<noun>Hoofdstuk|Paragraaf|Bijlage|Figuur|Tabel|Kader)[ \\u00a0](?<number>${NUMBER})`,
  'i',
)
const NOUNS: Partial<Record<Block['type'], string[]>> = {
  heading: ['hoofdstuk', 'paragraaf'],
  table: ['tabel'],
  figure: ['figuur'],
}

/**
 * A bare number below the top is no chapter; a heading numbered 3.2 is both `hoofdstuk 3.2` and
 * `paragraaf 3.2`; one that reads `Bijlage 1 …` is `bijlage 1`.
 */
function keysOf({ type, number, text, level }: Block): string[] {
  const nouns = NOUNS[type]?.filter((noun) => noun !== 'hoofdstuk' || level === 1 || number?.includes('.'))
  if (nouns === undefined) return []
  const printed = LABELLED.exec(number ?? '') ?? LABELLED.exec(text)
  const labelled =
    printed === null ? [] : [`${printed.groups!.noun!.toLowerCase()} ${printed.groups!.number}`]
  const own = number === undefined ? null : WHOLE_NUMBER.exec(number)
  return [...labelled, ...(own === null ? [] : nouns.map((noun) => `${noun} ${own[0]}`))]
}
