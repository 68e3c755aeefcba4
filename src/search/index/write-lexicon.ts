import { isFunctionWord } from '../dutch/function-words.ts'
import { type Key, type LexiconName, type LexiconWord, writeName, writeWord } from '../dutch/lexicon.ts'
import type { Keys } from './keys.ts'
import type { WordList } from './word-list.ts'

/** Lines of one word. */
export interface WordLines {
  word: string
  text: string
}

/** A label and what it names: `actor:zorginstituut-nederland`. */
export interface Label {
  word: string
  key: Key
}

/** What is known of words, in their order; lines of one word are together. */
export function lexiconLines(
  list: WordList,
  keys: Keys,
  names: readonly LexiconName[],
  labels: readonly Label[],
): WordLines[] {
  const lines = new Map<string, string[]>()
  const add = (word: string, line: string): void => {
    const known = lines.get(word)
    if (known) known.push(line)
    else lines.set(word, [line])
  }
  for (const word of allWords(list)) add(word, writeWord(lexiconWord(word, list, keys)))
  for (const { word, key } of labels) add(word, writeWord({ word, key, family: null, parts: [] }))
  for (const name of names) add(name.words[0] ?? '', writeName(name))
  return [...lines.keys()].sort().map((word) => ({ word, text: (lines.get(word) ?? []).sort().join('\n') }))
}

/** The words, and the parts that are no words of their own. */
function allWords(list: WordList): string[] {
  const words = list.words()
  const parts = words.flatMap((word) =>
    list.analyse(word).parts.map(({ start, end }) => word.slice(start, end)),
  )
  return [...new Set([...words, ...parts])].filter((word) => !isFunctionWord(word))
}

function lexiconWord(word: string, list: WordList, keys: Keys): LexiconWord {
  const { key, family, parts } = list.analyse(word)
  return {
    word,
    key: keys.of(key),
    family: family ? keys.of(family) : null,
    parts: parts.filter(({ inner }) => !inner).map((part) => keys.of(part.key)),
  }
}
