/**
 * The Dutch analysis, one module for both sides: what stands in a text and what is asked. It runs at build time and in the browser
 * and knows nothing of the engine. The one rule: a word of a text answers a word as asked when it, or a part of it, or its stem,
 * starts with the stem of what was asked. The index holds exactly these forms, so that engine and rule agree.
 */
import { askable, stem } from './stem.ts'

/** A word, or a part of one, with its place in the text: `[start, end)` in UTF-16 code units; folded. */
export interface Form {
  start: number
  end: number
  word: string
}

/** Words that belong together: one, or several in quotes that must stand next to each other as typed. Folded, not stemmed. */
export type Term = readonly string[]

/** What is asked: a text answers when it answers every term. */
export type Question = readonly Term[]

export type Span = readonly [start: number, end: number]

const APOSTROPHE = "'’ʼ"
const HYPHEN = '\\-‐‑\\u00ad'
const LETTER = '[\\p{L}\\p{N}]\\p{M}*'
/** What may stand inside a word, before a letter: `regio’s`, `SOFA-model`; a point only after a digit: `2.1.4b`, `1.650`. */
const JOINT = `[${APOSTROPHE}${HYPHEN}]|(?<=\\p{N})\\.`
const WORD = new RegExp(`${LETTER}(?:(?:${JOINT})?${LETTER})*`, 'gu')
/** Between two parts of a word: at a hyphen, and before a capital after a small letter: `Health|Check`. */
const SEAM = new RegExp(`[${HYPHEN}]|(?<=\\p{Ll})(?=\\p{Lu})`, 'u')
const DROPPED = new RegExp(`[\\p{M}${APOSTROPHE}${HYPHEN}.\\u200b]`, 'gu')
const QUOTED = /["“”„«»]([^"“”„«»]+)["“”„«»]|([^\s"“”„«»]+)/gu

/** `Cliënt’s` → `clients`, `1.650` → `1650` */
export const fold = (word: string): string => word.normalize('NFD').replace(DROPPED, '').toLowerCase()

/** The words of a text as they stand there, folded, in reading order. */
export const wordsIn = (text: string): Form[] =>
  [...text.matchAll(WORD)].map(({ 0: raw, index }) => ({ start: index, end: index + raw.length, word: fold(raw) }))

/** A word and, when it has seams, its parts: `SOFA-model` → sofamodel, sofa, model. */
const withParts = (text: string, whole: Form): Form[] => {
  let from = whole.start
  const parts = text
    .slice(whole.start, whole.end)
    .split(SEAM)
    .map((raw) => {
      const start = text.indexOf(raw, from)
      from = start + raw.length
      return { start, end: from, word: fold(raw) }
    })
  return parts.length > 1 ? [whole, ...parts] : [whole]
}

/** Every form under which the words of a text can be asked for. */
export const formsIn = (text: string): Form[] => wordsIn(text).flatMap((whole) => withParts(text, whole))

/** Does the text itself hold a form as it is, so that the engine finds it by itself? */
const isPlain = (text: string, { start, end, word }: Form): boolean =>
  text.slice(start, end).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase() === word

/**
 * What the index needs beside the text: forms that can be asked for and that no word of the text starts with.
 * `De huizen in de regio’s` → huis, regios
 */
export const hiddenForms = (text: string): string[] => {
  const hidden = formsIn(text).flatMap((form) => askable(form.word).slice(isPlain(text, form) ? 1 : 0))
  return [...new Set(hidden)]
}

/** What a reader typed → the question: `zorg "eigen bijdrage"` → [[zorg], [eigen, bijdrage]]. */
export const readQuestion = (typed: string): Question => [...typed.matchAll(QUOTED)].flatMap(([, quoted, plain]) => toTerms(quoted, plain))

const toTerms = (quoted: string | undefined, plain: string | undefined): Term[] => {
  const words = wordsIn(quoted ?? plain ?? '').map((form) => form.word)
  if (quoted === undefined) return words.map((word) => [word])
  return words.length > 0 ? [words] : []
}

/** Does a folded word of a text answer a folded word as asked? */
export const answers = (word: string, asked: string): boolean => {
  const wanted = stem(asked)
  return askable(word).some((form) => form.startsWith(wanted))
}

/** The question in the words of the index: what the engine is asked. A question that is one phrase stays in quotes. */
export const toEngine = (question: Question): string => {
  const [first, ...more] = question
  if (first && first.length > 1 && more.length === 0) return `"${first.join(' ')}"`
  return question.flatMap((term) => (term.length > 1 ? term : term.map(stem))).join(' ')
}

const findPhrase = (words: readonly Form[], phrase: Term): Form[] =>
  words.flatMap((_, at) => (phrase.every((word, step) => words[at + step]?.word === word) ? words.slice(at, at + phrase.length) : []))

const findWord = (forms: readonly Form[], asked: string): Form[] => forms.filter((form) => answers(form.word, asked))

const findTerm = (text: string, term: Term): Form[] =>
  term.length > 1 ? findPhrase(wordsIn(text), term) : term.flatMap((asked) => findWord(formsIn(text), asked))

/** Spans in reading order, those that overlap made one. */
const merge = (forms: readonly Form[]): Span[] => {
  const spans: [number, number][] = []
  for (const { start, end } of [...forms].sort((a, b) => a.start - b.start)) {
    const last = spans.at(-1)
    if (last && start < last[1]) last[1] = Math.max(last[1], end)
    else spans.push([start, end])
  }
  return spans
}

/** Where the words asked stand in a text, in reading order: for marking. */
export const markText = (text: string, question: Question): Span[] => merge(question.flatMap((term) => findTerm(text, term)))

/** Does a text answer the whole question? Nothing asked is answered by nothing. */
export const answersAll = (text: string, question: Question): boolean =>
  question.length > 0 && question.every((term) => findTerm(text, term).length > 0)
