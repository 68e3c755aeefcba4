/**
 * Blocks and map of a document as they are kept: each block by itself, so that one can be read without the
 * others, and without making all of a large library at once.
 */
import type { Block } from '../../collections/schema/block.ts'
import type { Document } from '../../collections/schema/document.ts'
import { readIndex, withIndex } from '../../output/indexed-bytes.ts'
import { alike } from './alike.ts'
import { apart } from './apart.ts'

export type Body = Pick<Document, 'blocks' | 'map'>

/** How many bytes each part has: of the map, and of each block by its id. */
interface Index {
  map: number
  blocks: [id: string, length: number][]
}

/** The index, the map, the blocks. */
export function packBody({ blocks, map }: Body): Buffer {
  const parts = [map, ...blocks].map((part) => Buffer.from(JSON.stringify(part)))
  const lengths = blocks.map(({ id }, at): [string, number] => [id, parts[at + 1]!.length])
  return withIndex({ map: parts[0]!.length, blocks: lengths } satisfies Index, parts)
}

/** Of more blocks than this one is found by a map, which few documents need. */
const MANY = 500

/**
 * A body that was kept, of which only what is asked for is made. Those of a whole library are held, so what
 * is known of each block is a number, and its id is a word that other documents have too.
 */
export class KeptBody {
  readonly #bytes: Buffer
  readonly #ids: readonly string[]
  /** Where the map begins, and where it and each block end. */
  readonly #cuts: Uint32Array
  #places: ReadonlyMap<string, number> | undefined

  /** @throws SyntaxError or RangeError when the bytes are not those of a body */
  constructor(bytes: Buffer) {
    const { index, at: start } = readIndex<Index>(bytes)
    const lengths = [index.map, ...index.blocks.map(([, length]) => length)]
    let at = 0
    this.#cuts = Uint32Array.from([0, ...lengths.map((length) => (at += length))])
    this.#ids = index.blocks.map(([id]) => alike(id))
    if (start + at !== bytes.length)
      throw new RangeError(`${bytes.length} bytes where there should be ${start + at}`)
    // The index is not looked at any more.
    this.#bytes = apart(bytes.subarray(start))
  }

  get map(): Document['map'] {
    return this.#at(0)
  }

  get blocks(): Block[] {
    return this.#ids.map((_, place): Block => this.#at(place + 1))
  }

  block(id: string): Block | undefined {
    const place = this.#placeOf(id)
    return place < 0 ? undefined : this.#at(place + 1)
  }

  #placeOf(id: string): number {
    if (this.#ids.length <= MANY) return this.#ids.indexOf(id)
    this.#places ??= new Map(this.#ids.map((each, place) => [each, place]))
    return this.#places.get(id) ?? -1
  }

  #at<Part>(part: number): Part {
    const [start, end] = [this.#cuts[part], this.#cuts[part + 1]]
    return JSON.parse(this.#bytes.toString('utf-8', start, end)) as Part
  }
}
