/**
 * The word list as the browser reads it, in pieces that are fetched on demand. One line per word:
 * `word key.marks family.marks part.marks part.marks`. The key is left empty when it is the word itself, the
 * family when there is none. A line that starts with `=` is a name and its synonyms:
 * `=pgb|persoonsgebond budget|persoonsgebonden budget`.
 */

/** A key, and how it is in the index. */
export interface Key {
  key: string
  /** Bits of `ROLE_BITS`: as a word, as a family, as a part. */
  roles: number
  /** The number of records that have it, as a power of two, rounded down. */
  often: number
  /** The volumes that hold it, serialised; empty when there is only one volume. */
  volumes: string
}
/** Marks a key with too many volumes for its line: they are in a list of their own. Read as `#key`. */
export const FAR = '#'
export const ROLE_BITS = { word: 1, family: 2, part: 4 } as const

export interface LexiconWord {
  word: string
  key: Key
  family: Key | null
  parts: Key[]
}

/** Another name of the same thing: as it is written, and the keys of its words. */
export interface OtherName {
  shown: string
  keys: string[]
}
export interface LexiconName {
  /** Folded words. */
  words: string[]
  others: OtherName[]
}

export interface Shard {
  words: Map<string, LexiconWord>
  names: LexiconName[]
}

const writeKey = ({ key, roles, often, volumes }: Key, as = key): string =>
  `${as}.${roles}${often.toString(36)}${volumes}`

export const writeWord = ({ word, key, family, parts }: LexiconWord): string =>
  [
    word,
    writeKey(key, key.key === word ? '' : key.key),
    family ? writeKey(family) : '',
    ...parts.map((part) => writeKey(part)),
  ]
    .join(' ')
    .trimEnd()

export const writeName = ({ words, others }: LexiconName): string =>
  `=${[words.join(' '), ...others.flatMap(({ shown, keys }) => [shown, keys.join(' ')])].join('|')}`

function readKey(written: string, word: string): Key {
  const dot = written.lastIndexOf('.')
  const key = written.slice(0, dot) || word
  const volumes = written.slice(dot + 3)
  return {
    key,
    roles: Number(written[dot + 1]),
    often: Number.parseInt(written[dot + 2] ?? '0', 36),
    volumes: volumes === FAR ? FAR + key : volumes,
  }
}

function readWord(line: string): LexiconWord {
  const [word = '', key = '', family = '', ...parts] = line.split(' ')
  return {
    word,
    key: readKey(key, word),
    family: family ? readKey(family, '') : null,
    parts: parts.map((part) => readKey(part, '')),
  }
}

function readName(line: string): LexiconName {
  const [name = '', ...rest] = line.slice(1).split('|')
  const others = Array.from({ length: rest.length / 2 }, (_, index) => ({
    shown: rest[2 * index] ?? '',
    keys: (rest[2 * index + 1] ?? '').split(' '),
  }))
  return { words: name.split(' '), others }
}

export function readShard(text: string): Shard {
  const lines = text.split('\n').filter((line) => line !== '')
  const words = lines.filter((line) => !line.startsWith('=')).map(readWord)
  return {
    words: new Map(words.map((word) => [word.word, word])),
    names: lines.filter((line) => line.startsWith('=')).map(readName),
  }
}

/** Words with the same first letters are looked up together. */
const HEAD = 2
export const headOf = (word: string): string => word.slice(0, HEAD)
