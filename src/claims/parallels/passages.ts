import type { Block, BlockId } from '../../collections/schema/block.ts'
import type { Document } from '../../collections/schema/document.ts'
import { isRunning } from '../../extract/articles/article-outline.ts'
import type { Link, LinkKind } from '../../links/link.ts'
import type { DocumentId } from '../../seed/seed-schema.ts'
import { withoutNotices } from '../../text/notice.ts'
import { sentences } from '../../text/sentences.ts'
import { emptyVocabulary, type Name, Numbers, readWords, type Word } from './compared-words.ts'

/**
 * A block of running text, or a part of a long one: whole sentences, so that comparing two takes bounded
 * time. Of each of its words the number, the place, what it weighs, and the sentence of the passage it is in.
 */
interface Part {
  block: BlockId
  ids: Int32Array
  starts: Int32Array
  ends: Int32Array
  weights: Uint8Array
  sentenceOf: Uint8Array
}

export interface Passage extends Part {
  /** Place in the list of all passages. */
  index: number
  document: DocumentId
}

/** The passages of one document; the numbers are places in its own list of words. */
export interface DocumentPassages {
  written: string[]
  parts: Part[]
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
 * The passages of a document in reading order. Headings, notes, tables, captions, source lines and
 * addresses are none. `links`: those of the document.
 */
export function passagesOf({ blocks }: Document, links: readonly Link[]): DocumentPassages {
  const names = Map.groupBy(
    links.filter((link) => NAMES.has(link.kind)),
    ({ block }) => block,
  )
  const vocabulary = emptyVocabulary()
  const parts = blocks.flatMap((block, index) => {
    if (!isText(block)) return []
    const text = withoutNotices(block.text)
    const words = readWords(text, (names.get(block.id) ?? []).map(toName), vocabulary)
    const read = bySentence(text, words)
    return toParts(block.id, announcesList(block, blocks[index + 1]) ? lighter(read) : read)
  })
  return { written: vocabulary.written, parts }
}

/** The passages of all documents, the same word with the same number in all of them. */
export function joinPassages(all: readonly (DocumentPassages & { document: DocumentId })[]): Passage[] {
  const numbers = new Numbers()
  const passages: Passage[] = []
  for (const { document, written, parts } of all) {
    const ids = Int32Array.from(written, (word) => numbers.of(word))
    for (const part of parts)
      passages.push({
        ...part,
        ids: part.ids.map((id) => ids[id] as number),
        document,
        index: passages.length,
      })
  }
  return passages
}

const isText = (block: Block): boolean => isRunning(block) && !SOURCE_LINE.test(block.text)

const toName = ({ start, end, targets, text }: Link): Name => ({
  range: [start, end],
  key: `@${targets[0]?.id ?? text}`,
})

const toParts = (block: BlockId, all: Word[][]): Part[] =>
  cut(all).map((part) => {
    const words = part.flat()
    return {
      block,
      ids: Int32Array.from(words, ({ id }) => id),
      starts: Int32Array.from(words, ({ start }) => start),
      ends: Int32Array.from(words, ({ end }) => end),
      weights: Uint8Array.from(words, ({ weight }) => weight),
      sentenceOf: Uint8Array.from(part.flatMap((sentence, index) => sentence.map(() => index))),
    }
  })

function bySentence(text: string, words: Word[]): Word[][] {
  const ends = sentences(text).map(({ end }) => end)
  let index = 0
  const grouped = Map.groupBy(words, ({ start }) => {
    while (index < ends.length - 1 && start >= ends[index]!) index++
    return index
  })
  return [...grouped.values()]
}

const announcesList = ({ text }: Block, next: Block | undefined): boolean =>
  text.endsWith(':') && next?.type === 'listItem'

/** The last sentence before a list announces what follows and says less of itself: its words weigh half. */
const lighter = (all: Word[][]): Word[][] =>
  all.map((sentence, index) =>
    index === all.length - 1 ? sentence.map((word) => ({ ...word, weight: word.weight / 2 })) : sentence,
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
  Array.from({ length: Math.ceil(words.length / MOST_WORDS) }, (_, index) =>
    words.slice(index * MOST_WORDS, (index + 1) * MOST_WORDS),
  )
