import { type ActSort, celexOf, sortOf } from '../identifiers/celex.ts'
import { execAt } from '../matching/exec-at.ts'
import { ACT, ACT_HERE, NEXT_ACT } from './act-pattern.ts'

/**
 * An act of the European Union where a text gives its number; `celex` is null for a number that cannot be
 * one.
 */
export interface Act {
  start: number
  end: number
  celex: string | null
}

/** What the first number of a list says of those behind it. */
interface Known {
  sort: ActSort
  domain: string | undefined
  marked: boolean
}

/** `marked` and the domain hold on for the numbers behind. */
function readNumber(
  name: 'one' | 'next',
  { groups, index, 0: whole }: RegExpExecArray,
  known: Known,
): { act: Act | null; known: Known } {
  const { bare, domain: before = bare ?? known.domain, mark } = groups!
  const behind = groups![`${name}Domain`]
  const next = { ...known, domain: before, marked: known.marked || mark !== undefined }
  const domain = behind ?? before?.split(',')[0]
  if (domain === undefined) return { act: null, known: next }
  const celex = celexOf({
    sort: next.sort,
    domain: domain.toUpperCase(),
    marked: next.marked,
    before: before !== undefined,
    first: groups![`${name}First`]!,
    second: groups![`${name}Second`]!,
  })
  return { act: { start: index, end: index + whole.length, celex }, known: next }
}

/** `EU-verordening 2016/679` */
const domainIn = (noun: string): string | undefined => /^(?<domain>EU|EE?G)-/iu.exec(noun)?.groups?.domain

function readList(match: RegExpExecArray): Act[] {
  const noun = match.groups!.noun!
  const sort = sortOf(noun)
  if (sort === null) return []
  let { act, known } = readNumber('one', match, { sort, domain: domainIn(noun), marked: false })
  const acts: Act[] = []
  while (act !== null) {
    acts.push(act)
    const next = execAt(NEXT_ACT, match.input, act.end)
    if (next === null) break
    const read = readNumber('next', next, known)
    // The link is of the number, not of the "en" before it.
    act = read.act && { ...read.act, start: startOfNumber(next) }
    known = read.known
  }
  return acts
}

/** Where the domain, the mark or the number of a next one begins. */
function startOfNumber({ index, 0: whole }: RegExpExecArray): number {
  const lead = /^(?:,[^\S\n](?:(?:en|of)[^\S\n])?|[^\S\n](?:en|of|alsmede)[^\S\n])/iu.exec(whole)
  return index + (lead?.[0].length ?? 0)
}

/**
 * All acts that a text gives the number of, in order. A number without a word of the Union beside it is none.
 */
export const actsIn = (text: string): Act[] =>
  text.includes('/') ? Array.from(text.matchAll(ACT), readList).flat() : []

/** The act that is named at an offset; null when there is none. */
export function actAt(text: string, at: number): Act | null {
  const match = execAt(ACT_HERE, text, at)
  return match === null ? null : (readList(match)[0] ?? null)
}
