/**
 * Spots are the places in a page where a copy of it may differ, or where something is filled in later. They
 * are found when the page is printed, and stored with the size and digest of the file, so that nobody has to
 * parse the page again.
 */

/** The kinds of spots, each with the letter that it is stored as. */
const LETTERS = {
  /** An attribute with an address on this site, from the space before it. */
  address: 'A',
  /** The class attribute of a link. It follows the address of that link in the list. */
  class: 'C',
  /** The `hidden` attribute of a message for readers of a copy. */
  hidden: 'H',
  /** Where the content security policy can be extended after its rule for forms. */
  policy: 'P',
  /** The address of a module. It precedes the spot of its element. */
  module: 'M',
  /** An element that no copy has. */
  gone: 'G',
  /** An element that only a copy with all texts has. */
  whole: 'W',
  /** The action attribute of a form. */
  action: 'N',
  /** A form. */
  form: 'F',
  /** The attribute that names the file of a size or digest. */
  fact: 'S',
  /** The words to be replaced by that size or digest once it is known. */
  known: 'K',
  /** The end of the head. */
  head: 'E',
  /** The content of the title. */
  title: 'T',
  /** The content of the main element. */
  main: 'B',
} as const

export type SpotKind = keyof typeof LETTERS

const KINDS: ReadonlyMap<string, SpotKind> = new Map(
  Object.entries(LETTERS).map(([kind, letter]) => [letter, kind as SpotKind]),
)

/** A range of a page: in characters while it is printed, in bytes as it is stored. */
export interface Spot {
  kind: SpotKind
  start: number
  end: number
}

const BASE = 36

/** Packs spots as kind, distance from the previous start, and length: `A1f.c`. */
export function packSpots(spots: readonly Spot[]): string {
  let before = 0
  let packed = ''
  for (const { kind, start, end } of spots) {
    packed += `${LETTERS[kind]}${(start - before).toString(BASE)}.${(end - start).toString(BASE)}`
    before = start
  }
  return packed
}

const PACKED = /([A-Z])(-?[\da-z]+)\.([\da-z]+)/g

export function unpackSpots(packed: string): Spot[] {
  let start = 0
  return Array.from(packed.matchAll(PACKED), ([, letter = '', from = '', length = '']) => {
    start += Number.parseInt(from, BASE)
    return { kind: KINDS.get(letter) as SpotKind, start, end: start + Number.parseInt(length, BASE) }
  })
}

/** Converts spots from offsets in characters to offsets in bytes. */
export function inBytes(spots: readonly Spot[], html: string): Spot[] {
  let [character, byte] = [0, 0]
  return spots.map(({ kind, start, end }) => {
    byte += start < character ? -bytesIn(html, start, character) : bytesIn(html, character, start)
    character = start
    return { kind, start: byte, end: byte + bytesIn(html, start, end) }
  })
}

const bytesIn = (html: string, from: number, to: number): number => Buffer.byteLength(html.slice(from, to))
