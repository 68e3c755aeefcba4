/**
 * Writes the CBOR (RFC 8949) that an index needs: lists of known length, texts and whole numbers. Runs both
 * in the build and in the browser.
 */
const NUMBER = 0x00
const NEGATIVE = 0x20
const TEXT = 0x60
const LIST = 0x80

/** Numbers up to this fit in the first byte; otherwise that byte says in how many bytes they follow. */
const IN_FIRST = 23
const INITIAL_CAPACITY = 4096
/** UTF-8 takes at most so many bytes per UTF-16 code unit. */
const LETTER = 3

const encoder = new TextEncoder()

export class Cbor {
  protected room = new Uint8Array(INITIAL_CAPACITY)
  /** The number of bytes written. */
  length = 0

  /** Begins a list of `count` items, which are written next. */
  list(count: number): this {
    return this.head(LIST, count)
  }

  number(value: number): this {
    return value < 0 ? this.head(NEGATIVE, -1 - value) : this.head(NUMBER, value)
  }

  text(value: string): this {
    this.makeRoom(value.length * LETTER + 5)
    const bytes = encoder.encode(value)
    this.head(TEXT, bytes.length)
    this.room.set(bytes, this.length)
    this.length += bytes.length
    return this
  }

  /** Appends items that are encoded already. */
  items(bytes: Uint8Array): this {
    this.makeRoom(bytes.length)
    this.room.set(bytes, this.length)
    this.length += bytes.length
    return this
  }

  bytes(): Uint8Array<ArrayBuffer> {
    return this.room.slice(0, this.length)
  }

  protected head(kind: number, count: number): this {
    this.makeRoom(5)
    if (count <= IN_FIRST) this.room[this.length++] = kind | count
    else if (count < 0x100) this.after(kind | (IN_FIRST + 1), count, 1)
    else if (count < 0x10000) this.after(kind | (IN_FIRST + 2), count, 2)
    else this.after(kind | (IN_FIRST + 3), count, 4)
    return this
  }

  private after(first: number, count: number, size: number): void {
    this.room[this.length++] = first
    for (let shift = (size - 1) * 8; shift >= 0; shift -= 8)
      this.room[this.length++] = (count >>> shift) & 255
  }

  protected makeRoom(bytes: number): void {
    if (this.length + bytes <= this.room.length) return
    const larger = new Uint8Array(2 * (this.length + bytes))
    larger.set(this.room)
    this.room = larger
  }
}
