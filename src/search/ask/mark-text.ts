/** What is marked in a text: the words and the parts of words that answer, as they stand there. */
import { type Form, fold, formsIn, wordsIn } from '../dutch/fold.ts'
import { isFunctionWord } from '../dutch/function-words.ts'
import { readTokens, type TokenGroup } from '../dutch/index-token.ts'
import { matchTerm } from './match.ts'
import type { Term } from './term.ts'

export type Span = readonly [start: number, end: number]

/** The places of the tokens that answer terms: what counted for finding the text, and nothing beside it. */
function answering(tokens: string, terms: readonly Term[]): Set<number> {
  const places = Map.groupBy(tokens.split(' ').entries(), ([, token]) => token)
  const index = new Map(
    [...places].map(([token, entries]) => [token, new Map([[0, entries.map(([index]) => index)]])]),
  )
  return new Set(terms.flatMap((term) => matchTerm(term, index, () => 1).get(0)?.places ?? []))
}

/** Where the terms stand in a text with these tokens, in reading order; overlapping spans are one. */
export function markText(text: string, tokens: string, terms: readonly Term[]): Span[] {
  const words = terms.filter(({ asked }) => !asked.phrase)
  const wanted = answering(tokens, words)
  const groups = readTokens(tokens)
  const forms = formsIn(text).filter(({ word }) => !isFunctionWord(word))
  const found = forms.flatMap((form, index) => marksIn(text, form, groups[index], wanted))
  const phrases = terms
    .filter(({ asked }) => asked.phrase)
    .flatMap(({ asked }) => phrasesIn(text, asked.words))
  return merge([...found, ...phrases])
}

/** Where words stand next to each other exactly so. */
export function phrasesIn(text: string, phrase: readonly string[]): Span[] {
  const words = wordsIn(text)
  return words.flatMap((first, index): Span[] =>
    phrase.every((word, step) => words[index + step]?.word === word)
      ? [[first.start, words[index + phrase.length - 1]?.end ?? first.end]]
      : [],
  )
}

function marksIn(
  text: string,
  form: Form,
  group: TokenGroup | undefined,
  wanted: ReadonlySet<number>,
): Span[] {
  if (!group) return []
  const { at, partsAt } = group
  if (wanted.has(at) || (group.family && wanted.has(partsAt - 1))) return [[form.start, form.end]]
  return partSpans(form.word, group.parts)
    .filter((part) => wanted.has(partsAt + part.at))
    .map(({ start, end }) => unfold(text, form, start, end))
}

/**
 * Parts by their keys, in the folded word. A part that is in another comes after it: the
 * search starts again where that began.
 */
function partSpans(word: string, keys: readonly string[]): { at: number; start: number; end: number }[] {
  let from = 0
  return keys.flatMap((key, index) => {
    const start = findKey(word, key, from)
    if (start < 0) return []
    from = start
    return [{ at: index, start, end: start + commonLength(word.slice(start), key) }]
  })
}

/** The key may be spelled otherwise in the word: huis in `huizenblok`. */
function findKey(word: string, key: string, from: number): number {
  for (let length = key.length; length >= Math.min(3, key.length); length--) {
    const start = word.indexOf(key.slice(0, length), from)
    if (start >= 0) return start
  }
  return -1
}

function commonLength(word: string, key: string): number {
  let length = 0
  while (length < key.length && word[length] === key[length]) length++
  return Math.max(length, 1)
}

/** From places in a folded word to places in the text. */
function unfold(text: string, form: Form, start: number, end: number): Span {
  let folded = 0
  let [from, to] = [form.start, form.end]
  let at = form.start
  for (const letter of text.slice(form.start, form.end)) {
    if (folded === start) from = at
    folded += fold(letter).length
    at += letter.length
    if (folded === end) to = at
  }
  return [from, to]
}

function merge(spans: readonly Span[]): Span[] {
  const merged: [number, number][] = []
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1)
    if (last && start < last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return merged
}
