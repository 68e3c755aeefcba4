import { type BlockContext, type Candidate, EVERY_BLOCK, type KindFinder } from '../context.ts'
import {
  type Bekendmaking,
  bekendmakingId,
  hasAddress,
  JOURNALS,
  type Journal,
  parseBekendmakingId,
} from '../identifiers/bekendmaking-id.ts'
import { execAt } from '../matching/exec-at.ts'
import { numbersBetween } from '../matching/number-range.ts'
import { ENDS_LIST, LITERAL_ID, NEXT_NUMBER, REFERENCE } from './bekendmaking-pattern.ts'
import { literalIds, paperTarget } from './cited-paper.ts'

/**
 * Papers of the official journals: `Stb. 2014, 280 en 442` → stb-2014-280 and stb-2014-442; `Stcrt. 2015,
 * 10247`, `Trb. 2006, 95`
 */
export const bekendmaking: KindFinder = {
  name: 'bekendmaking',
  blocks: EVERY_BLOCK,
  needs: /\d/u,
  find: ({ block }: BlockContext) => [
    ...(JOURNAL.test(block.text) ? Array.from(block.text.matchAll(REFERENCE), readReference).flat() : []),
    ...literalIds(block.text, 'bekendmaking', LITERAL_ID, (id) => parseBekendmakingId(id) !== null),
  ],
}

/** Every name of a journal has one of these: most texts are not searched further. */
const JOURNAL = /blad|courant|st[bc]|trb|gmb|prb|wsb/iu

interface Cited {
  start: number
  end: number
  papers: Bekendmaking[]
}

function readReference(match: RegExpExecArray): Candidate[] {
  const { year, mark, number, suffix } = match.groups!
  const journal = journalOf(match)
  if (!isNumber(number!, journal)) return []
  const paper = { journal, year: Number(year), number: digits(number!) + (suffix ?? '') }
  const first = { start: match.index, end: match.index + match[0].length, papers: [paper] }
  return readNumbers(first, match.input, /^(?:nrs|nummers)/iu.test(mark ?? '')).map(toCandidate)
}

const journalOf = ({ groups }: RegExpExecArray): Journal =>
  (Object.keys(JOURNALS) as Journal[]).find((journal) => groups![journal] !== undefined)!

const digits = (number: string): string => number.replace(/\D/gu, '')

/** Some come to no more than four digits a year: `21 500` is no number of theirs. */
const SHORT: ReadonlySet<Journal> = new Set(['stb', 'trb'])
const isNumber = (number: string, journal: Journal): boolean =>
  !SHORT.has(journal) || /^\d{1,4}$/u.test(number)

/** The first paper and those that follow: ` en 442`, ` en 2015, 21`. */
function readNumbers(first: Cited, text: string, plural: boolean): Cited[] {
  const all = [first]
  const nextAt = (end: number) => execAt(NEXT_NUMBER, text, end)
  for (let next = nextAt(first.end); next !== null; next = nextAt(all.at(-1)!.end)) {
    const end = next.index + next[0].length
    const paper = nextPaper(next, all.at(-1)!.papers[0]!)
    const isCertain = plural || isMarked(next) || ENDS_LIST.test(text.slice(end, end + 12))
    if (!isCertain || !isNumber(next.groups!.number!, paper.journal)) break
    add(all, next, paper)
  }
  return all
}

const isMarked = ({ groups }: RegExpExecArray): boolean =>
  (groups!.mark ?? groups!.ownMark ?? groups!.year) !== undefined

function nextPaper({ groups }: RegExpExecArray, { journal, year }: Bekendmaking): Bekendmaking {
  const { year: own, number, suffix = '' } = groups!
  return { journal, year: own === undefined ? year : Number(own), number: digits(number!) + suffix }
}

function add(all: Cited[], { index, 0: whole, groups }: RegExpExecArray, paper: Bekendmaking): void {
  const end = index + whole.length
  const last = all.at(-1)!
  const { range, year, number, suffix = '' } = groups!
  const start = year === undefined ? end - suffix.length - number!.length : index + whole.indexOf(year)
  if (range === undefined) all.push({ start, end, papers: [paper] })
  else {
    const numbers = numbersBetween(last.papers[0]!.number, paper.number)
    all.splice(-1, 1, { ...last, end, papers: numbers.map((each) => ({ ...paper, number: each })) })
  }
}

function toCandidate({ start, end, papers }: Cited): Candidate {
  const range = { start, end, kind: 'bekendmaking' as const }
  const { name, since } = JOURNALS[papers[0]!.journal]
  const reason = `Van stukken in het blad ${name} van vóór ${since} geven jaar en nummer geen adres.`
  if (!papers.every(hasAddress)) return { ...range, targets: [], reason }
  return { ...range, targets: papers.map((paper) => paperTarget(bekendmakingId(paper))) }
}
