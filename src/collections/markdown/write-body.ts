import type { PhrasingContent } from 'mdast'
import type { Block } from '../schema/block.ts'
import { headingDepth, listDepth, MARKDOWN_NUMBER, TYPE_MARKS } from './marks.ts'
import { missingNoteLabels, missingNoteLine, type NoteLabels } from './note-labels.ts'
import { isPlain, isPlainText } from './plain-words.ts'
import { tableParts, tableRows } from './table-text.ts'
import { phrase, withNotes } from './write-inline.ts'

/** A serialised block. `tight`: it needs no blank line between it and a list item above it. */
interface Written {
  lines: string[]
  tight: boolean
}

const loose = (lines: string[]): Written => ({ lines, tight: false })
const text = (value: string): PhrasingContent => ({ type: 'text', value })
const emphasis = (value: string): PhrasingContent => ({ type: 'emphasis', children: [text(value)] })

/** The line of a block: number, text and notes, and its id at the end: `*3.2* Woorden[^fn1] ^s4`. */
function inline(
  block: Pick<Block, 'id' | 'type' | 'text' | 'notes'>,
  labels: NoteLabels,
  number: string | undefined,
): string {
  const mark = TYPE_MARKS[block.type]
  const line = isPlain({ ...block, number })
    ? `${number === undefined ? '' : `*${number}* `}${block.text} ^${block.id}`
    : serialised(block, labels, number)
  return mark === undefined ? line : `${mark} ${line}`
}

function serialised(
  block: Pick<Block, 'id' | 'text' | 'notes'>,
  labels: NoteLabels,
  number: string | undefined,
): string {
  const words = withNotes(block.text, block.notes ?? [], labels)
  const numbered =
    number === undefined ? words : [emphasis(number), ...(words.length > 0 ? [text(' '), ...words] : [])]
  return phrase([...numbered, text(numbered.length === 0 ? `^${block.id}` : ` ^${block.id}`)])
}

/** An open list item: the width of its marker, and the last character of that (`-`, `.` or `)`). */
interface OpenItem {
  width: number
  kind: string
}

/**
 * A `-` item may follow any item; a numbered one only an item of its own list, or it would become its text.
 */
const isTight = (item: OpenItem, sibling: OpenItem | undefined, first: boolean): boolean =>
  !first && (item.kind === '-' || item.kind === sibling?.kind)

/** Writes a list item. `open` are the items around it, outermost first; it is updated. */
function writeItem(block: Block, labels: NoteLabels, open: OpenItem[]): Written {
  const native = block.number !== undefined && MARKDOWN_NUMBER.test(block.number)
  const marker = native ? (block.number as string) : '-'
  const depth = listDepth(block.level, open.length)
  const item = { width: marker.length + 1, kind: marker.slice(-1) }
  const tight = isTight(item, open[depth - 1], open.length === 0)
  const indent = ' '.repeat(open.slice(0, depth - 1).reduce((sum, each) => sum + each.width, 0))
  open.splice(depth - 1, open.length, item)
  return { lines: [`${indent}${marker} ${inline(block, labels, native ? undefined : block.number)}`], tight }
}

/** The text and notes of a cell or a footnote. */
const words = ({ text, notes = [] }: Pick<Block, 'text' | 'notes'>, labels: NoteLabels): string =>
  notes.length === 0 && isPlainText(text) ? text : phrase(withNotes(text, notes, labels))

function writeTable(block: Block, labels: NoteLabels): Written {
  const { caption, rows } = tableParts(block)
  const lines = tableRows(rows.map((cells) => cells.map((cell) => words(cell, labels))))
  return loose([
    inline({ ...block, ...caption }, labels, block.number),
    ...(lines.length > 0 ? ['', ...lines] : []),
  ])
}

/** Writes a footnote; its id is in its label. */
function writeFootnote(block: Block, labels: NoteLabels): Written {
  const said = words(block, labels)
  return loose([said === '' ? `[^${block.id}]:` : `[^${block.id}]: ${said}`])
}

const WRITERS: Record<
  Exclude<Block['type'], 'listItem' | 'box'>,
  (block: Block, labels: NoteLabels) => Written
> = {
  heading: (block, labels) =>
    loose([`${'#'.repeat(headingDepth(block.level))} ${inline(block, labels, block.number)}`]),
  paragraph: (block, labels) => loose([inline(block, labels, block.number)]),
  figure: (block, labels) => loose([inline(block, labels, block.number)]),
  table: writeTable,
  footnote: writeFootnote,
}

/** The consecutive blocks after a box that are in it, directly or under a heading in it. */
export function inBox(following: readonly Block[], box: Block): Block[] {
  const inside = new Set<string | null>([box.id])
  const end = following.findIndex((block) => {
    if (!inside.has(block.parent)) return true
    inside.add(block.id)
    return false
  })
  return following.slice(0, end < 0 ? following.length : end)
}

function writeBox(box: Block, inside: readonly Block[], labels: NoteLabels): Written {
  const lines = [
    inline(box, labels, box.number),
    ...(inside.length > 0 ? ['', ...writeBlocks(inside, labels)] : []),
  ]
  return loose(lines.map((line) => (line === '' ? '>' : `> ${line}`)))
}

/** Puts a blank line between blocks, unless the second is tight. */
function spaced(written: readonly Written[]): string[] {
  return written.flatMap(({ lines, tight }, index) => (index === 0 || tight ? lines : ['', ...lines]))
}

/** `inside`: the blocks in a box. `open`: the list items around an item. */
function writeBlock(block: Block, labels: NoteLabels, inside: readonly Block[], open: OpenItem[]): Written {
  if (block.type === 'listItem') return writeItem(block, labels, open)
  return block.type === 'box' ? writeBox(block, inside, labels) : WRITERS[block.type](block, labels)
}

function writeBlocks(blocks: readonly Block[], labels: NoteLabels): string[] {
  const written: Written[] = []
  let open: OpenItem[] = []
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index] as Block
    if (block.type !== 'listItem') open = []
    const inside = block.type === 'box' ? inBox(blocks.slice(index + 1), block) : []
    written.push(writeBlock(block, labels, inside, open))
    index += inside.length
  }
  return spaced(written)
}

/** Serialises blocks as Markdown: one line per block (tables have more), its id at the end. */
export function writeBody(blocks: readonly Block[]): string {
  const labels = missingNoteLabels(blocks)
  const missing = [...labels].flatMap(([marker, label]) => ['', missingNoteLine(marker, label)])
  return `${[...writeBlocks(blocks, labels), ...missing].join('\n')}\n`
}
