import { splitInlineNumbers } from '../../lines/inline-number.ts'
import type { Line } from '../../lines/line.ts'
import type { Answer, Opening, Situation } from '../constructs/construct.ts'
import { CONSTRUCTS } from '../constructs/constructs.ts'
import type { PrintedText } from '../printed-text.ts'
import { cutLabels } from '../rows/beside-labels.ts'
import type { RowFacts } from '../rows/row-facts.ts'
import type { Group } from './group.ts'

/** A group that may still get rows, and be found to stand beside the running text. */
type OpenGroup = { -readonly [Part in keyof Group]: Group[Part] } & { lines: Line[] }
/** The situation as this pass keeps it; constructs only read it. */
type State = { -readonly [Part in keyof Situation]: Situation[Part] } & { groups: OpenGroup[] }

function opened(line: Line, opening: Opening, state: State): OpenGroup {
  return {
    role: opening.role,
    lines: [line],
    marker: opening.marker ?? null,
    note: opening.note ?? null,
    rule: opening.rule ?? null,
    detached: state.blank || state.page || state.groups.length === 0,
    page: state.pageNumber,
    beside: opening.beside ?? false,
  }
}

/** A note has no more rows in its further paragraphs. */
const NOTE_ROWS = 10

/**
 * What stands between two notes of a page is a further paragraph, or a list, of the first, when the marker of
 * the second stands above both: the text cannot be the one that calls it.
 */
function foldIntoNote(next: OpenGroup, { groups, facts, pageNumber }: State): void {
  const index = groups.findLastIndex(({ role }) => role === 'note')
  const [note, between] = [groups[index], groups.slice(index + 1)]
  if (!note || between.length === 0 || note.page !== pageNumber) return
  const number = next.note?.number ?? 0
  const from = note.lines[0]?.start ?? 0
  const isCalled = (facts.glued.plain.get(number) ?? []).some((place) => place < from)
  const rows = between.flatMap(({ lines }) => lines)
  const isNote = between.every(({ role, page }) => role === 'text' && page === pageNumber)
  if (!isCalled || !isNote || number !== (note.note?.number ?? 0) + 1 || rows.length > NOTE_ROWS) return
  note.lines.push(...rows)
  groups.splice(index + 1)
}

function openNote(group: OpenGroup, state: State): void {
  state.note = group
  state.lastNote = group.note?.number ?? state.lastNote
}

function openText(group: OpenGroup, state: State): void {
  state.body = group
  if (!group.beside) state.note = null
}

const lastText = (groups: readonly OpenGroup[]): OpenGroup | null =>
  groups.findLast(({ role }) => role === 'text') ?? null

/** Furniture and chapter numbers leave the running text as it was. */
function open(group: OpenGroup, state: State): void {
  if (group.role === 'note') foldIntoNote(group, state)
  if (state.body && !state.groups.includes(state.body)) state.body = lastText(state.groups)
  state.groups.push(group)
  if (group.role === 'table') state.current = null
  if (group.role === 'text' || group.role === 'note') state.current = group
  if (group.role === 'text') openText(group, state)
  if (group.role === 'note') openNote(group, state)
}

/** What came between the rows of a group that goes on over a page end stands in a frame of its own. */
function setBeside(group: Group, groups: OpenGroup[]): void {
  for (let i = groups.length - 1; i >= 0 && groups[i] !== group; i -= 1) {
    const between = groups[i] as OpenGroup
    if (between.role === 'text') between.beside = true
  }
}

function goOn(answer: Extract<Answer, { continues: Group }>, line: Line, state: State): void {
  const group = answer.continues as OpenGroup
  if (!answer.apart) setBeside(group, state.groups)
  group.lines.push(line)
  if (group.role !== 'table') state.current = group
  if (group.role === 'text') state.body = group
  if (group.role === 'note') state.note = group
}

const endsPage = ({ role, rule }: Opening): boolean => role === 'furniture' && rule !== 'note-rule'

function readRow(line: Line, state: State): void {
  for (const construct of CONSTRUCTS) {
    const answer = construct.read(line, state)
    if (!answer) continue
    if ('opens' in answer) open(opened(line, answer.opens, state), state)
    else goOn(answer, line, state)
    state.page = 'opens' in answer && endsPage(answer.opens)
    return
  }
}

function turnPage(state: State): void {
  state.page = true
  state.pageNumber += 1
  state.note = null
  const table = state.groups.findLastIndex(({ role }) => role === 'table')
  state.current = state.body && state.groups.lastIndexOf(state.body) > table ? state.body : null
}

/** For every row the next one with words that is no furniture. */
function nextFilled(rows: readonly Line[], { furniture }: RowFacts): (Line | null)[] {
  const next: (Line | null)[] = []
  let ahead: Line | null = null
  for (let i = rows.length - 1; i >= 0; i -= 1) {
    next[i] = ahead
    const line = rows[i] as Line
    if (line.text && !furniture.has(line.index)) ahead = line
  }
  return next
}

/** Text of a frame at the foot of a page takes no more rows. */
const FRAME_ROWS = 40

/** For every row whether a page ends within so many rows with words. */
function pageEnds(rows: readonly Line[], { layout }: PrintedText, { furniture }: RowFacts): boolean[] {
  const ends: boolean[] = []
  let distance = 0
  for (let i = rows.length - 1; i >= 0; i -= 1) {
    const line = rows[i] as Line
    ends[i] = distance <= FRAME_ROWS
    const rule = furniture.get(line.index)
    if (layout.pageStart(line) || rule === 'running-header' || rule === 'page-number') distance = 0
    else if (line.text) distance += 1
  }
  return ends
}

const stateFor = (text: PrintedText, facts: RowFacts, frames: boolean): State => ({
  frames,
  text,
  facts,
  body: null,
  note: null,
  current: null,
  previous: null,
  blank: false,
  page: false,
  lastNote: 0,
  groups: [],
  ahead: null,
  pageNumber: 0,
  pageEnds: true,
})

/**
 * Rows to groups, in one pass from top to bottom. Every row with words ends up in exactly one group.
 * `frames`: a sentence
 * may go on around text in frames; else the rows of a group of text have nothing but notes and furniture
 * between them.
 */
export function groupRows(text: PrintedText, facts: RowFacts, frames = true): Group[] {
  const state = stateFor(text, facts, frames)
  const cut = cutLabels(text.lines, facts.besideLabels)
  const rows = text.layout.wrapped ? cut : splitInlineNumbers(cut)
  const ahead = nextFilled(rows, facts)
  const ends = pageEnds(rows, text, facts)
  rows.forEach((line, i) => {
    if (line.text === '') {
      state.blank = true
      return
    }
    state.ahead = ahead[i] ?? null
    state.pageEnds = ends[i] ?? true
    const isText = !facts.furniture.has(line.index)
    if (isText && (text.layout.pageStart(line) || state.page)) turnPage(state)
    readRow(line, state)
    state.previous = line
    state.blank = line.furniture === 'note-rule'
  })
  return state.groups
}
