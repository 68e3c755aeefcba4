import { readShard, type Shard } from '../dutch/lexicon.ts'
import { fetchOpened, toText } from './gzip.ts'
import { once } from './load-once.ts'
import { partFile, pieceFile, type Root } from './root.ts'

/** Words asked for: all that start with `head`, those nearest to `word` when there are too many. */
export interface WordRange {
  head: string
  word: string
  /** Pieces of the list at most. */
  most: number
}

/** The word list, fetched piece by piece. */
export class WordFiles {
  private readonly address: string
  private readonly root: Root
  private readonly pieces = new Map<number, Promise<Shard>>()
  private readonly parts = new Map<number, Promise<string[]>>()

  constructor(address: string, root: Root) {
    this.address = address
    this.root = root
  }

  async fetch(ranges: readonly WordRange[]): Promise<Shard[]> {
    const places = await Promise.all(ranges.map((range) => this.placesFor(range)))
    return Promise.all(
      [...new Set(places.flat())].map((place) => once(this.pieces, place, () => this.piece(place))),
    )
  }

  private piece = async (place: number): Promise<Shard> =>
    readShard(await this.text(pieceFile(this.root, place)))
  private text = async (file: string): Promise<string> => toText(await fetchOpened(this.address + file))

  /** In a long list only the part that has the word is looked at. */
  private async placesFor({ head, word, most }: WordRange): Promise<number[]> {
    const { words, perPart } = this.root
    if (perPart === null) return placesIn(words, head, word, most)
    const part = placeOf(words, word)
    const inPart = await once(this.parts, part, async () =>
      (await this.text(partFile(this.root, part))).split('\n'),
    )
    return placesIn(inPart, head, word, most).map((place) => part * perPart + place)
  }
}

/** The last that starts from this word or one before it. */
const placeOf = (words: readonly string[], word: string): number =>
  Math.max(
    0,
    words.findLastIndex((from) => from <= word),
  )

/** After every word that starts so. */
const END = '\uffff'

/**
 * The pieces with words that start with a head, `most` of them: the one with the word, and those around it.
 */
function placesIn(words: readonly string[], head: string, word: string, most: number): number[] {
  const [first, last] = [placeOf(words, head), placeOf(words, head + END)]
  const own = Math.min(Math.max(placeOf(words, word), first), last)
  const from = Math.max(first, Math.min(own - Math.floor((most - 1) / 2), last - most + 1))
  return Array.from({ length: Math.min(most, last - from + 1) }, (_, index) => from + index)
}
