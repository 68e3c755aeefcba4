import { shortened } from '../../catalogue/format.ts'
import { DATED, subjectWords } from '../../claims/series/same-subject.ts'
import type { Series } from '../../claims/series/series.ts'
import { capital } from '../../text/capital.ts'
import { sentenceAround, sentences } from '../../text/sentences.ts'
import { contentWords } from '../../text/words.ts'

/** The words before a bracket: "… zichtbaar in de geestelijke gezondheidszorg (4.473 mensen in 2019". */
const PREPOSITION = '(?:in|van|voor|bij|onder)'
const BRACKETED = new RegExp(
  `(?:^|[ ,;:])${PREPOSITION}(?: de| het| een)? (?<what>(?:(?!${PREPOSITION} )[^ .,;:()]+ ){1,6})\\($`,
  'u',
)
/** The characters before the bracket that are searched. */
const REACH = 90

const bracketed = (before: string): string | null =>
  BRACKETED.exec(before.slice(-REACH))?.groups?.what?.trim() ?? null

/** Words of a heading that say how something develops, not what. */
const TREND =
  /^(?:aantal(?:len)?|cijfers|daling|groei|ontwikkeling(?:en)?|overzicht|stijging|toename|trends?)$/u

/**
 * The heading, when the sentences of the series have all its words; else null, since a nearby heading may be
 * about something else.
 */
function confirmedHeading(heading: string | null, sentencesOfSeries: string): string | null {
  const words = [...contentWords(heading ?? '')].filter((word) => !TREND.test(word))
  const present = contentWords(sentencesOfSeries)
  return words.length > 0 && words.every((word) => present.has(word)) ? heading : null
}

/**
 * The subject in the words before the number: "De totale kosten zijn gestegen van" → "De totale kosten".
 * Taken from the last clause that has a subject.
 */
function opening(before: string): string | null {
  const clauses = before.split(/[;:(]|, /u)
  const clause = clauses.findLast((each) => subjectsIn(each).length > 0)
  return clause === undefined ? null : trimmed(clause.trim().split(/\s+/u)).join(' ') || null
}

/** Removes dates. After a date at the start comes a verb, which is removed too: "In 2019 voeren er". */
const undated = (before: string): string => {
  const rest = before.replace(DATED, ' ').trim()
  return before.search(DATED) === 0 ? rest.replace(/^\S+/u, '') : rest
}

/** The words of a text that may name a subject. */
const subjectsIn = (text: string): string[] => [...contentWords(subjectWords(text, [0, 0]).join(' '))]

/** Drops words at both ends that only say when or how: "In 2022 bedroeg het tarief" → "het tarief". */
function trimmed(words: readonly string[]): string[] {
  const mayBegin = words.map((word) => subjectsIn(word).length > 0 || ARTICLE.test(word))
  const first = mayBegin.indexOf(true)
  const last = words.findLastIndex((word) => subjectsIn(word).length > 0)
  return words.slice(Math.max(0, first), last + 1)
}

const ARTICLE = /^(?:de|het|een|deze)$/iu

const UNNAMED: Record<Series['unit'], string> = {
  eur: 'Een bedrag',
  percent: 'Een aandeel',
  count: 'Een aantal',
}
const LONGEST = 90

/** The title of a series: what it counts, as far as possible in words of its own sentences. */
export function seriesTitle({ points, noun, unit }: Series, text: string, heading: string | null): string {
  const first = points[0]!.start
  const [start] = sentenceAround(text, [first, first])
  const before = text.slice(start, first)
  const sentencesOfSeries = sentences(text)
    .filter((each) => points.some((point) => point.start >= each.start && point.start < each.end))
    .map((each) => each.text)
    .join(' ')
  const title =
    bracketed(before) ??
    confirmedHeading(heading, sentencesOfSeries) ??
    opening(undated(before)) ??
    noun ??
    UNNAMED[unit]
  return capital(shortened(title, LONGEST))
}
