/**
 * Writes the index of a volume in the format of Pagefind. Pagefind's own builder is not used: it also writes
 * the text of each record, where we only look up tokens; it cuts the index into pieces of some 28 kB, so that
 * a question of four words would fetch nearly all of it; and it takes ten times as long.
 */
import { pieceOf, writeWord } from './pagefind-files.ts'
import { WordCbor } from './word-cbor.ts'

/** A piece of the index, and its first token. */
export interface IndexPiece {
  from: string
  bytes: Uint8Array
}

/** Bytes of a piece before compression. A single token may need more. */
const PIECE = 5000

/** Postings: where each token occurs, sorted by record and by position in the record. */
export interface TokenPlaces {
  /** The tokens, by number, in order of first occurrence; and how many records hold each. */
  tokens: readonly number[]
  held: Int32Array
  /** Where the postings of each token begin in the lists below; the last entry is where the last end. */
  starts: Int32Array
  records: Int32Array
  places: Int32Array
}

/** Computes the postings of the tokens of records. */
export function placesOf(all: readonly { tokens: readonly number[] }[]): TokenPlaces {
  const { tokens, at, counts } = tokensIn(all)
  const starts = new Int32Array(tokens.length + 1)
  for (let token = 0; token < tokens.length; token++)
    starts[token + 1] = (starts[token] as number) + (counts[token] as number)
  const next = starts.slice()
  const [records, places] = [0, 1].map(() => new Int32Array(starts[tokens.length] as number)) as [
    Int32Array,
    Int32Array,
  ]
  const held = new Int32Array(tokens.length)
  for (let record = 0; record < all.length; record++) {
    const own = (all[record] as (typeof all)[number]).tokens
    for (let place = 0; place < own.length; place++) {
      const token = (at[own[place] as number] as number) - 1
      const to = next[token]!++
      if (to === starts[token] || records[to - 1] !== record) held[token]!++
      records[to] = record
      places[to] = place
    }
  }
  return { tokens, held, starts, records, places }
}

/**
 * The distinct tokens in order of first occurrence, the index plus one of each, and how often each occurs.
 */
function tokensIn(all: readonly { tokens: readonly number[] }[]) {
  const last = all.reduce((most, { tokens }) => tokens.reduce((x, y) => Math.max(x, y), most), -1)
  const at = new Int32Array(last + 1)
  const [tokens, counts]: [number[], number[]] = [[], []]
  for (const { tokens: own } of all)
    for (const token of own) {
      const known = at[token] as number
      if (known === 0) {
        at[token] = tokens.push(token)
        counts.push(1)
      } else counts[known - 1]!++
    }
  return { tokens, at, counts }
}

/** Writes the pieces of the index. `names`: by number, the token itself. */
export function indexPieces(all: TokenPlaces, names: readonly string[]): IndexPiece[] {
  const named = all.tokens.map((token, at) => ({ name: names[token] as string, at }))
  named.sort((a, b) => (a.name < b.name ? -1 : 1))
  const { records, places, starts, held } = all
  const pieces: IndexPiece[] = []
  const words = new WordCbor()
  let [first, count] = ['', 0]
  const close = (): unknown => count > 0 && pieces.push({ from: first, bytes: pieceOf(count, words.bytes()) })
  for (const { name, at } of named) {
    if (count === 0 || words.length >= PIECE) {
      close()
      ;[first, count] = [name, 0]
      words.clear()
    }
    const [from, to] = [starts[at] as number, starts[at + 1] as number]
    writeWord(words, name, { records, places, from, to, held: held[at] as number })
    count++
  }
  close()
  return pieces
}
