import { createHash } from 'node:crypto'
import type { Block, BlockId } from '../../collections/schema/block.ts'
import type { Document } from '../../collections/schema/document.ts'
import { isRunning } from '../../extract/articles/article-outline.ts'
import type { Link, LinkKind } from '../../links/link.ts'
import { withoutNotices } from '../../text/notice.ts'
import { sentences } from '../../text/sentences.ts'
import { emptyVocabulary, type Name, readWords, type Word } from './compared-words.ts'
import type { DocumentPassages, PassageWords, Sentences } from './passage-words.ts'
import { rowsOf } from './shingles.ts'

/** The number of words of a passage at most. */
const MOST_WORDS = 150
/** Kinds of link that are names or citations: sharing one says nothing about the claim. */
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
 * The passages of a document in reading order, without headings, notes, tables, captions, source lines and
 * addresses. `links`: those of the document.
 */
export function passagesOf({ blocks }: Document, links: readonly Link[]): DocumentPassages {
  const names = Map.groupBy(
    links.filter((link) => NAMES.has(link.kind)),
    ({ block }) => block,
  )
  const vocabulary = emptyVocabulary()
  const parts = blocks.flatMap((block, index): Part[] => {
    if (!isText(block)) return []
    const text = withoutNotices(block.text)
    const words = readWords(text, (names.get(block.id) ?? []).map(toName), vocabulary)
    const read = bySentence(text, words)
    const all = announcesList(block, blocks[index + 1]) ? lighter(read) : read
    return cut(all).map((sentences) => ({ block: block.id, sentences }))
  })
  return joined(parts, Float64Array.from(vocabulary.numbers))
}

/** A passage: sentences of words. */
interface Part {
  block: BlockId
  sentences: Word[][]
}

function joined(parts: readonly Part[], numbers: Float64Array): DocumentPassages {
  const lengths = parts.map(({ sentences }) => sentences.reduce((sum, words) => sum + words.length, 0))
  const from = Int32Array.from([0, ...lengths.map(sumSoFar())])
  const count = from.at(-1) ?? 0
  const sentences: Sentences = {
    blocks: parts.map(({ block }) => block),
    from,
    sentenceOf: new Uint8Array(count),
  }
  const words: PassageWords = {
    numbers,
    ids: new Int32Array(count),
    starts: new Int32Array(count),
    ends: new Int32Array(count),
    weights: new Uint8Array(count),
  }
  for (const [index, part] of parts.entries()) putWords(part, from[index]!, sentences, words)
  const rows = rowsOf(sentences, words)
  return { digest: digestOf(sentences, words), rows: () => rows, words: () => words }
}

/** Writes the words of a passage into the lists, from an index on. */
function putWords(part: Part, from: number, { sentenceOf }: Sentences, words: PassageWords): void {
  let at = from
  for (const [index, sentence] of part.sentences.entries())
    for (const { id, start, end, weight } of sentence) {
      sentenceOf[at] = index
      words.ids[at] = id
      words.starts[at] = start
      words.ends[at] = end
      words.weights[at] = weight
      at++
    }
}

function sumSoFar(): (length: number) => number {
  let sum = 0
  return (length) => {
    sum += length
    return sum
  }
}

function digestOf({ blocks, from, sentenceOf }: Sentences, words: PassageWords): string {
  const digest = createHash('sha256').update(JSON.stringify(blocks))
  for (const each of [from, sentenceOf, ...Object.values(words)])
    digest.update(`${each.length} `).update(each)
  return digest.digest('base64')
}

const isText = (block: Block): boolean => isRunning(block) && !SOURCE_LINE.test(block.text)

const toName = ({ start, end, targets, text }: Link): Name => ({
  range: [start, end],
  key: `@${targets[0]?.id ?? text}`,
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

/** Halves the weights of the last sentence before a list, as it mainly announces what follows. */
const lighter = (all: Word[][]): Word[][] =>
  all.map((sentence, index) =>
    index === all.length - 1 ? sentence.map((word) => ({ ...word, weight: word.weight / 2 })) : sentence,
  )

/** Divides sentences into passages of at most `MOST_WORDS` words. A longer sentence is cut. */
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
