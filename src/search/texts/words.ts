import { hashOf, NO_LETTERS, withLetter } from '../../text/letter-hash.ts'

/** Turns a plain capital into its small letter, and leaves that as it is. */
const TO_SMALL = 0x20
const FIRST_ROOM = 2 ** 14

/** Words by numbers, in the order in which they are met: a library has many times the same. */
export class Words {
  /** The words by their numbers. */
  readonly list: string[] = []
  readonly #hashes: number[] = []
  /** One more than the number of a word; 0: empty. */
  #slots = new Int32Array(FIRST_ROOM)

  numberOf(word: string): number {
    const hash = hashOf(word)
    const slot = this.#slotOf(word, hash)
    const known = this.#slots[slot] as number
    return known > 0 ? known - 1 : this.#add(word, hash, slot)
  }

  /** -1 when a word was never met. */
  find = (word: string): number => (this.#slots[this.#slotOf(word, hashOf(word))] as number) - 1

  /** The number of plain letters of a text, read as small ones: a word that is known is not cut out of it. */
  numberIn(text: string, start: number, end: number): number {
    let hash = NO_LETTERS
    for (let at = start; at < end; at++) hash = withLetter(hash, text.charCodeAt(at) | TO_SMALL)
    let slot = hash & (this.#slots.length - 1)
    for (; this.#slots[slot] !== 0; slot = (slot + 1) & (this.#slots.length - 1)) {
      const number = (this.#slots[slot] as number) - 1
      if (this.#hashes[number] === hash && this.#isIn(text, start, end, number)) return number
    }
    return this.#add(apart(text.slice(start, end).toLowerCase()), hash, slot)
  }

  /** Where a word is, or has its place. */
  #slotOf(word: string, hash: number): number {
    const last = this.#slots.length - 1
    let slot = hash & last
    for (; this.#slots[slot] !== 0; slot = (slot + 1) & last)
      if (this.list[(this.#slots[slot] as number) - 1] === word) return slot
    return slot
  }

  #isIn(text: string, start: number, end: number, number: number): boolean {
    const word = this.list[number] as string
    if (word.length !== end - start) return false
    let at = 0
    while (at < word.length && word.charCodeAt(at) === (text.charCodeAt(start + at) | TO_SMALL)) at++
    return at === word.length
  }

  #add(word: string, hash: number, slot: number): number {
    this.#slots[slot] = this.list.push(word)
    this.#hashes.push(hash)
    if (2 * this.list.length > this.#slots.length) this.#makeRoom()
    return this.list.length - 1
  }

  #makeRoom(): void {
    const last = 2 * this.#slots.length - 1
    this.#slots = new Int32Array(last + 1)
    for (const [number, hash] of this.#hashes.entries()) {
      let slot = hash & last
      while (this.#slots[slot] !== 0) slot = (slot + 1) & last
      this.#slots[slot] = number + 1
    }
  }
}

/** Letters of their own: those that were cut out of a text hold all of it. */
const apart = (word: string): string => Buffer.from(word, 'latin1').toString('latin1')
