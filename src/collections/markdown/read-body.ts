import type { FootnoteDefinition, Heading, ListItem, Paragraph, RootContent, Table } from 'mdast'
import { type Block, BlockId, type LooseBlock } from '../schema/block.ts'
import { MarkdownProblem } from './markdown-problem.ts'
import { TYPE_MARKS, typeById, zoneById } from './marks.ts'
import { missingNoteMarker } from './note-labels.ts'
import { parseMarkdown } from './parse.ts'
import { type Inline, idOf, type NoteLabel, readInline, readWords } from './read-inline.ts'

/** A block as parsed from Markdown: without source ranges, and with notes by label. */
export interface ReadBlock extends LooseBlock {
  notes: NoteLabel[]
}

/** The box, or the page, that is being parsed, and the headings that are open in it. */
interface Frame {
  box: BlockId | null
  headings: { id: BlockId; level: number }[]
}

interface Reader {
  markdown: string
  blocks: ReadBlock[]
  /** By label: the marker of a note without text. */
  missing: Map<string, string>
}

const parentIn = (frame: Frame): BlockId | null => frame.headings.at(-1)?.id ?? frame.box

function problem(reader: Reader, node: RootContent | ListItem, says: string, write: string): MarkdownProblem {
  const line = node.position?.start.line ?? 1
  return new MarkdownProblem(says, line, reader.markdown.split('\n')[line - 1]?.slice(0, 120) ?? '', write)
}

function checkedId(reader: Reader, node: RootContent | ListItem, id: string | undefined): BlockId {
  const checked = BlockId.safeParse(id)
  if (checked.success) return checked.data
  throw problem(
    reader,
    node,
    'A block without a block id.',
    'the id of the block at the end of its line, as ^p12; or run npm run ingest, which writes the file',
  )
}

type Extra = Pick<ReadBlock, 'level' | 'number' | 'marker' | 'zone'>

/** A block before its parent is known. */
interface Found extends Extra {
  id: BlockId
  type: Block['type']
  inline: Inline
}

/** Removes undefined properties. */
const defined = (extra: Extra): Extra =>
  Object.fromEntries(Object.entries(extra).filter(([, value]) => value !== undefined))

function add(reader: Reader, frame: Frame, { id, type, inline, ...extra }: Found): void {
  const { text, notes, number } = inline
  reader.blocks.push({ id, type, text, parent: parentIn(frame), ...defined({ number, ...extra }), notes })
}

function readHeading(reader: Reader, frame: Frame, node: Heading): void {
  const inline = readInline(node.children)
  const id = checkedId(reader, node, inline.id)
  const level = Math.max(1, node.depth - 1)
  while ((frame.headings.at(-1)?.level ?? 0) >= level) frame.headings.pop()
  add(reader, frame, { id, type: 'heading', inline, level })
  frame.headings.push({ id, level })
}

function readParagraph(reader: Reader, frame: Frame, node: Paragraph): BlockId {
  const id = checkedId(reader, node, idOf(node.children))
  const type = typeById(id)
  add(reader, frame, { id, type, inline: readInline(node.children, TYPE_MARKS[type]), zone: zoneById(id) })
  return id
}

const markerOf = (reader: Reader, item: ListItem): string | undefined =>
  /^\d{1,9}[.)]/.exec(
    reader.markdown.slice(item.position?.start.offset, (item.position?.start.offset ?? 0) + 12),
  )?.[0]

function readItem(reader: Reader, frame: Frame, item: ListItem, level: number): void {
  const [first, ...rest] = item.children
  const inline = readInline(first?.type === 'paragraph' ? first.children : [])
  const id = checkedId(reader, item, inline.id)
  const number = inline.number ?? markerOf(reader, item)
  add(reader, frame, { id, type: 'listItem', inline, number, level })
  for (const node of rest) readNode(reader, frame, node, level + 1)
}

/** Adds the rows to the block of the caption, which came before and has the id. */
function readTable(reader: Reader, node: Table): void {
  const block = reader.blocks.at(-1)
  if (block?.type !== 'table')
    throw problem(reader, node, 'A table without a caption.', 'a line [!tabel] ^tabel-1 above the table')
  for (const row of node.children) {
    for (const [index, cell] of row.children.entries()) {
      block.text += index === 0 ? '\n' : '\t'
      const { text, notes } = readWords(cell.children)
      block.notes.push(...notes.map((note) => ({ ...note, at: note.at + block.text.length })))
      block.text += text
    }
  }
}

function readFootnote(reader: Reader, frame: Frame, node: FootnoteDefinition): void {
  const [first] = node.children
  const missing = first?.type === 'html' ? missingNoteMarker(first.value) : null
  if (missing !== null) return void reader.missing.set(node.identifier, missing)
  const id = checkedId(reader, node, node.identifier)
  const inline = readWords(first?.type === 'paragraph' ? first.children : [])
  add(reader, frame, { id, type: 'footnote', inline, marker: /\d+/.exec(id)?.[0] })
}

function readBox(reader: Reader, frame: Frame, children: readonly RootContent[]): void {
  const [first, ...rest] = children
  if (first?.type !== 'paragraph') return
  const inside: Frame = { box: readParagraph(reader, frame, first), headings: [] }
  for (const node of rest) readNode(reader, inside, node, 1)
}

function readNode(reader: Reader, frame: Frame, node: RootContent, level: number): void {
  if (node.type === 'heading') readHeading(reader, frame, node)
  else if (node.type === 'paragraph') readParagraph(reader, frame, node)
  else if (node.type === 'list') for (const item of node.children) readItem(reader, frame, item, level)
  else if (node.type === 'table') readTable(reader, node)
  else if (node.type === 'footnoteDefinition') readFootnote(reader, frame, node)
  else if (node.type === 'blockquote') readBox(reader, frame, node.children)
  else
    throw problem(
      reader,
      node,
      `A ${node.type} that no document has.`,
      'run npm run ingest, which writes the file',
    )
}

/**
 * Parses Markdown into blocks; level and parent follow from their place.
 * @throws MarkdownProblem when a block has no id, or is of a kind that documents do not have.
 */
export function readBody(markdown: string): Pick<Reader, 'blocks' | 'missing'> {
  const reader: Reader = { markdown, blocks: [], missing: new Map() }
  const page: Frame = { box: null, headings: [] }
  for (const node of parseMarkdown(markdown).children) readNode(reader, page, node, 1)
  return { blocks: reader.blocks, missing: reader.missing }
}
