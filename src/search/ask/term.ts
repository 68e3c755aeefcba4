/** What a term of a question may be answered by: the meeting of what was asked and the words of the texts. */

import { type Role, token } from '../dutch/index-token.ts'
import type { Key, LexiconWord, OtherName } from '../dutch/lexicon.ts'
import { ROLE_BITS } from '../dutch/lexicon.ts'
import type { AskedTerm } from './question.ts'

/** A token that will do, and how well: 1 is what was asked. */
export interface Option {
  token: string
  weight: number
  /** The volumes that hold it, as the word list says it; not known of another name. */
  volumes?: string
}

/** One way to answer a term: a word, or several that must stand near each other. */
export interface Way {
  /** Options a word. */
  steps: Option[][]
  weight: number
  /** Less than was asked: found after everything else, and said. */
  loose: boolean
  /** Words farther apart do not answer: a number of tokens. */
  within: number
}

/** What was done with a term other than looking it up, to be said above the results. */
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
 * Tokens between the first and the last of words that belong together, for each of them: a
 * word has tokens of its parts too.
 */
const ROOM_PER_WORD = 6

const has = (key: Key, role: Role): boolean => (key.roles & ROLE_BITS[role]) !== 0

export const option = (key: Key, role: Role, weight: number): Option[] =>
  has(key, role) ? [{ token: token(key.key, role), weight, volumes: key.volumes }] : []

/** All tokens that hold a word: itself, words derived from it or from the same, compounds with it. */
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
 * A word of the texts: itself; when it is a compound also its parts near each other, and,
 * as less than asked, its last part.
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
 * Words that stand near each other for one that is not there: `mantelzorgbeleid` → mantelzorg, beleid. One of
 * them is no answer: `landbouw` is not `land`.
 */
export const waysOfParts = (words: readonly LexiconWord[]): Way[] =>
  nearWay(words.map(optionsOf), WEIGHT.split)

/** A word that is derived from one that is there, or the other way round: `tevredenheid` → tevreden. */
export const waysOfDerived = (options: Option[]): Way[] => oneWay(options, WEIGHT.derived)

export const waysOfStarts = (words: readonly LexiconWord[]): Way[] =>
  oneWay(words.flatMap((word) => option(word.key, 'word', WEIGHT.start)))

/** Another name: its words as they stand in the texts, next to each other. */
export const waysOfName = ({ keys }: OtherName): Way[] => {
  const steps = keys.map((key) => [{ token: token(key, 'word'), weight: 1 }])
  return steps.length === 1 ? oneWay(steps[0] ?? [], WEIGHT.name) : nearWay(steps, WEIGHT.name)
}

/** Words in quotes: all of them near each other; whether they stand exactly so is seen in the text itself. */
export const waysOfPhrase = (words: readonly LexiconWord[]): Way[] => {
  const steps = words.map(({ key }) => option(key, 'word', 1))
  return steps.length === 1 ? oneWay(steps[0] ?? []) : nearWay(steps, 1)
}
