/**
 * The places of a page where a copy of it may be other than the page, or something is filled in later, as
 * they were known when it was printed. They are kept with what is known of the file, so that nobody has to
 * look for them in what was printed.
 */

/** What is at a place. A letter each, as it is kept. */
const LETTERS = {
  /** An attribute with an address of the site, from the blank before it. */
  address: 'A',
  /** The classes of the link whose address comes before it in the list. */
  class: 'C',
  /** What hides that which is said to readers of a copy. */
  hidden: 'H',
  /** Where the policy of a page goes on about its forms. */
  policy: 'P',
  /** The address of a module, which is told before the element itself. */
  module: 'M',
  /** An element that no copy has. */
  gone: 'G',
  /** An element that only a copy with all texts has. */
  whole: 'W',
  /** Where a form leads to, and the form. */
  action: 'N',
  form: 'F',
  /** Which file a size or a digest is of, and the words that stand for it until it is known. */
  fact: 'S',
  known: 'K',
  /** Where the head ends. */
  head: 'E',
  /** What is in the title, and in the main element. */
  title: 'T',
  main: 'B',
} as const

export type SpotKind = keyof typeof LETTERS

const KINDS: ReadonlyMap<string, SpotKind> = new Map(
  Object.entries(LETTERS).map(([kind, letter]) => [letter, kind as SpotKind]),
)

/** From one byte of a page up to another. */
export interface Spot {
  kind: SpotKind
  start: number
  end: number
}

const BASE = 36

/** Each as far from the one before as it is: `A1f.c`. */
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

/** Places that were found by the characters of a page, by its bytes. */
export function inBytes(spots: readonly Spot[], html: string): Spot[] {
  let [character, byte] = [0, 0]
  return spots.map(({ kind, start, end }) => {
    byte += start < character ? -bytesIn(html, start, character) : bytesIn(html, character, start)
    character = start
    return { kind, start: byte, end: byte + bytesIn(html, start, end) }
  })
}

const bytesIn = (html: string, from: number, to: number): number => Buffer.byteLength(html.slice(from, to))
