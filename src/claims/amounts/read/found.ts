import type { Sentence } from '../../../text/sentences.ts'
import type { AmountUnit } from '../amount.ts'
import type { Value } from './value.ts'

/** An amount that was found, before the words around it are read. */
export interface Found extends Value {
  start: number
  end: number
  unit: AmountUnit
  /**
   * The zeros of its scale word: 6 for "miljoen", 0 without one. In "€ 2 à 3 miljoen", the word applies to
   * both numbers.
   */
  zeros: number
  sentence: Sentence
}
