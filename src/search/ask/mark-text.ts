/** Finds what to mark in a text: the words and parts of words that match. */
import { type Form, fold, formsIn, wordsIn } from '../dutch/fold.ts'
import { isFunctionWord } from '../dutch/function-words.ts'
import { readShapes, type WordShape } from '../dutch/word-shape.ts'
import { type Index, matchTerm, tokensIn } from './match.ts'
import type { Term } from './term.ts'

export type Span = readonly [start: number, end: number]

/** The positions of the tokens in a record that match the terms: exactly those it was found by. */
export function matchingPositions(index: Index, record: number, terms: readonly Term[]): Set<number> {
  const words = terms.filter(({ asked }) => !asked.phrase)
  const inRecord = new Map(
    tokensIn(words).flatMap((token) => {
      const places = index.get(token)?.get(record)
      return places ? [[token, new Map([[record, places]])] as const] : []
    }),
  )
  return new Set(words.flatMap((term) => matchTerm(term, inRecord, () => 1).get(record)?.places ?? []))
}

/**
 * The ranges of a text to mark, in reading order; overlapping ones are merged.
 * @param wanted The positions of its tokens that match.
 */
export function markText(
  { text, shape }: { text: string; shape: string },
  wanted: ReadonlySet<number>,
  terms: readonly Term[],
): Span[] {
  const shapes = wanted.size > 0 ? readShapes(shape) : []
  const forms = wanted.size > 0 ? formsIn(text).filter(({ word }) => !isFunctionWord(word)) : []
  const found = forms.flatMap((form, index) => marksIn(text, form, shapes[index], wanted))
  const phrases = terms
    .filter(({ asked }) => asked.phrase)
    .flatMap(({ asked }) => phrasesIn(text, asked.words))
  return merge([...found, ...phrases])
}

/** The ranges where the words of a phrase are next to each other. */
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
  shape: WordShape | undefined,
  wanted: ReadonlySet<number>,
): Span[] {
  if (!shape) return []
  const { at, partsAt, hasFamily, parts } = shape
  if (wanted.has(at) || (hasFamily && wanted.has(partsAt - 1))) return [[form.start, form.end]]
  return parts.flatMap((part, index) =>
    part && wanted.has(partsAt + index) ? [unfold(text, form, part.start, part.start + part.length)] : [],
  )
}

/** Converts a range of a folded word to a range of the text. */
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
