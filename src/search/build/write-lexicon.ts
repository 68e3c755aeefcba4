import { isFunctionWord } from '../dutch/function-words.ts'
import { headOf, type Key, type LexiconName, type LexiconWord, ROLE_BITS, writeName, writeWord } from '../lexicon.ts'
import { type Role, token } from '../tokens.ts'
import type { WordList } from './word-list.ts'

/** A piece of the word list: the letters its first word starts with, and its lines. */
export interface LexiconPiece {
  from: string
  text: string
}

/** Characters of a piece: about one kilobyte over the wire. */
const PIECE = 2800

/** The word list in pieces; all words that start with the same letters are in one. */
export function lexiconPieces(
  list: WordList,
  tokens: readonly (readonly string[])[],
  names: readonly LexiconName[],
  labels: readonly string[],
): LexiconPiece[] {
  const keys = new Keys(tokens)
  const lines = [
    ...allWords(list).map((word) => ({ word, line: writeWord(lexiconWord(word, list, keys)) })),
    ...labels.map((word) => ({ word, line: writeWord({ word, key: keys.of(word), family: null, parts: [] }) })),
    ...names.map((name) => ({ word: name.words[0] ?? '', line: writeName(name) })),
  ]
  const heads = Map.groupBy(lines, ({ word }) => headOf(word))
  return pack(
    [...heads]
      .map(([from, each]) => ({
        from,
        text: each
          .map(({ line }) => line)
          .sort()
          .join('\n'),
      }))
      .sort((a, b) => (a.from < b.from ? -1 : 1)),
  )
}

/** The words, and the parts that are no words of their own. */
function allWords(list: WordList): string[] {
  const words = list.words()
  const parts = words.flatMap((word) => list.analyse(word).parts.map(({ start, end }) => word.slice(start, end)))
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

/** How every key stands in the index. */
class Keys {
  private readonly counts = new Map<string, number>()

  constructor(tokens: readonly (readonly string[])[]) {
    for (const each of tokens) for (const one of new Set(each)) this.counts.set(one, (this.counts.get(one) ?? 0) + 1)
  }

  of(key: string): Key {
    const counted = (Object.keys(ROLE_BITS) as Role[]).map((role) => ({ role, count: this.counts.get(token(key, role)) ?? 0 }))
    const roles = counted.reduce((bits, { role, count }) => (count > 0 ? bits | ROLE_BITS[role] : bits), 0)
    const most = counted.reduce((sum, { count }) => sum + count, 0)
    return { key, roles, often: most > 0 ? Math.floor(Math.log2(most)) : 0 }
  }
}

function pack(heads: readonly LexiconPiece[]): LexiconPiece[] {
  const pieces: LexiconPiece[] = []
  for (const { from, text } of heads) {
    const last = pieces.at(-1)
    if (last && last.text.length + text.length < PIECE) last.text += `\n${text}`
    else pieces.push({ from, text })
  }
  return pieces
}
