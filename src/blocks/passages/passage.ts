import type { Line } from '../../lines/line.ts'
import type { Piece } from '../../text/piece.ts'
import { cleanText } from '../draft.ts'
import type { Group } from '../groups/group.ts'
import { blockPieces, markerPiece } from '../pieces/word-pieces.ts'
import type { PrintedText } from '../printed-text.ts'
import type { RowFacts } from '../rows/row-facts.ts'
import { rowTableContent } from '../tables/row-table-pieces.ts'
import type { TableContent } from '../tables/table-pieces.ts'

/** A group of rows as pieces, before it is known what block it is. */
export interface Passage {
  /** The rows it came from; a table of loose cells came from several groups and has none. */
  group: Group | null
  pieces: readonly Piece[]
  /** The clean text of the pieces. */
  text: string
  table: TableContent | null
}

export const passageOf = (group: Group | null, pieces: readonly Piece[]): Passage => ({
  group,
  pieces,
  text: cleanText(pieces),
  table: null,
})

export const tablePassage = (group: Group | null, table: TableContent): Passage => ({
  ...passageOf(group, table.pieces),
  table,
})

/** Rows of text, whatever block they become; not a note and not a table. */
export const isText = ({ group }: Passage): boolean => group?.role === 'text'

/** Running text: no note, and no frame that its rows show to stand beside it. */
export const isRunning = ({ group }: Passage): boolean => group?.role !== 'note' && !group?.beside

/** So many notes and frames may stand between two passages of running text. */
const REACH = 200

/** The nearest running passage in a direction, or null. */
export function neighbour(passages: readonly Passage[], from: number, step: 1 | -1): Passage | null {
  for (let i = from + step; i >= 0 && i < passages.length && Math.abs(i - from) <= REACH; i += step) {
    const passage = passages[i] as Passage
    if (isRunning(passage)) return passage
  }
  return null
}

/** Where the words of a group begin: behind its number, if rows of the group have any. */
function wordsStart({ note, marker, lines }: Group, start: number): number {
  const behind = note?.wordsAt ?? marker?.wordsAt ?? start
  return lines.some((line) => line.end > behind) ? behind : start
}

function markerRule({ role, marker }: Group): 'footnote-number' | 'bullet' | 'list-number' {
  if (role === 'note') return 'footnote-number'
  return marker?.style === 'bullet' ? 'bullet' : 'list-number'
}

/** The rows of a group as pieces: its number or bullet as a marker, and its words. */
function groupPieces(group: Group, text: PrintedText): Piece[] {
  const { start } = group.lines[0] as Line
  const wordsAt = wordsStart(group, start)
  const marker = wordsAt > start ? [markerPiece(start, wordsAt, markerRule(group))] : []
  const lines = group.lines.filter((line) => line.end > wordsAt)
  return [...marker, ...blockPieces(lines, wordsAt, text)]
}

/** The table that begins with the group; null when the first of its rows stand elsewhere. */
function tableOf(group: Group, { tables }: Pick<RowFacts, 'tables'>): ReturnType<typeof tables.get> | null {
  const first = group.lines[0]?.index ?? -1
  const table = group.role === 'table' ? tables.get(first) : undefined
  return table?.lines[0]?.index === first ? table : null
}

/** The groups that are part of the text, each as a passage. */
export function readPassages(
  groups: readonly Group[],
  text: PrintedText,
  rows: Pick<RowFacts, 'tables'>,
): Passage[] {
  const shown = groups.filter(({ role }) => role !== 'furniture' && role !== 'chapter')
  return shown.map((group) => {
    const table = tableOf(group, rows)
    return table
      ? tablePassage(group, rowTableContent(table, text))
      : passageOf(group, groupPieces(group, text))
  })
}
