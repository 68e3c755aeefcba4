/**
 * Blocks and map of a document as they are kept: each block by itself, so that one can be read without the
 * others, and without making all of a large library at once.
 */
import type { Block } from '../../collections/schema/block.ts'
import type { Document } from '../../collections/schema/document.ts'
import { readIndex, withIndex } from '../../output/indexed-bytes.ts'
import { interned } from './intern.ts'
import { unpooled } from './unpooled.ts'

export type Body = Pick<Document, 'blocks' | 'map'>

/** How many bytes each part has: of the map, and of each block by its id. */
interface Index {
  map: number
  blocks: [id: string, length: number][]
}

/** The index, the map, and the blocks as one list: that is sooner made of its text than each by itself. */
export function packBody({ blocks, map }: Body): Buffer {
  const mapText = JSON.stringify(map)
  const texts = blocks.map((block) => JSON.stringify(block))
  const lengths = blocks.map(({ id }, at): [string, number] => [id, Buffer.byteLength(texts[at] as string)])
  const index: Index = { map: Buffer.byteLength(mapText), blocks: lengths }
  return withIndex(index, [Buffer.from(`${mapText}[${texts.join()}]`)])
}

/** Bytes of what stands around the blocks, and between two of them. */
const BRACKET = 1
const COMMA = 1

/** Of more blocks than this one is found by a map, which few documents need. */
const MANY = 500

/**
 * A body that was kept, of which only what is asked for is made. Those of a whole library are held, so what
 * is known of each block is a number, and its id is a word that other documents have too.
 */
export class PackedBody {
  readonly #bytes: Buffer
  readonly #ids: readonly string[]
  /** Where the list of blocks begins, and in it each block; past the last what would be the next. */
  readonly #list: number
  readonly #starts: Uint32Array
  #places: ReadonlyMap<string, number> | undefined

  /** @throws SyntaxError or RangeError when the bytes are not those of a body */
  constructor(bytes: Buffer) {
    const { index, at: start } = readIndex<Index>(bytes)
    this.#list = index.map
    let at = index.map + BRACKET
    this.#starts = Uint32Array.from([at, ...index.blocks.map(([, length]) => (at += length + COMMA))])
    this.#ids = index.blocks.map(([id]) => interned(id))
    const length = Math.max(at, index.map + 2 * BRACKET)
    if (start + length !== bytes.length)
      throw new RangeError(`${bytes.length} bytes where there should be ${start + length}`)
    // The index is not looked at any more.
    this.#bytes = unpooled(bytes.subarray(start))
  }

  get map(): Document['map'] {
    return this.#from(0, this.#list)
  }

  get blocks(): Block[] {
    return this.#from(this.#list, this.#bytes.length)
  }

  block(id: string): Block | undefined {
    const place = this.#placeOf(id)
    return place < 0 ? undefined : this.#at(place)
  }

  #placeOf(id: string): number {
    if (this.#ids.length <= MANY) return this.#ids.indexOf(id)
    this.#places ??= new Map(this.#ids.map((each, place) => [each, place]))
    return this.#places.get(id) ?? -1
  }

  #at(place: number): Block {
    return this.#from(this.#starts[place] as number, (this.#starts[place + 1] as number) - COMMA)
  }

  #from<Part>(start: number, end: number): Part {
    return JSON.parse(this.#bytes.toString('utf-8', start, end)) as Part
  }
}
