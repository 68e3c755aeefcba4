import { hashOf, NO_LETTERS, withLetter } from '../../text/letter-hash.ts'

/** Setting this bit lower-cases an ASCII capital and leaves a small letter as it is. */
const TO_SMALL = 0x20
const INITIAL_SLOTS = 2 ** 14

/**
 * Interns words: each gets a number, in order of first occurrence. An open-addressing hash table, so that
 * a known word need not be cut out of its text (`numberIn`).
 */
export class Words {
  /** By number: the word. */
  readonly list: string[] = []
  readonly #hashes: number[] = []
  /** The number of a word plus one; 0 marks an empty slot. */
  #slots = new Int32Array(INITIAL_SLOTS)

  numberOf(word: string): number {
    const hash = hashOf(word)
    const slot = this.#slotOf(word, hash)
    const known = this.#slots[slot] as number
    return known > 0 ? known - 1 : this.#add(word, hash, slot)
  }

  /** The number of a word; -1 when it is unknown. */
  find = (word: string): number => (this.#slots[this.#slotOf(word, hashOf(word))] as number) - 1

  /** The number of the letters in `[start, end)` of a text, lower-cased. A known word is not cut out. */
  numberIn(text: string, start: number, end: number): number {
    let hash = NO_LETTERS
    for (let at = start; at < end; at++) hash = withLetter(hash, text.charCodeAt(at) | TO_SMALL)
    let slot = hash & (this.#slots.length - 1)
    for (; this.#slots[slot] !== 0; slot = (slot + 1) & (this.#slots.length - 1)) {
      const number = (this.#slots[slot] as number) - 1
      if (this.#hashes[number] === hash && this.#equals(text, start, end, number)) return number
    }
    return this.#add(detached(text.slice(start, end).toLowerCase()), hash, slot)
  }

  /** The slot that holds a word, or the empty one where it belongs. */
  #slotOf(word: string, hash: number): number {
    const last = this.#slots.length - 1
    let slot = hash & last
    for (; this.#slots[slot] !== 0; slot = (slot + 1) & last)
      if (this.list[(this.#slots[slot] as number) - 1] === word) return slot
    return slot
  }

  #equals(text: string, start: number, end: number, number: number): boolean {
    const word = this.list[number] as string
    if (word.length !== end - start) return false
    let at = 0
    while (at < word.length && word.charCodeAt(at) === (text.charCodeAt(start + at) | TO_SMALL)) at++
    return at === word.length
  }

  #add(word: string, hash: number, slot: number): number {
    this.#slots[slot] = this.list.push(word)
    this.#hashes.push(hash)
    if (2 * this.list.length > this.#slots.length) this.#grow()
    return this.list.length - 1
  }

  #grow(): void {
    const last = 2 * this.#slots.length - 1
    this.#slots = new Int32Array(last + 1)
    for (const [number, hash] of this.#hashes.entries()) {
      let slot = hash & last
      while (this.#slots[slot] !== 0) slot = (slot + 1) & last
      this.#slots[slot] = number + 1
    }
  }
}

/** A copy: a string that was cut out of a text keeps the whole text in memory. */
const detached = (word: string): string => Buffer.from(word, 'latin1').toString('latin1')
