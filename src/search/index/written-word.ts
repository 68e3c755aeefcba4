/**
 * The analysis of a word. Parts are ranges of the folded word, in order, including parts of parts.
 */
export interface Word {
  key: string
  family: string | null
  parts: readonly WordPart[]
}
export interface WordPart {
  start: number
  end: number
  key: string
  family: string | null
  /** A part of a part. */
  inner: boolean
}

/**
 * Serialises an analysis as fields separated by tabs: `key family`, then for each part
 * `start end key inner family`. Reads many times faster than JSON, and there are very many words.
 */
export const writeAnalysis = ({ key, family, parts }: Word): string =>
  [key, family ?? '', ...parts.flatMap(partFields)].join(BETWEEN)

const partFields = ({ start, end, key, inner, family }: WordPart): (string | number)[] => [
  start,
  end,
  key,
  inner ? INNER : '',
  family ?? '',
]
const BETWEEN = '\t'
const INNER = 'i'
const FIELDS = 5

export function readAnalysis(written: string): Word {
  const [key = '', family = '', ...fields] = written.split(BETWEEN)
  const parts: WordPart[] = []
  for (let at = 0; at < fields.length; at += FIELDS) parts.push(readPart(fields, at))
  return { key, family: family || null, parts }
}

const readPart = (fields: readonly string[], at: number): WordPart => ({
  start: Number(fields[at]),
  end: Number(fields[at + 1]),
  key: fields[at + 2] as string,
  inner: fields[at + 3] === INNER,
  family: fields[at + 4] || null,
})
