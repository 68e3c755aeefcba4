import { Cbor } from './cbor.ts'

/** The most bytes that say what follows. */
const HEAD = 5
const TEXT = 0x60
/** Letters below these take one byte, and two. */
const ONE_BYTE = 0x80
const TWO_BYTES = 0x800

/**
 * Writes the words of an index, in the same room again and again. Tokens have letters of one byte and of two:
 * these are written here, in a fraction of the time.
 */
export class WordCbor extends Cbor {
  override text(value: string): this {
    const size = sizeOf(value)
    if (size < 0) return super.text(value)
    this.makeRoom(size + HEAD)
    this.head(TEXT, size)
    for (let at = 0; at < value.length; at++) this.#letter(value.charCodeAt(at))
    return this
  }

  clear(): void {
    this.length = 0
  }

  #letter(code: number): void {
    if (code >= ONE_BYTE) this.room[this.length++] = 0xc0 | (code >>> 6)
    this.room[this.length++] = code < ONE_BYTE ? code : 0x80 | (code & 0x3f)
  }
}

/** How many bytes a text takes; -1 when a letter takes more than two. */
function sizeOf(text: string): number {
  let size = text.length
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= TWO_BYTES) return -1
    if (code >= ONE_BYTE) size++
  }
  return size
}
