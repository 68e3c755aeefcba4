/**
 * What we rely on in Pagefind 1.6 without its promise: the name of its program and the format of its files.
 * Only code in this folder relies on more (the functions of the program). A contract test checks all of it
 * against the installed version.
 */
import { Cbor } from './cbor.ts'

/** The search program, as Pagefind names it for a language that it does not know. */
export const PROGRAM_FILE = 'wasm.unknown.pagefind'
/** The first bytes of each of Pagefind's files, once decompressed. */
export const SIGNATURE = 'pagefind_dcd'

/** Pagefind's own user interfaces, written with every index. Our pages do not use them. */
export const INTERFACE_FILE = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\.(?:js|css)$/

const VERSION = '1.6.0'
const RADIX = 36

/**
 * The metadata that the program starts from, without the signature: all records, named by number. The pieces
 * of the index are not listed, since the directory knows them by their first token.
 */
export function metaOf(records: number): Uint8Array<ArrayBuffer> {
  const meta = new Cbor().list(6).text(VERSION).list(records)
  for (let record = 0; record < records; record++)
    meta.list(3).text(record.toString(RADIX)).number(1).text('')
  return meta.list(0).list(0).list(0).list(0).bytes()
}

export const recordOf = (id: string): number => Number.parseInt(id, RADIX)

/** A record that holds a word, and the positions of the word in it, sorted. */
export interface Posting {
  record: number
  places: number[]
}

/** The postings of one word, at `[from, to)` of two lists; `held` is the number of records. */
export interface WordPlaces {
  records: Int32Array
  places: Int32Array
  from: number
  to: number
  held: number
}

/** Encodes a normal weight; positions follow. */
const WEIGHT = -25

/** Writes a word and its postings. Records and positions are delta-encoded. */
export function writeWord(to: Cbor, word: string, postings: WordPlaces): void {
  const { records, from, to: last, held } = postings
  to.list(3).text(word).list(held)
  let before = 0
  for (let at = from; at < last; ) {
    const record = records[at] as number
    let end = at + 1
    while (end < last && records[end] === record) end++
    to.list(3).number(record - before)
    writePlaces(to, postings.places, at, end)
    to.list(0)
    before = record
    at = end
  }
  to.list(0)
}

function writePlaces(to: Cbor, places: Int32Array, from: number, last: number): void {
  to.list(1 + last - from).number(WEIGHT)
  let before = 0
  for (let at = from; at < last; at++) {
    const place = places[at] as number
    to.number(place - before)
    before = place
  }
}

/** A piece of the index: a list that contains the list of its words. */
export const pieceOf = (count: number, words: Uint8Array): Uint8Array =>
  new Cbor().list(1).list(count).items(words).bytes()
