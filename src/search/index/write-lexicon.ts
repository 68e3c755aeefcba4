import { isFunctionWord } from '../dutch/function-words.ts'
import { type Key, type LexiconName, type LexiconWord, writeName, writeWord } from '../dutch/lexicon.ts'
import type { Keys } from './keys.ts'
import type { WordList } from './word-list.ts'

/** A piece of the word list: its first word, and its lines. */
export interface LexiconPiece {
  from: string
  text: string
}

/** A label and what it names: `actor:zorginstituut-nederland`. */
export interface Label {
  word: string
  key: Key
}

/** Characters of a piece: about one kilobyte over the wire. */
const PIECE = 2800

/** The word list in pieces, in the order of its words; lines of one word are in one piece. */
export function lexiconPieces(
  list: WordList,
  keys: Keys,
  names: readonly LexiconName[],
  labels: readonly Label[],
): LexiconPiece[] {
  const lines = [
    ...allWords(list).map((word) => ({ word, line: writeWord(lexiconWord(word, list, keys)) })),
    ...labels.map(({ word, key }) => ({ word, line: writeWord({ word, key, family: null, parts: [] }) })),
    ...names.map((name) => ({ word: name.words[0] ?? '', line: writeName(name) })),
  ]
  const byWord = Map.groupBy(lines, ({ word }) => word)
  const sorted = [...byWord.keys()].sort((a, b) => (a < b ? -1 : 1))
  return pack(
    sorted.map((from) => ({
      from,
      text: (byWord.get(from) ?? [])
        .map(({ line }) => line)
        .sort()
        .join('\n'),
    })),
  )
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

function pack(words: readonly LexiconPiece[]): LexiconPiece[] {
  const pieces: LexiconPiece[] = []
  for (const { from, text } of words) {
    const last = pieces.at(-1)
    if (last && last.text.length + text.length < PIECE) last.text += `\n${text}`
    else pieces.push({ from, text })
  }
  return pieces
}
