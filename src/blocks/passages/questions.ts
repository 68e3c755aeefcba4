import type { Passage } from './passage.ts'

/**
 * What directly follows "Vraag 6" is the question, however short; more of it may follow, up to the answer.
 */
const QUESTION_TITLE = /^(?:Vraag|Vragen)\s+\d/
/** A question has no more passages than this. */
const REACH = 12

/** Numbered questions of a list: with more of them, none is a title. */
const LISTED = 3

const isAsked = ({ text }: Passage): boolean => text.endsWith('?')

const isNumbered = (passage: Passage): boolean =>
  passage.group?.marker?.style === 'decimal' && isAsked(passage)

/** The numbered questions of a text that lists them; else none. */
export function listedQuestions(passages: readonly Passage[]): Set<Passage> {
  const questions = passages.filter(isNumbered)
  return new Set(questions.length >= LISTED ? questions : [])
}

/** The passage is the question, or part of it, under a title "Vraag 6". `titles`: those above it. */
export function isUnderQuestion(
  passages: readonly Passage[],
  i: number,
  titles: ReadonlySet<Passage>,
): boolean {
  for (let above = i - 1; above >= 0 && above > i - REACH; above -= 1) {
    const title = passages[above] as Passage
    if (!titles.has(title)) continue
    if (!QUESTION_TITLE.test(title.text)) return false
    return above === i - 1 || isAsked(passages[i] as Passage)
  }
  return false
}
