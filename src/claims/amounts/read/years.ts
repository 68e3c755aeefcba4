import { MONTH } from '../../../text/months.ts'
/** A year or a range of years that a sentence names with a preposition. */
export interface Years {
  start: number
  end: number
  from: number | null
  to: number | null
}

const YEAR = '(?:19|20)\\d{2}'
const TO = '(?:\\s?[-\\u2013\\u2012]\\s?|\\s(?:t/m|tot en met|tot|en|en met)\\s)'
const BEFORE = '(?:begrotingsjaar|uitvoeringsjaar|kalenderjaar|boekjaar|jaren|jaar|periode)\\s'
const DAY = `(?:\\d{1,2}\\s)?${MONTH}\\s`

/**
 * The first match wins. A year alone in brackets counts; one in the name of a report, a law or a citation
 * does not.
 */
const FORMS: readonly (readonly [string, 'one' | 'since' | 'until'])[] = [
  [`(?:met ingang van|vanaf|sinds)\\s(?:het\\s)?(?:${BEFORE})?(?:${DAY})?`, 'since'],
  [`(?:uiterlijk|tot)\\s(?:en met\\s)?(?:${DAY})?`, 'until'],
  [
    `(?:in|voor|over|van|gedurende|tijdens|per|op|ultimo)\\s(?:het\\s|de\\s)?(?:${BEFORE})?(?:${DAY})?`,
    'one',
  ],
  ['\\((?=\\d{4}\\))', 'one'],
  [BEFORE, 'one'],
]
const PREFIXES = FORMS.map(([prefix, kind], index) => `(?<${kind}${index}>${prefix})`).join('|')
/**
 * A year that something is compared with is not the year of the amount: "35 procent ten opzichte van 2019".
 */
const MEASURED = '(?<!(?:ten opzichte|vergeleken met|dan) )'
const YEARS = new RegExp(
  `(?<![\\p{L}\\p{N}])${MEASURED}(?:${PREFIXES}|(?=\\())\\(?(?<first>${YEAR})` +
    `(?:(?:, ${YEAR})*${TO}(?<last>${YEAR}))?(?![\\p{L}\\p{N}/])`,
  'giu',
)

function toYears(match: RegExpExecArray): Years {
  const groups = match.groups ?? {}
  const kind = Object.keys(groups).find((name) => /\d$/u.test(name) && groups[name] !== undefined) ?? 'one'
  const first = Number(groups.first)
  const last = groups.last === undefined ? null : Number(groups.last)
  const range = { start: match.index, end: match.index + match[0].length }
  if (last !== null) return { ...range, from: first, to: last }
  if (kind.startsWith('since')) return { ...range, from: first, to: null }
  return kind.startsWith('until') ? { ...range, from: null, to: first } : { ...range, from: first, to: first }
}

/**
 * The years a sentence names, in order: "in 2023", "van 2022 tot en met 2027", "vanaf 2022", "per 1 januari
 * 2024", "(2023)".
 */
export const yearsIn = (sentence: string): Years[] => Array.from(sentence.matchAll(YEARS), toYears)
