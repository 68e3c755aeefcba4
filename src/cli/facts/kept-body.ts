/**
 * Blocks and map of a document as they are kept: each block by itself, so that one can be read without the
 * others, and without making all of a large library at once.
 */
import type { Block } from '../../collections/schema/block.ts'
import type { Document } from '../../collections/schema/document.ts'
import { readIndex, withIndex } from '../../output/indexed-bytes.ts'

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

type Place = [start: number, end: number]

/** A body that was kept, of which only what is asked for is made. */
export class KeptBody {
  readonly #bytes: Buffer
  readonly #map: Place
  readonly #places = new Map<string, Place>()

  /** @throws SyntaxError or RangeError when the bytes are not those of a body */
  constructor(bytes: Buffer) {
    this.#bytes = bytes
    const { index, at: start } = readIndex<Index>(bytes)
    let at = start + index.map
    this.#map = [start, at]
    for (const [id, length] of index.blocks) {
      this.#places.set(id, [at, at + length])
      at += length
    }
    if (at !== bytes.length) throw new RangeError(`${bytes.length} bytes where there should be ${at}`)
  }

  get map(): Document['map'] {
    return this.#at(this.#map)
  }

  get blocks(): Block[] {
    return Array.from(this.#places.values(), (place): Block => this.#at(place))
  }

  block(id: string): Block | undefined {
    const place = this.#places.get(id)
    return place && this.#at(place)
  }

  #at<Part>(place: Place): Part {
    return JSON.parse(this.#bytes.toString('utf-8', ...place)) as Part
  }
}
