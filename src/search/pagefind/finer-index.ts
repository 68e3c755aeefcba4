/**
 * Makes a Pagefind bundle lighter to start with. Pagefind cuts its index in pieces of some 28 kB, so that a
 * question of four words would fetch nearly all of it; and it names every record by a digest, which no
 * compression makes smaller. Here the index is cut finer, and the records are numbered; words of the texts
 * are left out of it, since only our tokens are ever asked for. The files are
 * CBOR after a signature, compressed; `pf_meta` lists records and pieces.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { decode, encode } from 'cborg'
import { EDGE } from '../dutch/index-token.ts'
import { itemsOf, listOf } from './cbor.ts'
import { fragmentFile, indexFile, META_ENDING, SIGNATURE } from './pagefind-files.ts'

type Cbor = ReturnType<typeof JSON.parse>
/** A word with its pages and spellings, as it is written. */
type IndexWord = Uint8Array
type Piece = [from: string, to: string, hash: string]
type Meta = [version: string, pages: [hash: string, ...rest: Cbor][], pieces: Piece[], ...rest: Cbor]

/** Bytes of a piece before compression; a single word may need more. */
const PIECE = 4000

const bytesOf = (file: string): Uint8Array => gunzipSync(readFileSync(file)).subarray(SIGNATURE.length)
const write = (file: string, bytes: Uint8Array): void =>
  writeFileSync(file, gzipSync(Buffer.concat([Buffer.from(SIGNATURE), bytes]), { level: 9 }))

export const metaFile = (folder: string): string =>
  join(folder, readdirSync(folder).find((name) => name.endsWith(META_ENDING)) ?? '')

/**
 * Cuts the index of a bundle finer and numbers its records, in place. The numbers come after a
 * digest of the whole: nothing old fits.
 */
export function lighten(folder: string): void {
  const meta = metaFile(folder)
  const digest = digestOf(readFileSync(meta)).slice(0, 7)
  const [version, pages, pieces, ...rest] = decode(bytesOf(meta)) as Meta
  // The lengths of the records are in our own directory; here they are all the same.
  const numbered = pages.map(([hash, , ...more], index) => [
    renamed(folder, hash, `${digest}-${index.toString(36)}`),
    1,
    ...more,
  ])
  const words = pieces.flatMap(([, , hash]) =>
    wordsIn(bytesOf(join(folder, indexFile(hash)))).filter(isToken),
  )
  for (const [, , hash] of pieces) rmSync(join(folder, indexFile(hash)))
  const finer = cut(words).map((piece, index) => writePiece(folder, piece, `${digest}-${index.toString(36)}`))
  write(meta, encode([version, numbered, finer, ...rest]))
}

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

function renamed(folder: string, from: string, to: string): string {
  renameSync(join(folder, fragmentFile(from)), join(folder, fragmentFile(to)))
  return to
}

function cut(words: readonly IndexWord[]): IndexWord[][] {
  const pieces: IndexWord[][] = []
  let room = 0
  for (const word of words) {
    if (word.length > room || pieces.length === 0) {
      pieces.push([])
      room = PIECE
    }
    pieces.at(-1)?.push(word)
    room -= word.length
  }
  return pieces
}

/** A piece is a list of one: that of its words. */
const wordsIn = (piece: Uint8Array): IndexWord[] => itemsOf(piece).flatMap(itemsOf)
/** The first letter of a token is in no word of a text. */
const isToken = (word: IndexWord): boolean => lettersOf(word).startsWith(EDGE)

const lettersOf = (word: IndexWord | undefined): string =>
  word ? decode(itemsOf(word)[0] as Uint8Array) : ''

function writePiece(folder: string, words: IndexWord[], hash: string): Piece {
  write(join(folder, indexFile(hash)), listOf([listOf(words)]))
  return [lettersOf(words[0]), lettersOf(words.at(-1)), hash]
}
