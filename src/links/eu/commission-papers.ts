import { regex } from '../../text/regex.ts'
import type { Candidate } from '../context.ts'
import { celexUrl } from '../identifiers/celex.ts'

/**
 * Papers of the European Commission: `COM(2021) 206 final`, `SWD(2021) 84`, `JOIN(2020) 18`. Their number in
 * EUR-Lex says what sort of paper it is, so that only a text that says so gives an address: a proposal (PC)
 * or a communication, a report, a white paper (DC).
 */
const PAPER = regex('gu')`
  (?<![\p{L}\p{N}])(?<series>COM|SWD|JOIN)[ \u00a0]?(?:\((?<year>(?:19|20)\d{2})\)
  |\/(?<yearBehind>(?:19|20)\d{2})\/)[ \u00a0]?(?<number>\d{1,4})(?![\p{L}\p{N}])
  (?:[ \u00a0](?:final|definitief|def\.?))?(?:\/\d)?
`

/** What the words before a number in its sentence say that it is of; words for two sorts say nothing. */
const SORT = regex('giu')`
  (?<![\p{L}\p{N}])(?:(?<proposal>(?:wetgevings)?voorstel(?:len)?)|(?<other>mededeling|verslag|witboek
  |groenboek|aanbeveling|werkdocument|voorstel\p{L}+|advies))(?![\p{L}\p{N}])
`
const FARTHEST = 250
const SORTS = { proposal: 'PC', document: 'DC' } as const
const IS_DOCUMENT = /^(?:mededeling|verslag|witboek|groenboek)$/iu

const UNKNOWN =
  'Dit stuk van de Europese Commissie heeft een adres dat van zijn ' +
  'soort afhangt; de tekst noemt die niet met zekerheid.'
const OTHER_SERIES = 'Van een stuk uit deze reeks van de Europese Commissie is hier geen adres bekend.'

function sortOf({ groups }: RegExpExecArray): 'PC' | 'DC' | null {
  if (groups?.proposal !== undefined) return SORTS.proposal
  return IS_DOCUMENT.test(groups?.other ?? '') ? SORTS.document : null
}

function sortBefore(text: string, at: number): 'PC' | 'DC' | null {
  const from = Math.max(0, at - FARTHEST)
  const sentence =
    text
      .slice(from, at)
      .split(/[.;]\s/u)
      .at(-1) ?? ''
  const sorts = new Set(Array.from(sentence.matchAll(SORT), sortOf))
  return sorts.size === 1 ? ([...sorts][0] ?? null) : null
}

function toCandidate(match: RegExpExecArray): Candidate {
  const { series, year, yearBehind, number = '' } = match.groups ?? {}
  const range = { start: match.index, end: match.index + match[0].length, kind: 'eu' as const }
  if (series !== 'COM') return { ...range, targets: [], reason: OTHER_SERIES }
  const sort = sortBefore(match.input, match.index)
  if (sort === null) return { ...range, targets: [], reason: UNKNOWN }
  const celex = `5${year ?? yearBehind}${sort}${number.padStart(4, '0')}`
  return { ...range, targets: [{ id: celex, url: celexUrl(celex) }] }
}

export const commissionPapersIn = (text: string): Candidate[] => Array.from(text.matchAll(PAPER), toCandidate)
