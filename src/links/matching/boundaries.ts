import type { Token } from './tokens.ts'

/** What may stand between the end of a sentence and the first word of the next. */
const BEFORE_FIRST_WORD = new Set([' ', '"', "'", '“', '”', '«', '»', '(', '[', '-', '•', '*', '\t', '\n'])
const SENTENCE_END = new Set(['.', '!', '?', ':'])
const COMPOUND = new Set(['-', '_', '@'])
const LOWER_CASE = /^\p{Ll}/u

/** Whether the token at `index` begins the text or a sentence. */
export function atSentenceStart(tokens: Token[], index: number): boolean {
  let before = index - 1
  while (before >= 0 && BEFORE_FIRST_WORD.has(tokens[before]!.key)) before--
  return before < 0 || SENTENCE_END.has(tokens[before]!.key)
}

/** Endings that a text may put in brackets after a whole word: `gemeente(n)`. */
const OPTIONAL_ENDINGS = new Set(['n', 's', 'e', 'en'])

/**
 * Whether the tokens `[from, to)` stand on their own. Parts of a larger word do not: `Wlz` in
 * `Wlz-uitvoerders` and `niet-Wlz`, `aanbieders` and `zorg` in `(zorg)aanbieders`, `zorg` in
 * `zorg(leef)plan`, `Rijksoverheid` in `Rijksoverheid.nl`.
 */
export function standsAlone(tokens: Token[], from: number, to: number): boolean {
  return opensFreely(tokens, from) && closesFreely(tokens, to)
}

function opensFreely(tokens: Token[], from: number): boolean {
  const before = tokens[from - 1]?.key ?? ''
  if (!tokens[from]!.word) return !tokens[from - 1]?.word
  return !COMPOUND.has(before) && before !== ')'
}

function closesFreely(tokens: Token[], to: number): boolean {
  const next = tokens[to + 1]
  if (!tokens[to - 1]!.word) return true
  if (!next?.word) return !COMPOUND.has(tokens[to]?.key ?? '')
  return mayFollow(tokens[to]!.key, next.key)
}

/** Whether a word may end before this character and the word that is attached to it. */
function mayFollow(character: string, word: string): boolean {
  if (character === '(') return OPTIONAL_ENDINGS.has(word)
  if (character === '.') return !LOWER_CASE.test(word)
  return character !== ')' && !COMPOUND.has(character)
}
