/**
 * What we rely on of Pagefind 1.6 that it does not promise: the name of its program, and how its files begin
 * and are made up. All that uses more of it (the functions of its program) stands in this folder; its
 * contract test holds each of these against the installed version.
 */
import { Cbor } from './cbor.ts'

/** The program that searches, as it is written for a language that Pagefind does not know. */
export const PROGRAM_FILE = 'wasm.unknown.pagefind'
/** What every file of its own begins with, once unpacked. */
export const SIGNATURE = 'pagefind_dcd'

/** Interfaces of Pagefind’s own, which are written with every index; our pages ask the program themselves. */
export const INTERFACE_FILE = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\.(?:js|css)$/

const VERSION = '1.6.0'
const RADIX = 36

/**
 * The list that the program starts from, without the signature: all records, named by their numbers. Pieces
 * of the index are found without it, by the first words of them.
 */
export function metaOf(records: number): Uint8Array<ArrayBuffer> {
  const meta = new Cbor().list(6).text(VERSION).list(records)
  for (let record = 0; record < records; record++)
    meta.list(3).text(record.toString(RADIX)).number(1).text('')
  return meta.list(0).list(0).list(0).list(0).bytes()
}

export const recordOf = (id: string): number => Number.parseInt(id, RADIX)

/** A record that holds a word, and the places of the word in it, in order. */
export interface Posting {
  record: number
  places: number[]
}

/** The same of all records that hold it, in `[from, to)` of two rows; `held` says how many they are. */
export interface WordPlaces {
  records: Int32Array
  places: Int32Array
  from: number
  to: number
  held: number
}

/** Of a word that weighs as any other; places follow it. */
const WEIGHT = -25

/** A word of the index with the records that hold it. Records and places are told by the step to each. */
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

/** A piece of the index is a list of one: that of its words. */
export const pieceOf = (count: number, words: Uint8Array): Uint8Array =>
  new Cbor().list(1).list(count).items(words).bytes()
