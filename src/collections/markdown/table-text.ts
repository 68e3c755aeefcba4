import type { Block, NoteRef } from '../schema/block.ts'

/** A part of the text of a table, and its notes; `at` counts from the start of the part. */
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

/** Splits the text of a table: its caption, then one line per row, with tabs between cells. */
export function tableParts(block: Block): { caption: TextPart; rows: TextPart[][] } {
  const [caption, ...rows] = split({ text: block.text, notes: block.notes ?? [] }, '\n')
  return { caption: caption as TextPart, rows: rows.map((row) => split(row, '\t')) }
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`.replaceAll('|  |', '| |')

/** Serialises rows as a GFM table. The cells are Markdown already; the first row is the header. */
export function tableRows(rows: readonly string[][]): string[] {
  const [head, ...body] = rows.map((cells) => cells.map((cell) => cell.replaceAll('|', '\\|')))
  if (head === undefined) return []
  return [line(head), line(head.map(() => '---')), ...body.map(line)]
}
