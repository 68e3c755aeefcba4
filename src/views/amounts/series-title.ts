import { shortened } from '../../catalogue/format.ts'
import { DATED, subjectWords } from '../../claims/series/same-subject.ts'
import type { Series } from '../../claims/series/series.ts'
import { capital } from '../../text/capital.ts'
import { sentenceAround, sentences } from '../../text/sentences.ts'
import { contentWords } from '../../text/words.ts'

/**
 * "… zichtbaar in de geestelijke gezondheidszorg (4.473 mensen in 2019": the
 * words that the brackets belong to.
 */
const PREPOSITION = '(?:in|van|voor|bij|onder)'
const BRACKETED = new RegExp(
  `(?:^|[ ,;:])${PREPOSITION}(?: de| het| een)? (?<what>(?:(?!${PREPOSITION} )[^ .,;:()]+ ){1,6})\\($`,
  'u',
)
const REACH = 90

const bracketed = (before: string): string | null =>
  BRACKETED.exec(before.slice(-REACH))?.groups?.what?.trim() ?? null

/** Words of a heading about how something goes, not about what. */
const TREND =
  /^(?:aantal(?:len)?|cijfers|daling|groei|ontwikkeling(?:en)?|overzicht|stijging|toename|trends?)$/u

/**
 * A heading that stands near may be about something else: it is a title only when
 * the sentences say all of its words.
 */
function saidHeading(heading: string | null, said: string): string | null {
  const words = [...contentWords(heading ?? '')].filter((word) => !TREND.test(word))
  const there = contentWords(said)
  return words.length > 0 && words.every((word) => there.has(word)) ? heading : null
}

/**
 * "De totale kosten zijn gestegen van" → "De totale kosten": words before the number, from
 * the last sign on that leave any.
 */
function opening(before: string): string | null {
  const clauses = before.split(/[;:(]|, /u)
  const clause = clauses.findLast((each) => telling(each).length > 0)
  return clause === undefined ? null : withoutEnd(clause.trim().split(/\s+/u)).join(' ') || null
}

/** After a date a sentence goes on with its verb: "In 2019 voeren er" names no subject. */
const undated = (before: string): string => {
  const rest = before.replace(DATED, ' ').trim()
  return before.search(DATED) === 0 ? rest.replace(/^\S+/u, '') : rest
}

const telling = (text: string): string[] => [...contentWords(subjectWords(text, [0, 0]).join(' '))]

/**
 * Without the words at both ends that are only about when and how:
 * "In 2022 bedroeg het tarief" → "het tarief".
 */
function withoutEnd(words: readonly string[]): string[] {
  const counts = words.map((word) => telling(word).length > 0 || SMALL.test(word))
  const first = counts.indexOf(true)
  const last = words.findLastIndex((word) => telling(word).length > 0)
  return words.slice(Math.max(0, first), last + 1)
}
const SMALL = /^(?:de|het|een|deze)$/iu

const UNNAMED: Record<Series['unit'], string> = {
  eur: 'Een bedrag',
  percent: 'Een aandeel',
  count: 'Een aantal',
}
const LONGEST = 90

/** What a series counts, in words that its own sentences have. */
export function seriesTitle({ points, noun, unit }: Series, text: string, heading: string | null): string {
  const first = points[0]!.start
  const [start] = sentenceAround(text, [first, first])
  const before = text.slice(start, first)
  const said = sentences(text)
    .filter((each) => points.some((point) => point.start >= each.start && point.start < each.end))
    .map((each) => each.text)
    .join(' ')
  const title =
    bracketed(before) ?? saidHeading(heading, said) ?? opening(undated(before)) ?? noun ?? UNNAMED[unit]
  return capital(shortened(title, LONGEST))
}
