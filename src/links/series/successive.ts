import { type Sentence, sentences } from '../../collections/extract/sentences.ts'
import type { Amount } from '../amounts/amount.ts'

/** An amount for one year, with the sentence it stands in and the word behind it. */
export interface Dated {
  amount: Amount
  year: number
  /** Place of the sentence in its paragraph. */
  sentence: number
  noun: string | null
}

const NOUN = /^[ \u00a0](?<noun>\p{Ll}{3,})/u
/** Words behind a number that are no thing being counted. */
const NO_NOUN =
  /^(?:voor|aan|naar|van|tot|per|met|zijn|was|waren|wordt|worden|beschikbaar|structureel|extra|hoger|lager|meer|minder|euro|miljoen|miljard)$/u

const nounOf = (after: string): string | null => {
  const noun = NOUN.exec(after)?.groups?.noun
  return noun === undefined || NO_NOUN.test(noun) ? null : noun
}

const yearOf = ({ period }: Amount): number | null =>
  period !== null && period.from === period.to ? period.from : null

function toDated(amount: Amount, text: string, all: readonly Sentence[]): Dated[] {
  const year = yearOf(amount)
  const noun = amount.unit === 'count' ? nounOf(text.slice(amount.end, amount.end + 40)) : null
  return year === null
    ? []
    : [{ amount, year, noun, sentence: all.findIndex(({ end }) => amount.start < end) }]
}

/** The amounts of a paragraph that are for one year each, in order. */
export function datedIn(text: string, amounts: readonly Amount[]): Dated[] {
  const all = amounts.length > 1 ? sentences(text) : []
  return all.length > 0 ? amounts.flatMap((amount) => toDated(amount, text, all)) : []
}

/** What may stand between two numbers of a series beside the noun: a year, and words that lead from one number to the next. */
const YEAR =
  /\(?(?:(?:in|op|per|ultimo|over|eind|begin|medio)[ \u00a0])*(?:het jaar )?(?:\d{1,2} \p{Ll}+ )?(?:19|20)\d{2}\)?/giu
const LEADS =
  /[\s,;:/–-]|(?<!\p{L})(?:naar|tot|en|tegen|tegenover|via|dan|ten opzichte van|in totaal|ruim|circa|ongeveer|bijna|was|waren|is|dit|dat|nog)(?!\p{L})/giu
/** "Dit is in 2023 met 22 procent toegenomen tot", "In 2023 waren dit er", "Dat aantal steeg naar": the sentence goes on about the same thing. */
const GOES_ON: readonly RegExp[] = [
  /^(?:dit|dat)(?: (?:aantal|bedrag|aandeel|percentage|budget))?(?!\p{L}).* (?:naar|tot)(?: (?:ruim|circa|ongeveer|bijna|zo’n))?[ \u00a0]$/iu,
  /^in \d{4} (?:was|waren|is|zijn|bedroeg|bedroegen) (?:dit|dat)(?: (?:aantal|bedrag|aandeel|percentage|er|al|nog|ruim|circa|ongeveer|bijna))*[ \u00a0]$/iu,
]

const leadsOn = (gap: string, noun: string | null): boolean =>
  gap
    .replace(noun ?? /$^/u, '')
    .replace(YEAR, '')
    .replace(LEADS, '') === ''

const sameThing = (a: Dated, b: Dated): boolean =>
  a.amount.unit === b.amount.unit &&
  a.noun === b.noun &&
  a.year < b.year &&
  String(a.amount.period?.every) === String(b.amount.period?.every)

/** Whether the text says that `b` is what became of `a`: in one breath, or in a sentence that says "dit is … gestegen tot". */
export function follows(a: Dated, b: Dated, text: string): boolean {
  if (!sameThing(a, b)) return false
  if (a.sentence === b.sentence) return leadsOn(text.slice(a.amount.end, b.amount.start), a.noun)
  const start = sentences(text)[b.sentence]?.start ?? 0
  return b.sentence === a.sentence + 1 && GOES_ON.some((form) => form.test(text.slice(start, b.amount.start)))
}
