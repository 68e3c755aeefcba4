import { dutchList } from '../../text/dutch-list.ts'
import { fold } from '../dutch/fold.ts'
import { stem } from '../dutch/stem.ts'

/** The Dutch word list, folded. */
export interface Dictionary {
  words: ReadonlySet<string>
  infinitives: ReadonlySet<string>
  /** Whether a word of the list has the same stem. */
  hasStem: (word: string) => boolean
}

/** The flag of an infinitive. */
const INFINITIVE = 'Vi'
/** Words this short have no stem. */
const SHORT = 3

let dictionary: Dictionary | undefined

export const dutchDictionary = (): Dictionary => (dictionary ??= readDictionary())

function readDictionary(): Dictionary {
  const entries = dutchList().map(({ word, flags }) => ({ word: fold(word), flags }))
  const words = new Set(entries.map(({ word }) => word))
  return {
    words,
    infinitives: new Set(entries.filter(({ flags }) => flags.includes(INFINITIVE)).map(({ word }) => word)),
    hasStem: stemsOf(words),
  }
}

/** What a stem takes off or changes ends so: any other word is its own stem. */
const INFLECTED = /[esn]$/

function stemsOf(words: ReadonlySet<string>): Dictionary['hasStem'] {
  const stems = new Set<string>()
  for (const word of words) if (word.length > SHORT) stems.add(stemOf(word))
  return (word) => stems.has(stemOf(word))
}

const stemOf = (word: string): string => (INFLECTED.test(word) ? stem(word) : word)
