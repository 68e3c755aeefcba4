import { type BlockContext, type Candidate, EVERY_BLOCK, type KindFinder } from '../context.ts'
import { type Dossier, dossierId, kamerstukId, parseKamerstukId } from '../identifiers/kamerstuk-id.ts'
import { execAt } from '../matching/exec-at.ts'
import { numbersBetween } from '../matching/number-range.ts'
import { literalIds, paperTarget } from './cited-paper.ts'
import {
  ENDS_LIST,
  HYPHENED,
  LITERAL_ID,
  NEXT_NUMBER,
  REFERENCE,
  UNMARKED,
  UNMARKED_NEXT,
} from './kamerstuk-pattern.ts'

/**
 * Parliamentary papers: `Kamerstuk 29 538, nrs. 346 en 131` → kst-29538-346 and kst-29538-131;
 * `dossier 29 538` → dossier-29538
 */
export const kamerstuk: KindFinder = {
  name: 'kamerstuk',
  blocks: EVERY_BLOCK,
  needs: /\d/u,
  find: ({ block }: BlockContext) => [
    ...(DOSSIER.test(block.text) ? Array.from(block.text.matchAll(REFERENCE), readReference).flat() : []),
    ...literalIds(block.text, 'kamerstuk', LITERAL_ID, (id) => parseKamerstukId(id) !== null),
  ],
}

/** Every reference has it: most texts are not searched further. */
const DOSSIER = /\d\d[ \u00a0\u2009\u202f.]?\d{3}/u

interface Cited {
  start: number
  end: number
  numbers: string[]
}

function readReference(match: RegExpExecArray): Candidate[] {
  const { prefix, mark, letter } = match.groups!
  const dossier = dossierOf(match)
  if (dossier.dossier.startsWith('0')) return prefix === undefined ? [] : [noSuchDossier(match, dossier)]
  const number = match.groups!.number ?? (prefix === undefined ? undefined : letter)
  const end = match.index + match[0].length
  if (number === undefined) {
    if (prefix === undefined || !namesPapers(prefix)) return []
    return hyphened(match, dossier) ?? unmarked(match, dossier) ?? [dossierLink(match, dossier)]
  }
  const first = { start: match.index, end, numbers: [number] }
  return readNumbers(first, match.input, nextOnes(mark, letter)).map((cited) => paperLink(cited, dossier))
}

/** The only dossiers with numbers for additions: "21501-33" is one, of a council of the EU. */
const COUNCILS = '21501'

/** `Kamerstuk 31839-723`, `Kamerstuk 21501-33-226`, `Kamerstuk 36410-XVI-27`: as in an id. */
function hyphened({ index, input, groups }: RegExpExecArray, { dossier }: Dossier): Candidate[] | null {
  const from = index + groups!.prefix!.length + groups!.dossier!.length
  const [whole, addition = null, number] = execAt(HYPHENED, input, from) ?? []
  if (whole === undefined || (dossier === COUNCILS && addition === null)) return null
  return [paperLink({ start: index, end: from + whole.length, numbers: [number!] }, { dossier, addition })]
}

/** `Kamerstukken II 2013/14, 33840, 3`: as lawyers write it. Only after a chamber is it surely a paper. */
const OF_CHAMBER = /(?<!\p{L})(?:II?|TK|EK|Kamer)(?!\p{L})/u

function unmarked({ index, 0: whole, input, groups }: RegExpExecArray, dossier: Dossier): Candidate[] | null {
  if (!OF_CHAMBER.test(groups!.prefix!)) return null
  const [more, number] = execAt(UNMARKED, input, index + whole.length) ?? []
  if (more === undefined) return null
  const end = index + whole.length + more.length
  const last = end + (execAt(UNMARKED_NEXT, input, end)?.[0].length ?? 0)
  return readNumbers({ start: index, end, numbers: [number!] }, input, (next) => endOf(next) <= last).map(
    (cited) => paperLink(cited, dossier),
  )
}

/** `dossier 03659`: no number of the Kamer begins so. What it is, is not known here, and it has no page. */
function noSuchDossier({ index, 0: whole }: RegExpExecArray, { dossier }: Dossier): Candidate {
  const reason =
    `Een Kamerdossier met het nummer ${dossier} kan er niet ` + 'zijn: die nummers beginnen niet met een nul.'
  return { start: index, end: index + whole.trimEnd().length, kind: 'dossier', targets: [], reason }
}

/** `36 360 XVI` → {dossier: '36360', addition: 'XVI'}; without a number the addition does not count. */
function dossierOf({ groups }: RegExpExecArray): Dossier {
  return { dossier: groups!.dossier!.replace(/\D/g, ''), addition: groups!.addition ?? null }
}

/** Whether a number without a mark of its own goes on with those before it, of which `last` is the last. */
type GoesOn = (next: RegExpExecArray, last: string) => boolean

const endOf = ({ index, 0: whole }: RegExpExecArray): number => index + whole.length

/** "35 447, D en E": letters go on with letters; "TK" and "EK" are chambers. */
const LETTER = /^(?!TK|EK)[A-Z]{1,2}$/
const nextOnes = (mark: string | undefined, letter: string | undefined): GoesOn =>
  mark === undefined && letter !== undefined
    ? ({ groups }) => LETTER.test(groups!.number!)
    : (next, last) => isPlural(mark) || rises(next, last)

/** `; nr. 12` behind another number is one of the same dossier where it counts nothing else. */
const mayFollow = (next: RegExpExecArray): boolean =>
  !next[0].includes(';') || execAt(ENDS_LIST, next.input, endOf(next)) !== null

/** Behind a singular `nr. 157`: ` t/m 160`, or ` en 158` where nothing is counted: not ` en 158 leden`. */
function rises(next: RegExpExecArray, last: string): boolean {
  const { number, range = '', and } = next.groups!
  if (!(Number(number) > Number(last))) return false
  return range.includes('t') || (and !== undefined && execAt(ENDS_LIST, next.input, endOf(next)) !== null)
}

/**
 * The first number and those that follow: `nrs. 346 en 131`. After a singular `nr.` a next one has its own
 * mark, or is certain by its place.
 */
function readNumbers(first: Cited, text: string, goesOn: GoesOn): Cited[] {
  const all = [first]
  const nextAt = (end: number) => execAt(NEXT_NUMBER, text, end)
  for (let next = nextAt(first.end); next !== null; next = nextAt(all.at(-1)!.end)) {
    const { range, mark, number } = next.groups!
    const end = endOf(next)
    const last = all.at(-1)!
    if (mark === undefined ? !goesOn(next, last.numbers.at(-1)!) : !mayFollow(next)) break
    if (range === undefined) all.push({ start: end - number!.length, end, numbers: [number!] })
    else all.splice(-1, 1, { ...last, end, numbers: numbersBetween(last.numbers[0]!, number!) })
  }
  return all
}

function isPlural(mark: string | undefined): boolean {
  return mark !== undefined && /^[Nn](?:rs|ummers)/.test(mark)
}

/** `Kamerstuk 29 538` and `dossier 29 538` name a dossier; `vergaderjaar 2022–2023, 29 538` does too. */
function namesPapers(prefix: string): boolean {
  return /stuk|[Dd]ossier|ergaderjaar|etsvoorstel/.test(prefix)
}

function paperLink({ start, end, numbers }: Cited, dossier: Dossier): Candidate {
  return {
    start,
    end,
    kind: 'kamerstuk',
    targets: numbers.map((number) => paperTarget(kamerstukId({ ...dossier, number }))),
  }
}

function dossierLink({ index, 0: whole, groups }: RegExpExecArray, { dossier }: Dossier): Candidate {
  const addition = groups!.addition ?? null
  const target = paperTarget(dossierId({ dossier, addition }))
  return { start: index, end: index + whole.trimEnd().length, kind: 'dossier', targets: [target] }
}
