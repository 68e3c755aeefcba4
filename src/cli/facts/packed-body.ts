/**
 * The blocks and map of a document in the form in which they are cached. Each block can be parsed by itself,
 * without parsing the others.
 */
import type { Block } from '../../collections/schema/block.ts'
import type { Document } from '../../collections/schema/document.ts'
import { readIndex, withIndex } from '../../output/indexed-bytes.ts'
import { interned } from './intern.ts'
import { unpooled } from './unpooled.ts'

export type Body = Pick<Document, 'blocks' | 'map'>

/** The length in bytes of the map, and of each block. */
interface Index {
  map: number
  blocks: [id: string, length: number][]
}

/** Packs the index, the map, and the blocks as one JSON list, which parses faster than separate blocks. */
export function packBody({ blocks, map }: Body): Buffer {
  const mapText = JSON.stringify(map)
  const texts = blocks.map((block) => JSON.stringify(block))
  const lengths = blocks.map(({ id }, at): [string, number] => [id, Buffer.byteLength(texts[at] as string)])
  const index: Index = { map: Buffer.byteLength(mapText), blocks: lengths }
  return withIndex(index, [Buffer.from(`${mapText}[${texts.join()}]`)])
}

/** The bytes of a bracket around the list, and of a comma between two blocks. */
const BRACKET = 1
const COMMA = 1

/**
 * With more blocks than this, one is found by a map instead of a linear search. Few documents have so many.
 */
const MANY = 500

/**
 * A packed body, of which only the requested parts are parsed. Those of a whole library are in memory, so
 * each block takes only a number and an interned id.
 */
export class PackedBody {
  readonly #bytes: Buffer
  readonly #ids: readonly string[]
  /** The offset of the list of blocks, and of each block; the last entry is where a next block would be. */
  readonly #list: number
  readonly #starts: Uint32Array
  #indexes: ReadonlyMap<string, number> | undefined

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
    // Without the index, which is no longer needed.
    this.#bytes = unpooled(bytes.subarray(start))
  }

  get map(): Document['map'] {
    return this.#parse(0, this.#list)
  }

  get blocks(): Block[] {
    return this.#parse(this.#list, this.#bytes.length)
  }

  block(id: string): Block | undefined {
    const index = this.#indexOf(id)
    return index < 0 ? undefined : this.#blockAt(index)
  }

  #indexOf(id: string): number {
    if (this.#ids.length <= MANY) return this.#ids.indexOf(id)
    this.#indexes ??= new Map(this.#ids.map((each, index) => [each, index]))
    return this.#indexes.get(id) ?? -1
  }

  #blockAt(index: number): Block {
    return this.#parse(this.#starts[index] as number, (this.#starts[index + 1] as number) - COMMA)
  }

  #parse<Part>(start: number, end: number): Part {
    return JSON.parse(this.#bytes.toString('utf-8', start, end)) as Part
  }
}
