import { cached, type ResultCache } from '../../output/result-cache.ts'
import { dutchList } from '../../text/dutch-list.ts'
import { withLazy } from '../../text/lazy-properties.ts'
import { once } from '../../text/once.ts'
import { fold } from '../dutch/fold.ts'
import { Spellings } from '../dutch/spellings.ts'
import { INFLECTED, stem } from '../dutch/stem.ts'

/** The Dutch word list, folded. */
export interface Dictionary {
  words: ReadonlySet<string>
  infinitives: ReadonlySet<string>
  /** Whether a word of the list has the same stem as this one. */
  hasStem: (word: string) => boolean
  /** Spelling lookup for the words and the stems. */
  spellings: Spellings
}

/** The flag of an infinitive. */
const INFINITIVE = 'Vi'
/** Words this short have no stem. */
const SHORT = 3

let dictionary: Dictionary | undefined

/** The dictionary of this process. The lists made from the word list go into the cache. */
export const dutchDictionary = (cache?: ResultCache): Dictionary => (dictionary ??= openDictionary(cache))

interface Lists {
  words: string[]
  infinitives: string[]
  stems: string[]
}

/** Lazy: the lists are read when the first word is looked up. */
function openDictionary(cache: ResultCache | undefined): Dictionary {
  const lists = withLazy<object, { all: Lists }>({}, { all: () => cached(cache, 'dictionary', makeLists) })
  const sets = withLazy<object, Record<keyof Lists, ReadonlySet<string>>>(
    {},
    {
      words: () => new Set(lists.all.words),
      infinitives: () => new Set(lists.all.infinitives),
      stems: () => new Set(lists.all.stems),
    },
  )
  const hasStem = (word: string): boolean => sets.stems.has(stemOf(word))
  const spellings = once(() => new Spellings(sets.stems, new Spellings(sets.words)))
  return {
    hasStem,
    get spellings() {
      return spellings()
    },
    get words() {
      return sets.words
    },
    get infinitives() {
      return sets.infinitives
    },
  }
}

function makeLists(): Lists {
  const entries = dutchList().map(({ word, flags }) => ({ word: fold(word), flags }))
  const words = [...new Set(entries.map(({ word }) => word))]
  return {
    words,
    infinitives: entries.filter(({ flags }) => flags.includes(INFINITIVE)).map(({ word }) => word),
    stems: [...new Set(words.filter((word) => word.length > SHORT).map(stemOf))],
  }
}

const CHANGED = new RegExp(`[${INFLECTED}]$`)

const stemOf = (word: string): string => (CHANGED.test(word) ? stem(word) : word)
