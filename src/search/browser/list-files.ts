import { fetchOpened, toText } from './gzip.ts'
import { once } from './load-once.ts'
import { listFile, type PieceList } from './root.ts'

/** A range of words: all that start with `head`, or those nearest to `word` when there are too many. */
export interface WordRange {
  head: string
  word: string
  /** The most pieces of the list to fetch. */
  most: number
}

/** A sorted list of lines, fetched piece by piece. `read` parses a piece. */
export class ListFiles<T> {
  private readonly address: string
  private readonly list: PieceList
  private readonly read: (text: string) => T
  private readonly pieces = new Map<string, Promise<T>>()
  private readonly parts = new Map<number, Promise<PieceList>>()

  constructor(address: string, list: PieceList, read: (text: string) => T) {
    this.address = address
    this.list = list
    this.read = read
  }

  async fetch(ranges: readonly WordRange[]): Promise<T[]> {
    const names = await Promise.all(ranges.map((range) => this.namesFor(range)))
    return Promise.all(
      [...new Set(names.flat())].map((name) => once(this.pieces, name, () => this.piece(name))),
    )
  }

  private piece = async (name: string): Promise<T> => this.read(await this.text(name))
  private text = async (name: string): Promise<string> =>
    toText(await fetchOpened(this.address + listFile(name)))

  /** In a list of two levels, only looks at the part that covers the word. */
  private async namesFor(range: WordRange): Promise<string[]> {
    if (!this.list.inParts) return namesIn(this.list, range)
    const part = placeOf(this.list.words, range.word)
    return namesIn(await once(this.parts, part, () => this.part(part)), range)
  }

  private part = async (part: number): Promise<PieceList> =>
    JSON.parse(await this.text(this.list.names[part] ?? '')) as PieceList
}

/** The last piece that begins with this word or an earlier one; else the first. */
const placeOf = (words: readonly string[], word: string): number =>
  Math.max(
    0,
    words.findLastIndex((from) => from <= word),
  )

/** Sorts after any continuation of a word. */
const END = '\uffff'

/**
 * The names of at most `most` pieces with words that start with `head`, around the one that covers `word`.
 */
function namesIn({ words, names }: PieceList, { head, word, most }: WordRange): string[] {
  const [first, last] = [placeOf(words, head), placeOf(words, head + END)]
  const own = Math.min(Math.max(placeOf(words, word), first), last)
  const from = Math.max(first, Math.min(own - Math.floor((most - 1) / 2), last - most + 1))
  return names.slice(from, Math.min(from + most, last + 1))
}
