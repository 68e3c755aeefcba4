import { once } from '../../text/once.ts'
import { LONGEST_INSIDE, writeStep } from '../browser/holding.ts'
import { inLetters } from '../dutch/index-token.ts'
import { FAR, type Key } from '../dutch/lexicon.ts'
import type { NumberedRows } from './cached-numbers.ts'
import type { KeyCounts } from './key-counts.ts'
import { KeySums } from './key-sums.ts'

/** The fingerprint of a key that is in no volume. */
const NOWHERE = -1

/** How every key is in the index. The volumes of keys that are in too many for the word list go to `far`. */
export class Keys {
  readonly far = new Map<string, string>()
  private readonly sums: KeySums
  private readonly numbers: ReadonlyMap<string, number>
  /** By number: the key with those letters that was asked for last. */
  private readonly known: (Key | undefined)[]
  private readonly fingerprints: () => Float64Array
  private readonly isLarge: boolean

  /** @param numbered By volume: its keys. */
  constructor(numbered: NumberedRows, volumes: readonly KeyCounts[]) {
    this.isLarge = volumes.length > 1
    this.sums = new KeySums(numbered, volumes)
    this.known = new Array(numbered.names.length)
    this.numbers = new Map(numbered.names.map((letters, number) => [letters, number]))
    this.fingerprints = once(() => this.sums.fingerprints(this.isLarge))
  }

  /** A fingerprint of how a key is in the index. */
  fingerprintOf = (key: string): number => {
    const number = this.numberOf(key)
    return number === undefined ? NOWHERE : (this.fingerprints()[number] as number)
  }

  /** Whether it is in too many volumes for the word list. */
  isFar(key: string): boolean {
    const number = this.numberOf(key)
    return number !== undefined && this.isLarge && this.sums.volumesOf(number) > LONGEST_INSIDE
  }

  of(key: string): Key {
    const number = this.numberOf(key)
    if (number === undefined) return { key, roles: 0, often: 0, volumes: '' }
    const known = this.known[number]
    if (known?.key === key) return known
    const made = this.make(key, number)
    this.known[number] = made
    return made
  }

  /** The letters of nearly every key are the key itself, so that is tried first. */
  private numberOf = (key: string): number | undefined =>
    this.numbers.get(key) ?? this.numbers.get(inLetters(key))

  private make(key: string, number: number): Key {
    return {
      key,
      roles: this.sums.roles[number] as number,
      often: this.sums.oftenOf(number),
      volumes: this.isLarge ? this.written(key, number) : '',
    }
  }

  private written(key: string, number: number): string {
    const written = this.sums.holdingOf(number)
    if (this.sums.volumesOf(number) <= LONGEST_INSIDE) return written
    return this.putFar(key, written)
  }

  /** A label: a key that is not itself in the index, with the volumes it stands for. */
  named(key: string, volumes: readonly number[]): Key {
    const sorted = volumes.toSorted((a, b) => a - b)
    const written = sorted.map((volume, at) => writeStep(volume - (sorted[at - 1] ?? 0), 0)).join(',')
    const isFar = volumes.length > LONGEST_INSIDE
    return { key, roles: 0, often: 0, volumes: isFar ? this.putFar(key, written) : written }
  }

  private putFar(key: string, written: string): string {
    this.far.set(key, written)
    return FAR
  }
}
