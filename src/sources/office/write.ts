import type { EvidenceLine, Role, Run } from '../evidence.ts'
import { type Block, isWords, type Look, type Piece, type Words } from './block.ts'
import { lookOfRow, runsOf } from './runs.ts'

/**
 * text.txt, the lines of its evidence, and for each line the page it stood on when the file was last laid
 * out.
 */
export interface Written {
  text: string
  lines: EvidenceLine[]
  pages: number[]
}

interface Row {
  words: Words[]
  /** Somebody ended the page before this row; or it ended there by itself. */
  page: boolean
  seenPages: number
  /** An empty row stands before this one, in the same block. */
  apart: boolean
}

/**
 * 1. A paragraph is a row; it has more where somebody ended a row.
 * 2. Each row with words has one line of evidence, in the same order, without white space around it.
 * 3. An empty row between blocks, save those of one list, table or label; a form feed where somebody ended a
 *    page.
 */
export function write(blocks: readonly Block[]): Written {
  const written: Written = { text: '', lines: [], pages: [] }
  const numbered = numberedTables(blocks)
  const state: State = { written, names: namer(), page: 1, last: null, open: nextRow() }
  for (const block of numbered) writeBlock(block, state)
  return written
}

/**
 * Tables are numbered in the order of their first cells: one inside a cell was read before the one around it.
 */
function numberedTables(blocks: readonly Block[]): Block[] {
  const numbers = new Map<number, number>()
  return blocks.map((block) => {
    if (!block.cell) return block
    const table = numbers.get(block.cell.table) ?? numbers.size + 1
    numbers.set(block.cell.table, table)
    return { ...block, cell: { ...block.cell, table } }
  })
}

interface State {
  written: Written
  names: Namer
  page: number
  /** The block of the latest row. */
  last: Block | null
  /** The row that is being read; what is known of it goes over the end of a block without words. */
  open: Row
}

const nextRow = (): Row => ({ words: [], page: false, seenPages: 0, apart: false })

function writeBlock(block: Block, state: State): void {
  let name: string | null = null
  for (const [index, row] of rowsOf(block.pieces, state).entries()) {
    const first = index === 0
    const isNew = name === null || (!first && row.apart && FALLS_APART.has(block.kind))
    if (isNew) name = nameOf(block, first, state)
    state.written.text += between(first ? isGap(state.last, block) : row.apart, row, state)
    writeRow(row, roleOf(block, name, first), state)
    state.last = block
  }
}

/** What falls apart into several has the name of its group once. */
function nameOf(block: Block, first: boolean, { names }: State): string | null {
  if (NAMELESS.has(block.kind)) return null
  return names.block(first ? block : { ...block, group: undefined })
}

function between(gap: boolean, row: Row, { written }: State): string {
  if (row.page && written.text) return '\f'
  return gap && written.text ? '\n' : ''
}

function writeRow(row: Row, role: Role, state: State): void {
  const { written } = state
  state.page += row.seenPages
  written.pages.push(state.page)
  written.lines.push(lineOf(row.words, written.text.length, role, state.names.group))
  written.text += `${row.words.map(({ text }) => text).join('')}\n`
}

/** An empty row inside such a block makes two of it. */
const FALLS_APART: ReadonlySet<string> = new Set(['paragraph', 'quote'])
const CLOSE: ReadonlySet<string> = new Set(['item', 'label', 'contents', 'artifact'])

function isGap(last: Block | null, block: Block): boolean {
  if (!last) return false
  if (last.cell && block.cell && last.cell.table === block.cell.table) return false
  if (last.group !== undefined && last.group === block.group) return block.kind === 'note'
  return last.kind !== block.kind || !CLOSE.has(block.kind)
}

/** The rows of a block that hold words. */
function rowsOf(pieces: readonly Piece[], state: State): Row[] {
  const rows: Row[] = []
  state.open.apart = false
  for (const piece of pieces) {
    if (isWords(piece)) state.open.words.push(piece)
    else if (piece === 'seen-page') state.open.seenPages = 1
    else endRow(piece, rows, state)
  }
  endRow('break', rows, state)
  return rows
}

function endRow(by: 'break' | 'page', rows: Row[], state: State): void {
  const words = trimmed(state.open.words)
  if (words.length) rows.push({ ...state.open, words })
  state.open = words.length ? nextRow() : { ...state.open, words: [], apart: true }
  if (by === 'page') Object.assign(state.open, { page: true, seenPages: 1 })
}

/** Without white space at the ends; white space inside a row is one space. */
function trimmed(words: readonly Words[]): Words[] {
  const out: Words[] = []
  for (const { text, look } of words) {
    const after = out.at(-1)?.text ?? ' '
    const folded = text.replace(/[\t\n\r\f\v]+/gu, ' ')
    const own = /\s$/u.test(after) ? folded.trimStart() : folded
    if (own) out.push({ text: own, look })
  }
  while (out.length && !out.at(-1)?.text.trimEnd()) out.pop()
  const last = out.pop()
  return last ? [...out, { ...last, text: last.text.trimEnd() }] : []
}

function lineOf(words: readonly Words[], start: number, role: Role, noteName: Namer['group']): EvidenceLine {
  const look: Look = lookOfRow(words)
  const end = start + words.reduce((sum, { text }) => sum + text.length, 0)
  const runs: Run[] = runsOf(words, look, start, noteName)
  return {
    start,
    end,
    page: 1,
    box: [0, 0, 0, 0],
    size: look.size,
    ...(look.bold ? { bold: true } : {}),
    ...(look.italic ? { italic: true } : {}),
    ...(runs.length ? { runs } : {}),
    role,
  }
}

const LETTERS: Readonly<Record<string, string>> = {
  label: 'l',
  heading: 'h',
  item: 'i',
  note: 'n',
  caption: 'c',
}

interface Namer {
  block: (block: Block) => string
  /** The name of a note by its group, also before it is written. */
  group: (group: string) => string
}

/** Gives a name to each block; blocks of one group have one name, and a cell is named by its place. */
function namer(): Namer {
  const counts = new Map<string, number>()
  const groups = new Map<string, string>()
  const fresh = (kind: string): string => {
    const letter = LETTERS[kind] ?? 'p'
    counts.set(letter, (counts.get(letter) ?? 0) + 1)
    return `${letter}${counts.get(letter)}`
  }
  const ofGroup = (group: string, kind: string): string => {
    const name = groups.get(group) ?? fresh(kind)
    groups.set(group, name)
    return name
  }
  return {
    block: ({ kind, cell, group }) => {
      if (cell) return `t${cell.table}.${cell.row}.${cell.column}`
      return group === undefined ? fresh(kind) : ofGroup(group, kind)
    },
    group: (group) => ofGroup(group, 'note'),
  }
}

const MARKED: ReadonlySet<string> = new Set(['heading', 'item', 'note'])

/** Rows of furniture and contents stand each for itself. */
const NAMELESS: ReadonlySet<string> = new Set(['artifact', 'contents'])

const cellRole = (cell: NonNullable<Block['cell']>, of: string | null): Role => ({
  kind: 'cell',
  of: of ?? '',
  row: cell.row,
  column: cell.column,
  ...(cell.rowSpan > 1 ? { rowSpan: cell.rowSpan } : {}),
  ...(cell.columnSpan > 1 ? { columnSpan: cell.columnSpan } : {}),
  ...(cell.header ? { header: true } : {}),
})

/** Text that stands in a frame of its own; a heading in one is that of the text. */
const FRAMED: ReadonlySet<string> = new Set(['paragraph', 'item', 'quote'])

function roleOf({ kind, level, cell, marker, box }: Block, of: string | null, first: boolean): Role {
  if (cell) return cellRole(cell, of)
  return {
    kind,
    ...(level ? { level: Math.min(level, 9) } : {}),
    ...(of ? { of } : {}),
    ...(box !== undefined && FRAMED.has(kind) ? { box: `b${box}` } : {}),
    ...(first && marker && MARKED.has(kind) ? { marker } : {}),
  }
}
