/** The words of the texts that a question needs: pieces of the word list, fetched when they are asked for. */
import type { Engine } from '../browser/engine.ts'
import type { WordRange } from '../browser/list-files.ts'
import { headOf, type LexiconName, type LexiconWord, type Shard } from '../dutch/lexicon.ts'

export type List = Pick<Engine, 'words'>

/** Pieces of the word list around a word, and those where what was meant by a mistyped one may be. */
const AROUND = 2
const FAR_AROUND = 12

/** Letters of the shortest part of a compound that is in no text. */
export const LEAST_PART = 4

/** The pieces of the word list that were fetched for a question. */
export class Words {
  private readonly list: List
  private readonly known = new Set<Shard>()

  constructor(list: List) {
    this.list = list
  }

  /** What stands around these words. */
  fetch = (words: readonly string[]): Promise<Words> =>
    this.load(words.map((word) => ({ head: headOf(word), word, most: AROUND })))

  /** What a mistyped word may be: words with the same first letter, or with the first two swapped. */
  fetchLike(word: string): Promise<Words> {
    const [first = '', second = '', ...rest] = word
    const swapped = second + first
    return this.load([
      { head: first, word, most: FAR_AROUND },
      { head: swapped, word: swapped + rest.join(''), most: AROUND },
    ])
  }

  /** The words that a word may begin with. */
  fetchBeginnings(word: string): Promise<Words> {
    const lengths = Array.from(
      { length: Math.max(0, word.length - 2 * LEAST_PART + 1) },
      (_, index) => index + LEAST_PART,
    )
    const starts = lengths.map((length) => word.slice(0, length))
    return this.load(starts.map((start) => ({ head: start, word: start, most: 1 })))
  }

  private async load(ranges: readonly WordRange[]): Promise<Words> {
    for (const shard of await this.list.words(ranges)) this.known.add(shard)
    return this
  }

  find(word: string): LexiconWord | undefined {
    for (const shard of this.known) {
      const found = shard.words.get(word)
      if (found) return found
    }
    return undefined
  }

  all = (): LexiconWord[] => [...this.known].flatMap((shard) => [...shard.words.values()])
  names = (): LexiconName[] => [...this.known].flatMap((shard) => shard.names)
}
