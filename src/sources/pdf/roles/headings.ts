import { most, type Row } from '../rows/rows.ts'
import type { Group } from './groups.ts'
import { markerOf, numberDepth } from './markers.ts'
import { claim, type Paper } from './paper.ts'

const LONGEST = 220
const MOST_ROWS = 4
const LARGER = 1.08
/** Words that open a part in answers to questions. */
const QUESTION =
  /^(?:vraag|antwoord|vragen|antwoorden)(?:\s+(?:op\s+)?(?:vraag\s+)?\d{1,3}(?:(?:,| en| t\/m| tot en met)\s*\d{1,3})*)?$/iu
const TAGGED = /^(?:H[1-6]?|Title)$/
/** The heads and sums of a table are bold too. */
const VALUE = /^[-–+€(]*\d[\d.,]*[%)]?$/u
const areValues = (text: string): boolean => {
  const words = text.split(' ').slice(1)
  const values = words.filter((word) => VALUE.test(word)).length
  return values >= 3 || (values >= 2 && values * 2 >= words.length)
}
const STARTS = /^(?:[\p{L}\d§(‘“'"«].*)?\p{L}{2}/u
/** What a heading does not end with. */
const GOES_ON = /[,;:.…]$/u

/** A short group that looks apart from running text, or that opens a question or an answer. */
export function isHeading(paper: Paper, group: Group, next: Group | undefined): boolean {
  const [first] = group
  if (!first || first.side || first.turned || first.frame === 'label') return false
  const text = textOf(group)
  if (text.length > LONGEST || group.length > MOST_ROWS || !STARTS.test(text)) return false
  if (QUESTION.test(text)) return true
  if (areValues(text)) return false
  if (GOES_ON.test(text) && !isTagged(first)) return false
  return !markerOf(first)?.bullet && (looksLikeOne(paper, group) || isLeaning(paper, group, next))
}

const textOf = (group: Group): string => group.map((row) => row.text).join(' ')

const isTagged = (row: Row): boolean => row.tag?.path.some((role) => TAGGED.test(role)) ?? false

function looksLikeOne({ body }: Paper, group: Group): boolean {
  const large = group.every((row) => row.size >= LARGER * body.size)
  const bold = !body.bold && group.every((row) => row.bold)
  return large || bold || (isTagged(group[0]!) && (numberDepth(textOf(group)) > 0 || group[0]!.italic))
}

/** In italics, directly above running text that is not; a whole paragraph in italics is a quotation. */
function isLeaning({ body }: Paper, group: Group, next: Group | undefined): boolean {
  if (body.italic || !group.every((row) => row.italic) || group.length > 2 || !next) return false
  const [last, below] = [group.at(-1)!, next[0]!]
  const near = below.page === last.page && below.y - last.y < 2.2 * body.pitch
  return near && !below.italic && !below.role && /^[\p{Lu}\d‘'“§]/u.test(textOf(group))
}

export function nameHeading(paper: Paper, group: Group): void {
  const of = paper.name('h')
  for (const row of group) claim(row, 'heading', { of })
}

/** Levels: by tag, else by number, else by rank of the look among all headings. */
export function levelHeadings(paper: Paper): void {
  const rows = paper.rows.filter(({ role }) => role?.kind === 'heading')
  const headings = [...Map.groupBy(rows, ({ role }) => role!.of ?? '').values()]
  const looks = rankedLooks(headings)
  for (const heading of headings) {
    const [first] = heading
    const level = tagLevel(first!) ?? looks.get(lookOf(first!)) ?? 1
    const own = numberDepth(first!.text)
    for (const row of heading) row.role!.level = Math.min(own > 1 ? own : level, 9)
  }
}

function tagLevel(row: Row): number | null {
  const tag = row.tag?.path.findLast((role) => /^H[1-6]$/.test(role))
  return tag ? Number(tag[1]) : null
}

const lookOf = ({ size, bold, italic }: Row): string => `${Math.round(size * 2)}|${bold}|${italic}`

/** Larger before smaller, bold before plain, upright before italic; numbers of a look decide where there are some. */
function rankedLooks(headings: readonly Group[]): Map<string, number> {
  const groups = [...Map.groupBy(headings, ([first]) => lookOf(first!)).entries()]
  let deepest = 0
  const taken = new Set<number>()
  groups.sort(([, a], [, b]) => weight(b[0]![0]!) - weight(a[0]![0]!))
  return new Map(
    groups.map(([look, members]) => {
      const depth = depthOf(members)
      const next = Math.min(deepest + 1, 6)
      const own = depth > 0 && !taken.has(depth)
      taken.add(depth)
      deepest = Math.max(deepest, own ? depth : next)
      return [look, own ? depth : next]
    }),
  )
}

/** How many parts the numbers of headings of one look have; 0 when most have none. */
function depthOf(headings: readonly Group[]): number {
  const depths = headings.map(([first]) => numberDepth(first!.text)).filter((depth) => depth > 0)
  return depths.length * 2 > headings.length ? most(depths)! : 0
}

const weight = ({ size, bold, italic }: Row): number => size * 4 + Number(bold) * 2 - Number(italic)
