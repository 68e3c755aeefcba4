import { splitInlineNumbers } from '../lines/inline-number.ts'
import type { Line, Lines } from '../lines/line.ts'
import type { Opening, Situation } from './constructs/construct.ts'
import { CONSTRUCTS } from './constructs/constructs.ts'
import { gluedNumbers } from './glued.ts'
import type { Group } from './group.ts'

type State = Situation

function opened(line: Line, opening: Opening, at: State): Group {
  return {
    role: opening.role,
    lines: [line],
    marker: opening.marker ?? null,
    note: opening.note ?? null,
    rule: opening.rule ?? null,
    detached: at.blank || at.page || at.groups.length === 0,
    page: at.pageNumber,
    float: opening.float ?? false,
  }
}

/** Keeps what is open after a group opened: furniture and chapter numbers leave the running text as it was. */
function keep(group: Group, at: State): void {
  at.groups.push(group)
  if (group.role === 'text' || group.role === 'note') at.current = group
  if (group.role === 'table') at.current = null
  if (group.role === 'text') {
    at.body = group
    if (!group.float) at.note = null
  }
  if (group.role !== 'note') return
  at.note = group
  at.lastNote = group.note?.number ?? at.lastNote
  at.lastNotePage = at.pageNumber
  at.lastNoteAt = group.lines[0]?.start ?? at.lastNoteAt
}

function readRow(line: Line, at: State): void {
  for (const construct of CONSTRUCTS) {
    const answer = construct.read(line, at)
    if (!answer) continue
    if ('opens' in answer) keep(opened(line, answer.opens, at), at)
    else goOn(answer.continues, line, at, answer.beside ?? false)
    at.page = 'opens' in answer && answer.opens.role === 'furniture' && answer.opens.rule !== 'note-rule'
    return
  }
}

/** A group that goes on over a page end: whatever came between stands in a frame of its own. */
function goOn(group: Group, line: Line, at: State, beside: boolean): void {
  for (let i = at.groups.length - 1; i >= 0 && at.groups[i] !== group && !beside; i -= 1) {
    const between = at.groups[i] as Group
    if (between.role === 'text') between.float = true
  }
  group.lines.push(line)
  if (group.role !== 'table') at.current = group
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

/** Text of a frame at the foot of a page takes no more rows. */
const FRAME_ROWS = 40

/** For every row whether a page ends within so many rows with words. */
function pageEnds(rows: readonly Line[], facts: Pick<Situation, 'layout' | 'zones'>): boolean[] {
  const ends: boolean[] = []
  let distance = 0
  for (let i = rows.length - 1; i >= 0; i -= 1) {
    const line = rows[i] as Line
    ends[i] = distance <= FRAME_ROWS
    const rule = line.furniture ?? facts.zones.furniture.get(line.index)
    if (facts.layout.pageStart(line) || rule === 'running-header' || rule === 'page-number') distance = 0
    else if (line.text) distance += 1
  }
  return ends
}

/** Rows to groups, in one pass from top to bottom. Every row with words ends up in exactly one group. */
export function groupLines(
  { source, lines }: Lines,
  facts: Pick<Situation, 'layout' | 'vocabulary' | 'zones'>,
): Group[] {
  const at: State = {
    ...facts,
    body: null,
    note: null,
    current: null,
    previous: null,
    blank: false,
    page: false,
    lastNote: 0,
    lastNotePage: -1,
    lastNoteAt: 0,
    glued: gluedNumbers(source),
    groups: [],
    ahead: null,
    pageNumber: 0,
    pageEnds: true,
  }
  const rows = facts.layout.wrapped ? lines : splitInlineNumbers(lines)
  const ahead = nextFilled(rows)
  const ends = pageEnds(rows, facts)
  rows.forEach((line, i) => {
    if (line.text === '') {
      at.blank = true
      return
    }
    at.ahead = ahead[i] ?? null
    at.pageEnds = ends[i] ?? true
    if (facts.layout.pageStart(line) || at.page) turnPage(at)
    readRow(line, at)
    at.previous = line
    at.blank = line.furniture === 'note-rule'
  })
  return at.groups
}
