import type { Range } from '../../text/range.ts'
import { regex } from '../../text/regex.ts'

const list = (words: string): string[] => words.split(/\s+/u)

/** Words that lead from one number to the next, and say nothing of what is counted. */
const LEADING = list(
  'naar tot en tegen tegenover via dan ten opzichte van in totaal ruim ' +
    'circa ongeveer bijna zo’n was waren is zijn dit dat nog',
)
/** Verbs that say that a number is so much, or became more or less. */
const BECOMING = list(
  `bedraagt bedragen bedroeg bedroegen wordt worden werd werden stijgt stijgen steeg stegen gestegen
  daalt dalen daalde daalden gedaald groeit groeien groeide groeiden gegroeid neemt nam namen toe af
  toegenomen afgenomen loopt liep liepen op terug opgelopen teruggelopen verhoogd verlaagd gekrompen
  uitgekomen kwam kwamen uit komt`,
)
/** Words between such verbs: "is inmiddels sterk toegenomen". */
const BETWEEN = list(
  `er al inmiddels sindsdien verder sterk licht flink weer slechts maar liefst meer minder dan`,
)
/** What is counted, said again by its kind only: "dit aantal". */
const KINDS = list('aantal bedrag aandeel percentage budget')

/** A year as a text dates a number with it: "in 2023", "op 1 januari 2023", "(2023)". */
export const DATED = regex('giu')`
  \(?(?:(?:in|op|per|ultimo|over|eind|begin|medio)[ \u00a0])*(?:het jaar )?(?:\d{1,2} \p{Ll}+ )?(?:19
  |20)\d{2}\)?
`
/** "met 22 procent": by how much. */
const BY = /met (?:ruim |circa |ongeveer |bijna )?\d[\d.,]*(?: procent|[ \u00a0]?%)/giu

const LEADS = new Set(LEADING)
const GOING_ON = new Set([...LEADING, ...BECOMING, ...BETWEEN, ...KINDS])
const NO_SUBJECT = new Set([...LEADING, ...BECOMING, ...BETWEEN])

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[\s,;:()/–.!?-]+/u)
    .filter((word) => word !== '')

const undated = (text: string): string => text.replace(DATED, ' ')

/** " in 2019 naar ": nothing but a year and words that lead on. */
export const onlyLeads = (text: string): boolean => wordsOf(undated(text)).every((word) => LEADS.has(word))

/**
 * "Dit is in 2023 met 22 procent toegenomen tot", "In 2022 waren dit er": the sentence goes on about the
 * number before it.
 */
export function goesOn(opening: string): boolean {
  const words = wordsOf(undated(opening.replace(BY, ' ')))
  return words.some((word) => word === 'dit' || word === 'dat') && words.every((word) => GOING_ON.has(word))
}

/**
 * "Het aandeel werkenden steeg in 2023 naar 70%" → het aandeel werkenden: without the number, its year and
 * how it moved.
 */
export function subjectWords(sentence: string, [start, end]: Range): string[] {
  const rest = `${sentence.slice(0, start)} ${sentence.slice(end)}`
  return wordsOf(undated(rest.replace(BY, ' '))).filter((word) => !NO_SUBJECT.has(word))
}
