/**
 * The index of a volume, in the format of Pagefind. Its own builder is not asked: it takes records with a
 * text each, and writes that out again, where only our tokens are ever asked for; it cuts the index in
 * pieces of some 28 kB, so that a question of four words would fetch nearly all of it; and it takes ten times
 * as long.
 */
import { Cbor } from './cbor.ts'
import { type Posting, pieceOf, writeWord } from './pagefind-files.ts'

/** A piece, and the first token in it. */
export interface IndexPiece {
  from: string
  bytes: Uint8Array
}

/** Bytes of a piece before compression; a single token may need more. */
const PIECE = 5000

/** By the number of a token: where it stands. */
export type TokenPlaces = ReadonlyMap<number, Posting[]>

/** Where the tokens of records stand, by their numbers. */
export function placesOf(records: readonly { tokens: readonly number[] }[]): TokenPlaces {
  const all = new Map<number, Posting[]>()
  for (const [record, { tokens }] of records.entries())
    for (const [place, token] of tokens.entries()) {
      const postings = all.get(token)
      const last = postings?.at(-1)
      if (!postings) all.set(token, [{ record, places: [place] }])
      else if (last?.record === record) last.places.push(place)
      else postings.push({ record, places: [place] })
    }
  return all
}

/** `names` are the tokens by their numbers. */
export function indexPieces(places: TokenPlaces, names: readonly string[]): IndexPiece[] {
  const named = [...places].map(([token, postings]) => ({ name: names[token] as string, postings }))
  named.sort((a, b) => (a.name < b.name ? -1 : 1))
  const pieces: IndexPiece[] = []
  let open = { from: '', count: 0, words: new Cbor() }
  const close = (): unknown =>
    open.count > 0 && pieces.push({ from: open.from, bytes: pieceOf(open.count, open.words.bytes()) })
  for (const { name, postings } of named) {
    if (open.count === 0 || open.words.length >= PIECE) {
      close()
      open = { from: name, count: 0, words: new Cbor() }
    }
    writeWord(open.words, name, postings)
    open.count++
  }
  close()
  return pieces
}
