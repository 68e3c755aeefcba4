const NEW_LINE = 10
/** What stands behind these is about the word. */
const TAB = 9
const SLASH = 47

/**
 * The first words of the lines of a file, found by their bytes. Of a long list few words are ever asked for:
 * to make strings of all of them, and a set, takes several times as long.
 */
export class FirstWords {
  readonly #bytes: Uint8Array
  /** By hash one more than where a line begins; 0 is free. */
  readonly #lines: Int32Array

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    const starts = startsOf(bytes)
    // At least half of it is free.
    this.#lines = new Int32Array(2 ** Math.ceil(Math.log2(2 * starts.length + 2)))
    for (const start of starts) this.#add(start)
  }

  has(word: string): boolean {
    const bytes = new TextEncoder().encode(word)
    if (bytes.length === 0 || bytes.some(isEnd)) return false
    let place = this.#placeOf(hashOf(bytes, 0))
    while (this.#lines[place] !== 0) {
      if (this.#isAt((this.#lines[place] as number) - 1, bytes)) return true
      place = this.#placeOf(place + 1)
    }
    return false
  }

  #add(start: number): void {
    let place = this.#placeOf(hashOf(this.#bytes, start))
    while (this.#lines[place] !== 0) place = this.#placeOf(place + 1)
    this.#lines[place] = start + 1
  }

  #placeOf(number: number): number {
    return number & (this.#lines.length - 1)
  }

  #isAt(start: number, word: Uint8Array): boolean {
    for (let at = 0; at < word.length; at++) if (this.#bytes[start + at] !== word[at]) return false
    return isEnd(this.#bytes[start + word.length])
  }
}

/** Where each line begins. */
function startsOf(bytes: Uint8Array): number[] {
  const starts = [0]
  for (let end = bytes.indexOf(NEW_LINE); end >= 0; end = bytes.indexOf(NEW_LINE, end + 1))
    starts.push(end + 1)
  return starts
}

const isEnd = (byte: number | undefined): boolean =>
  byte === undefined || byte === NEW_LINE || byte === SLASH || byte === TAB

/** Of the word that begins there. */
function hashOf(bytes: Uint8Array, start: number): number {
  let hash = 0
  for (let at = start; !isEnd(bytes[at]); at++) hash = (Math.imul(hash, 31) + (bytes[at] as number)) | 0
  return hash
}
