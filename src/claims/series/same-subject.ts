import type { Range } from '../../text/range.ts'
import { regex } from '../../text/regex.ts'

const list = (words: string): string[] => words.split(/\s+/u)

/** Words that lead from one number to the next, without naming what is counted. */
const LEADING = list(
  'naar tot en tegen tegenover via dan ten opzichte van in totaal ruim ' +
    'circa ongeveer bijna zo’n was waren is zijn dit dat nog',
)
/** Verbs that say that a number is this much, or rose or fell to it. */
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
/** What is counted, repeated only by its kind: "dit aantal". */
const KINDS = list('aantal bedrag aandeel percentage budget')

/** A year as a text dates a number with it: "in 2023", "op 1 januari 2023", "(2023)". */
export const DATED = regex('giu')`
  \(?(?:(?:in|op|per|ultimo|over|eind|begin|medio)[ \u00a0])*(?:het jaar )?(?:\d{1,2} \p{Ll}+ )?(?:19
  |20)\d{2}\)?
`
/** "met 22 procent": the size of a change. */
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

/** Whether a text has nothing but a year and leading words: " in 2019 naar ". */
export const onlyLeads = (text: string): boolean => wordsOf(undated(text)).every((word) => LEADS.has(word))

/**
 * Whether a sentence continues about the number before it: "Dit is in 2023 met 22 procent toegenomen tot",
 * "In 2022 waren dit er".
 */
export function goesOn(opening: string): boolean {
  const words = wordsOf(undated(opening.replace(BY, ' ')))
  return words.some((word) => word === 'dit' || word === 'dat') && words.every((word) => GOING_ON.has(word))
}

/**
 * The words of a sentence about its subject, without the number, its year and its change: "Het aandeel
 * werkenden steeg in 2023 naar 70%" → het aandeel werkenden.
 */
export function subjectWords(sentence: string, [start, end]: Range): string[] {
  const rest = `${sentence.slice(0, start)} ${sentence.slice(end)}`
  return wordsOf(undated(rest.replace(BY, ' '))).filter((word) => !NO_SUBJECT.has(word))
}
