import { blockKey, placeKey } from '../../collections/block-key.ts'
import type { Block, BlockId } from '../../collections/schema/block.ts'
import type { Document } from '../../collections/schema/document.ts'
import { isRunning } from '../../extract/articles/article-outline.ts'
import type { Link, LinkKind } from '../../links/link.ts'
import type { DocumentId } from '../../seed/seed-schema.ts'
import { withoutNotices } from '../../text/notice.ts'
import { sentences } from '../../text/sentences.ts'
import { emptyVocabulary, type Name, readWords, type Word } from './compared-words.ts'

/**
 * A block of running text, or a part of a long one: whole sentences, so that comparing two takes bounded
 * time.
 */
export interface Passage {
  /** Place in the list of all passages. */
  index: number
  document: DocumentId
  block: BlockId
  words: Word[]
  /** Per word, the sentence of the passage it is in. */
  sentenceOf: number[]
}

const MOST_WORDS = 150
/** Kinds of link that are names, and what is cited: sharing one says nothing about the claim. */
const NAMES: ReadonlySet<LinkKind> = new Set([
  'actor',
  'programme',
  'law',
  'statute',
  'kamerstuk',
  'dossier',
  'bekendmaking',
  'url',
])
/** `Bron: …` below a quotation. */
const SOURCE_LINE = /^bron(?:nen)?\s?:/iu

/**
 * The passages of all documents in reading order. Headings, notes, tables, captions, source lines and
 * addresses are none.
 */
export function readPassages(documents: readonly Document[], links: readonly Link[]): Passage[] {
  const names = Map.groupBy(
    links.filter((link) => NAMES.has(link.kind)),
    placeKey,
  )
  const vocabulary = emptyVocabulary()
  const passages = documents.flatMap(({ id, blocks }) =>
    blocks.flatMap((block, at) => {
      if (!isText(block)) return []
      const text = withoutNotices(block.text)
      const words = readWords(text, (names.get(blockKey(id, block.id)) ?? []).map(toName), vocabulary)
      const read = bySentence(text, words)
      return toPassages(id, block.id, announcesList(block, blocks[at + 1]) ? lighter(read) : read)
    }),
  )
  return passages.map((passage, index) => ({ ...passage, index }))
}

const isText = (block: Block): boolean => isRunning(block) && !SOURCE_LINE.test(block.text)

const toName = ({ start, end, targets, text }: Link): Name => ({
  range: [start, end],
  key: `@${targets[0]?.id ?? text}`,
})

/** The part of a passage that is known before all passages are counted. */
type Part = Omit<Passage, 'index'>

function toPassages(document: DocumentId, block: BlockId, all: Word[][]): Part[] {
  return cut(all).map((part) => ({
    document,
    block,
    words: part.flat(),
    sentenceOf: part.flatMap((sentence, at) => sentence.map(() => at)),
  }))
}

function bySentence(text: string, words: Word[]): Word[][] {
  const ends = sentences(text).map(({ end }) => end)
  let at = 0
  const grouped = Map.groupBy(words, ({ start }) => {
    while (at < ends.length - 1 && start >= ends[at]!) at++
    return at
  })
  return [...grouped.values()]
}

const announcesList = ({ text }: Block, next: Block | undefined): boolean =>
  text.endsWith(':') && next?.type === 'listItem'

/** The last sentence before a list announces what follows and says less of itself: its words weigh half. */
const lighter = (all: Word[][]): Word[][] =>
  all.map((sentence, at) =>
    at === all.length - 1 ? sentence.map((word) => ({ ...word, weight: word.weight / 2 })) : sentence,
  )

/** Sentences together until they are too many words; a sentence that is too long of itself is cut. */
function cut(all: Word[][]): Word[][][] {
  const parts: Word[][][] = []
  let size = Number.POSITIVE_INFINITY
  for (const sentence of all.flatMap(chunks)) {
    size += sentence.length
    if (size > MOST_WORDS) {
      parts.push([])
      size = sentence.length
    }
    parts.at(-1)!.push(sentence)
  }
  return parts
}

const chunks = (words: Word[]): Word[][] =>
  Array.from({ length: Math.ceil(words.length / MOST_WORDS) }, (_, at) =>
    words.slice(at * MOST_WORDS, (at + 1) * MOST_WORDS),
  )
