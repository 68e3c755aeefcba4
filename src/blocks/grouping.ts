import { splitInlineNumbers } from '../lines/inline-number.ts'
import type { Line, Lines } from '../lines/line.ts'
import type { Opening, Situation } from './constructs/construct.ts'
import { CONSTRUCTS } from './constructs/constructs.ts'
import type { Group } from './group.ts'

/** After a word, a closing sign or a year: "zorg.1", "(GGZ)33", "op»?1", "2015.30", "20228"; not inside "2.1" or "3.601". */
const GLUED = /(?:[\p{L})»”’\]%][.,;:?!]?|(?<!\d)(?:19|20)\d\d[.,]?)(\d{1,3}(?:, ?\d{1,3})*)(?![\d\p{L}])/gu

/** Numbers glued to a word, a closing sign or a year, with the first place of each. */
function gluedNumbers(source: string): Map<number, number> {
  const places = new Map<number, number>()
  for (const match of source.matchAll(GLUED)) {
    for (const label of (match[1] ?? '').split(/, ?/)) {
      if (!places.has(Number(label))) places.set(Number(label), match.index)
    }
  }
  return places
}

interface State extends Situation {
  pageNumber: number
}

function opened(line: Line, opening: Opening, at: State): Group {
  return {
    role: opening.role, lines: [line], marker: opening.marker ?? null, note: opening.note ?? null, rule: opening.rule ?? null,
    detached: at.blank || at.page || at.groups.length === 0, page: at.pageNumber, float: opening.float ?? false,
  }
}

/** Keeps what is open after a group opened: furniture and chapter numbers leave the running text as it was. */
function keep(group: Group, at: State): void {
  at.groups.push(group)
  if (group.role === 'text' || group.role === 'note') at.current = group
  if (group.role === 'text') at.body = group
  if (group.role === 'note') at.note = group
  at.lastNote = group.note?.number ?? at.lastNote
}

function readRow(line: Line, at: State): void {
  for (const construct of CONSTRUCTS) {
    const answer = construct.read(line, at)
    if (!answer) continue
    if ('opens' in answer) keep(opened(line, answer.opens, at), at)
    else goOn(answer.continues, line, at)
    at.page = 'opens' in answer && answer.opens.role === 'furniture'
    return
  }
}

/** A group that goes on over a page end: whatever came between stands in a frame of its own. */
function goOn(group: Group, line: Line, at: State): void {
  for (let i = at.groups.length - 1; i >= 0 && at.groups[i] !== group; i -= 1) {
    const between = at.groups[i] as Group
    if (between.role === 'text') between.float = true
  }
  group.lines.push(line)
  at.current = group
  if (group.role === 'text') at.body = group
}

function turnPage(at: State): void {
  at.page = true
  at.pageNumber += 1
  at.note = null
  at.current = at.body
}

/** For every row the next one with words. */
function nextFilled(rows: readonly Line[]): (Line | null)[] {
  const next: (Line | null)[] = []
  let ahead: Line | null = null
  for (let i = rows.length - 1; i >= 0; i -= 1) {
    next[i] = ahead
    if (rows[i]?.text) ahead = rows[i] as Line
  }
  return next
}

/** Rows to groups, in one pass from top to bottom. Every row with words ends up in exactly one group. */
export function groupLines({ source, lines }: Lines, facts: Pick<Situation, 'layout' | 'vocabulary' | 'zones'>): Group[] {
  const at: State = {
    ...facts, body: null, note: null, current: null, previous: null, blank: false, page: false, lastNote: 0,
    glued: gluedNumbers(source), groups: [], ahead: null, pageNumber: 0,
  }
  const rows = facts.layout.wrapped ? lines : splitInlineNumbers(lines)
  const ahead = nextFilled(rows)
  rows.forEach((line, i) => {
    if (line.text === '') {
      at.blank = true
      return
    }
    at.ahead = ahead[i] ?? null
    if (facts.layout.pageStart(line) || at.page) turnPage(at)
    readRow(line, at)
    at.previous = line
    at.blank = false
  })
  return at.groups
}
