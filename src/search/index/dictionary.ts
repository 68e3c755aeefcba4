import { dutchList } from '../../text/dutch-list.ts'
import { fold } from '../dutch/fold.ts'

/** The Dutch word list, folded. */
export interface Dictionary {
  words: ReadonlySet<string>
  infinitives: ReadonlySet<string>
}

/** The flag of an infinitive. */
const INFINITIVE = 'Vi'

let dictionary: Dictionary | undefined

export const dutchDictionary = (): Dictionary => (dictionary ??= readDictionary())

function readDictionary(): Dictionary {
  const entries = dutchList().map(({ word, flags }) => ({ word: fold(word), flags }))
  return {
    words: new Set(entries.map(({ word }) => word)),
    infinitives: new Set(entries.filter(({ flags }) => flags.includes(INFINITIVE)).map(({ word }) => word)),
  }
}
