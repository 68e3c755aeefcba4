import type { ResultCache } from '../../output/result-cache.ts'
import { getOrInsert } from '../../text/get-or-insert.ts'
import { isFunctionWord } from '../dutch/function-words.ts'
import { type Key, type LexiconName, writeName, writeWord } from '../dutch/lexicon.ts'
import { cachedLines } from './cached-lines.ts'
import type { Keys } from './keys.ts'
import type { WordList } from './word-list.ts'

/** The lines of one word. */
export interface WordLines {
  word: string
  text: string
}

/** A label, and the key of what it names: `actor:zorginstituut-nederland`. */
export interface Label {
  word: string
  key: Key
}

/** The lines of the word list, sorted by word. All lines of one word are one item. */
export function lexiconLines(
  list: WordList,
  keys: Keys,
  beside: { names: readonly LexiconName[]; labels: readonly Label[] },
  cache?: ResultCache,
): WordLines[] {
  const others = otherLines(beside.names, beside.labels)
  const maker = { words: () => allWords(list), lineOf: (word: string) => lineOf(word, list, keys) }
  const { words, texts } = cachedLines(list, keys, maker, cache)
  const lines = words.map((word, at): WordLines => {
    const text = texts[at] as string
    const more = others.get(word)
    others.delete(word)
    return { word, text: more ? together([text, ...more]) : text }
  })
  for (const [word, all] of others) lines.push({ word, text: together(all) })
  // Nearly sorted already, so this is cheap.
  return lines.sort((a, b) => (a.word < b.word ? -1 : 1))
}

/** Lines of words that are not analyses: the names that begin with them, and the things they label. */
function otherLines(names: readonly LexiconName[], labels: readonly Label[]): Map<string, string[]> {
  const lines = new Map<string, string[]>()
  const add = (word: string, line: string): void => {
    getOrInsert(lines, word, () => []).push(line)
  }
  for (const { word, key } of labels) add(word, writeWord({ word, key, family: null, parts: [] }))
  for (const name of names) add(name.words[0] ?? '', writeName(name))
  return lines
}

const together = (lines: string[]): string => lines.sort().join('\n')

/** The words of the texts, and the parts of them that are no words of the texts. */
function allWords(list: WordList): string[] {
  const all = new Set(list.words())
  for (const word of [...all])
    for (const { start, end } of list.analyse(word).parts) {
      const part = word.slice(start, end)
      if (!isFunctionWord(part)) all.add(part)
    }
  return [...all]
}

function lineOf(word: string, list: WordList, keys: Keys): { text: string; keys: string[] } {
  const { key, family, parts } = list.analyse(word)
  const outer = parts.filter(({ inner }) => !inner).map((part) => part.key)
  const text = writeWord({
    word,
    key: keys.of(key),
    family: family ? keys.of(family) : null,
    parts: outer.map((part) => keys.of(part)),
  })
  return { text, keys: [key, ...(family ? [family] : []), ...outer] }
}
