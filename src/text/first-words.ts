const NEW_LINE = 10
/** A tab or a slash ends the word: what follows describes it. */
const TAB = 9
const SLASH = 47

/**
 * A set of the first words of the lines of a file: a hash table that compares bytes. Few words of a long list
 * are ever looked up; a `Set` of strings takes several times as long to build.
 */
export class FirstWords {
  readonly #bytes: Uint8Array
  /** The slots, with open addressing: the offset of a line plus one, or 0 when the slot is free. */
  readonly #slots: Int32Array

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    const starts = lineStarts(bytes)
    // A power of two, with at least half of the slots free.
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * starts.length + 2)))
    for (const start of starts) this.#add(start)
  }

  has(word: string): boolean {
    const bytes = new TextEncoder().encode(word)
    if (bytes.length === 0 || bytes.some(isEnd)) return false
    let slot = this.#slotOf(hashOf(bytes, 0))
    while (this.#slots[slot] !== 0) {
      if (this.#isAt((this.#slots[slot] as number) - 1, bytes)) return true
      slot = this.#slotOf(slot + 1)
    }
    return false
  }

  #add(start: number): void {
    let slot = this.#slotOf(hashOf(this.#bytes, start))
    while (this.#slots[slot] !== 0) slot = this.#slotOf(slot + 1)
    this.#slots[slot] = start + 1
  }

  #slotOf(hash: number): number {
    return hash & (this.#slots.length - 1)
  }

  #isAt(start: number, word: Uint8Array): boolean {
    for (let at = 0; at < word.length; at++) if (this.#bytes[start + at] !== word[at]) return false
    return isEnd(this.#bytes[start + word.length])
  }
}

/** The offset of each line. */
function lineStarts(bytes: Uint8Array): number[] {
  const starts = [0]
  for (let end = bytes.indexOf(NEW_LINE); end >= 0; end = bytes.indexOf(NEW_LINE, end + 1))
    starts.push(end + 1)
  return starts
}

const isEnd = (byte: number | undefined): boolean =>
  byte === undefined || byte === NEW_LINE || byte === SLASH || byte === TAB

/** The hash of the word that begins at `start`. */
function hashOf(bytes: Uint8Array, start: number): number {
  let hash = 0
  for (let at = start; !isEnd(bytes[at]); at++) hash = (Math.imul(hash, 31) + (bytes[at] as number)) | 0
  return hash
}
