import { regex } from '../../text/regex.ts'
import { type Sentence, sentences } from '../../text/sentences.ts'
import { contentWords } from '../../text/words.ts'
import type { Amount } from '../amounts/amount.ts'
import { DATED, goesOn, onlyLeads, subjectWords } from './same-subject.ts'

/** An amount for one year, with its sentence and the noun after it. */
export interface Dated {
  amount: Amount
  year: number
  /** The index of the sentence in its paragraph. */
  sentence: number
  noun: string | null
}

/** The noun after a number, with the adjectives before it: "nieuwe woningen", "Wlz-cliënten". */
const NOUN = /^[ \u00a0](?<noun>(?:\p{Ll}{2,}e ){0,3}\p{L}[\p{L}’-]{2,})/u
/** Words after a number that are not what is being counted. */
const NO_NOUN = regex('u')`
  ^(?:voor|aan|naar|van|tot|per|met|zijn|was|waren|wordt|worden|beschikbaar|structureel|extra|hoger|lager
  |meer|minder|euro|miljoen|miljard)$
`

const nounOf = (after: string): string | null => {
  const noun = NOUN.exec(after)?.groups?.noun
  return noun === undefined || NO_NOUN.test(noun) ? null : noun
}

const yearOf = ({ period }: Amount): number | null =>
  period !== null && period.from === period.to ? period.from : null

function toDated(amount: Amount, text: string, all: readonly Sentence[]): Dated[] {
  const year = yearOf(amount)
  const noun = amount.unit === 'count' ? nounOf(text.slice(amount.end, amount.end + 60)) : null
  return year === null
    ? []
    : [{ amount, year, noun, sentence: all.findIndex(({ end }) => amount.start < end) }]
}

/** The amounts of a paragraph that are for one year each, in order. */
export function datedIn(text: string, amounts: readonly Amount[]): Dated[] {
  const all = amounts.length > 1 ? sentences(text) : []
  return all.length > 0 ? amounts.flatMap((amount) => toDated(amount, text, all)) : []
}

const sameMeasure = (a: Dated, b: Dated): boolean =>
  a.amount.unit === b.amount.unit &&
  a.noun === b.noun &&
  a.year < b.year &&
  String(a.amount.period?.every) === String(b.amount.period?.every)

/** Two lists of numbers with their own years or subjects: we do not read which belong together. */
const RESPECTIVELY = /(?<!\p{L})(?:respectievelijk|resp\.|onderscheidenlijk)/iu

const withoutNoun = (text: string, noun: string | null): string => text.replace(noun ?? /$^/u, '')

/**
 * Whether there are only years and leading words between two numbers of one sentence, and between the second
 * and its year.
 */
function inOneBreath(a: Dated, b: Dated, text: string, { start, end }: Sentence): boolean {
  if (RESPECTIVELY.test(text.slice(start, end))) return false
  const gap = text.slice(a.amount.end, b.amount.start)
  if (!onlyLeads(withoutNoun(gap, a.noun))) return false
  return gap.includes(String(b.year)) || datedAtOnce(b, text.slice(b.amount.end, end))
}

/**
 * Whether the year directly follows a number: "€ 9 miljoen in 2024", not "€ 9 miljoen voor cultuur in 2024",
 * where the words in between are about this number only.
 */
function datedAtOnce({ year, noun }: Dated, after: string): boolean {
  const date = Array.from(after.matchAll(DATED)).find(([words]) => words.includes(String(year)))
  return date !== undefined && onlyLeads(withoutNoun(after.slice(0, date.index), noun))
}

/**
 * Whether two sentences name the same subject in the same words, apart from the number, its year and its
 * change.
 */
function sameSubject(a: Dated, b: Dated, [first, second]: readonly [Sentence, Sentence]): boolean {
  const [ours, theirs] = [wordsIn(a, first), wordsIn(b, second)]
  return ours === theirs && contentWords(ours).size > 0
}

const wordsIn = ({ amount }: Dated, { start, text }: Sentence): string =>
  subjectWords(text, [amount.start - start, amount.end - start]).join(' ')

/**
 * Whether the second sentence only repeats the noun: "4.000 leerlingen. Dit is in 2022 gestegen tot 5.000
 * leerlingen".
 */
const goesOnAbout = (b: Dated, { start }: Sentence, text: string): boolean =>
  b.noun !== null && goesOn(text.slice(start, b.amount.start))

/**
 * Whether the text says that `a` became `b`: in one phrase, or in the next sentence with the same subject in
 * the same words. Anything less may be about something else, and is no series.
 */
export function follows(a: Dated, b: Dated, text: string): boolean {
  if (!sameMeasure(a, b)) return false
  const all = sentences(text)
  const [first, second] = [all[a.sentence], all[b.sentence]]
  if (first === undefined || second === undefined) return false
  if (first === second) return inOneBreath(a, b, text, first)
  return b.sentence === a.sentence + 1 && (goesOnAbout(b, second, text) || sameSubject(a, b, [first, second]))
}
