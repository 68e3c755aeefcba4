/** The ways in which the words of the texts can match a term of a question. */

import { type Role, token } from '../dutch/index-token.ts'
import type { Key, LexiconWord, OtherName } from '../dutch/lexicon.ts'
import { ROLE_BITS } from '../dutch/lexicon.ts'
import type { AskedTerm } from './question.ts'

/** A token that matches, and how well: 1 for exactly what was asked. */
export interface Option {
  token: string
  weight: number
  /** The volumes that hold it, as serialised in the word list; absent for other names. */
  volumes?: string
}

/** One way to match a term: a word, or several near each other. */
export interface Way {
  /** The options for each word. */
  steps: Option[][]
  weight: number
  /** Whether it matches less than was asked; such results come last, and are marked as partial. */
  loose: boolean
  /** How far apart the words may be, in tokens. */
  within: number
}

/** A change to a term, to be reported above the results. */
export type Change =
  | { kind: 'typo'; from: string; to: string }
  | { kind: 'start'; from: string }
  | { kind: 'name'; from: string; to: string[] }
  | { kind: 'split'; from: string; to: string[] }
  | { kind: 'missing'; from: string; near: string[] }

export interface Term {
  asked: AskedTerm
  ways: Way[]
  change: Change | null
}

const WEIGHT = { word: 1, derived: 0.7, part: 0.75, name: 0.75, split: 0.8, last: 0.35, start: 0.85 }
/**
 * Tokens between the first and the last of words near each other, per word: parts of words are tokens too.
 */
const ROOM_PER_WORD = 6

const has = (key: Key, role: Role): boolean => (key.roles & ROLE_BITS[role]) !== 0

/** A token of a key in some role, when it is in the index. */
export const option = (key: Key, role: Role, weight: number): Option[] =>
  has(key, role) ? [{ token: token(key.key, role), weight, volumes: key.volumes }] : []

/** All tokens that match a word: itself, words of the same family, and compounds with it. */
export function optionsOf({ key, family }: Pick<LexiconWord, 'key' | 'family'>): Option[] {
  const own = [
    ...option(key, 'word', WEIGHT.word),
    ...option(key, 'family', WEIGHT.derived),
    ...option(key, 'part', WEIGHT.part),
  ]
  if (!family) return own
  const { derived, part } = WEIGHT
  return [
    ...own,
    ...option(family, 'word', derived),
    ...option(family, 'family', derived),
    ...option(family, 'part', part * derived),
  ]
}

const oneWay = (options: Option[], weight = 1, loose = false): Way[] =>
  options.length > 0 ? [{ steps: [options], weight, loose, within: 0 }] : []

const nearWay = (steps: Option[][], weight: number): Way[] =>
  steps.length > 1 && steps.every((options) => options.length > 0)
    ? [{ steps, weight, loose: false, within: steps.length * ROOM_PER_WORD }]
    : []

/**
 * A word of the texts: itself; a compound also by its parts near each other or, loosely, by its last part.
 */
export function waysOfWord(word: LexiconWord): Way[] {
  const parts = word.parts.map((key) => optionsOf({ key, family: null }))
  return [
    ...oneWay(optionsOf(word)),
    ...nearWay(parts, WEIGHT.split),
    ...oneWay(parts.at(-1) ?? [], WEIGHT.last, true),
  ]
}

/**
 * The parts of a compound near each other: `mantelzorgbeleid` → mantelzorg, beleid. A single part does not
 * match: `landbouw` is not `land`.
 */
export const waysOfParts = (words: readonly LexiconWord[]): Way[] =>
  nearWay(words.map(optionsOf), WEIGHT.split)

/** A word of the same family, where the word itself is in no text: `tevredenheid` → tevreden. */
export const waysOfDerived = (options: Option[]): Way[] => oneWay(options, WEIGHT.derived)

/** Words that start with what was typed. */
export const waysOfStarts = (words: readonly LexiconWord[]): Way[] =>
  oneWay(words.flatMap((word) => option(word.key, 'word', WEIGHT.start)))

/** Another name: its words next to each other. */
export const waysOfName = ({ keys }: OtherName): Way[] => {
  const steps = keys.map((key) => [{ token: token(key, 'word'), weight: 1 }])
  return steps.length === 1 ? oneWay(steps[0] ?? [], WEIGHT.name) : nearWay(steps, WEIGHT.name)
}

/** A phrase: its words near each other. Whether they occur literally is checked later, in the text. */
export const waysOfPhrase = (words: readonly LexiconWord[]): Way[] => {
  const steps = words.map(({ key }) => option(key, 'word', 1))
  return steps.length === 1 ? oneWay(steps[0] ?? []) : nearWay(steps, 1)
}
