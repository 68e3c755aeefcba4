import { diffWordsWithSpace } from 'diff'
import type { Block, BlockId } from '../../collections/schema/block.ts'
import type { Document } from '../../collections/schema/document.ts'
import { isRunning, sectionOf } from '../../extract/articles/article-outline.ts'
import { dice } from '../../text/dice.ts'
import { contentWords } from '../../text/words.ts'

/** A stretch of words that both texts have, or only one of them. */
export interface DiffPart {
  kind: 'same' | 'only-a' | 'only-b'
  text: string
}

/** Two corresponding blocks side by side; null where one text has no such block. */
export interface AlignedRow {
  a: Block | null
  b: Block | null
  /** The parts `same` and `only-a` make up the text of `a`, `same` and `only-b` that of `b`. */
  diff: DiffPart[]
}

/** The Dice coefficient of the words of two blocks from which they are a pair. */
const MIN_LIKENESS = 0.5

/** The headings and running text below a heading, or of the whole document when `heading` is null. */
export function alignable({ blocks }: Pick<Document, 'blocks'>, heading: BlockId | null): Block[] {
  const index = blocks.findIndex(({ id }) => id === heading)
  const part = index < 0 ? blocks : [blocks[index]!, ...sectionOf(blocks, index)]
  return part.filter((block) => block.type === 'heading' || isRunning(block))
}

/**
 * Aligns two versions of a text, block by block, whatever the blocks are numbered. Afterwards:
 * 1. every block is in exactly one row, both sides in their own order;
 * 2. the blocks in one row are both headings or both running text, and share most of their words.
 * The time is the product of the two numbers of blocks.
 */
export function align(a: readonly Block[], b: readonly Block[]): AlignedRow[] {
  const nextRow = bestRows(a.map(toSide), b.map(toSide))
  const rows: AlignedRow[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const row = nextRow(i, j)
    rows.push(toRow(row === 'only-b' ? null : a[i++]!, row === 'only-a' ? null : b[j++]!))
  }
  return rows
}

/**
 * The blocks that have a row to themselves, while the other side has the same words in a row of its own
 * elsewhere.
 */
export function movedBlocks(rows: readonly AlignedRow[]): Set<Block> {
  const alone = (block: Block | null, other: Block | null): Block[] => (block && !other ? [block] : [])
  const [lost, found] = [
    Map.groupBy(
      rows.flatMap(({ a, b }) => alone(a, b)),
      wordsKey,
    ),
    Map.groupBy(
      rows.flatMap(({ a, b }) => alone(b, a)),
      wordsKey,
    ),
  ]
  const pairs = [...lost].flatMap(([words, here]) => {
    const there = found.get(words) ?? []
    const count = Math.min(here.length, there.length)
    return [...here.slice(0, count), ...there.slice(0, count)]
  })
  return new Set(pairs)
}

const wordsKey = ({ type, text }: Block): string => `${type === 'heading'} ${text.trim()}`

function toRow(a: Block | null, b: Block | null): AlignedRow {
  return { a, b, diff: diffWords(a?.text ?? '', b?.text ?? '') }
}

/** Compares two texts word by word. */
export function diffWords(a: string, b: string): DiffPart[] {
  return diffWordsWithSpace(a, b).map(({ value, added, removed }) => ({
    kind: diffKind(added, removed),
    text: value,
  }))
}

function diffKind(added: boolean, removed: boolean): DiffPart['kind'] {
  if (added) return 'only-b'
  return removed ? 'only-a' : 'same'
}

interface Side {
  text: string
  isHeading: boolean
  words: Set<string>
}

const toSide = ({ type, text }: Block): Side => ({
  text: text.trim(),
  isHeading: type === 'heading',
  words: contentWords(text),
})

/** The likeness of two blocks, from 0 to 1; 0 when they are no pair. */
function likeness(a: Side, b: Side): number {
  if (a.isHeading !== b.isHeading) return 0
  const alike = a.text === b.text ? 1 : dice(a.words, b.words)
  return alike < MIN_LIKENESS ? 0 : alike
}

/** Which blocks the next row has, when those before `i` and before `j` already have a row. */
type NextRow = (i: number, j: number) => 'pair' | 'only-a' | 'only-b'

/**
 * Finds, by dynamic programming, the pairs with the highest total likeness that keep the order of both sides.
 */
function bestRows(a: readonly Side[], b: readonly Side[]): NextRow {
  const width = b.length + 1
  /** By `i` and `j`, the total likeness of the best pairs among the blocks from there on. */
  const sums = new Float64Array((a.length + 1) * width)
  const from = (i: number, j: number): number => sums[i * width + j]!
  const pairs = new Uint8Array(sums.length)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const alike = likeness(a[i]!, b[j]!)
      const apart = Math.max(from(i + 1, j), from(i, j + 1))
      const together = alike + from(i + 1, j + 1)
      pairs[i * width + j] = alike > 0 && together >= apart ? 1 : 0
      sums[i * width + j] = alike > 0 ? Math.max(apart, together) : apart
    }
  }
  return (i, j) => {
    if (i === a.length) return 'only-b'
    if (j === b.length) return 'only-a'
    if (pairs[i * width + j] === 1) return 'pair'
    return from(i + 1, j) >= from(i, j + 1) ? 'only-a' : 'only-b'
  }
}
