import type { Block, NoteRef } from '../schema/block.ts'

/** A stretch of the text of a table, with the notes in it; `at` counts from the start of the stretch. */
export interface TextPart {
  text: string
  notes: NoteRef[]
}

const within = (notes: readonly NoteRef[], start: number, end: number): NoteRef[] =>
  notes.filter((note) => note.at >= start && note.at <= end).map((note) => ({ ...note, at: note.at - start }))

function split(part: TextPart, separator: string): TextPart[] {
  let start = 0
  return part.text.split(separator).map((text) => {
    const notes = within(part.notes, start, start + text.length)
    start += text.length + separator.length
    return { text, notes }
  })
}

/** The text of a table: its caption, then one line a row, cells separated by tabs. */
export function tableParts(block: Block): { caption: TextPart; rows: TextPart[][] } {
  const [caption, ...rows] = split({ text: block.text, notes: block.notes ?? [] }, '\n')
  return { caption: caption as TextPart, rows: rows.map((row) => split(row, '\t')) }
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`.replaceAll('|  |', '| |')

/** Rows of written cells to a GFM table; the first row is the head. */
export function tableRows(rows: readonly string[][]): string[] {
  const [head, ...body] = rows.map((cells) => cells.map((cell) => cell.replaceAll('|', '\\|')))
  if (head === undefined) return []
  return [line(head), line(head.map(() => '---')), ...body.map(line)]
}
