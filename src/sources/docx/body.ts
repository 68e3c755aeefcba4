import { type Block, hasWords, isWords, type Piece, type PLAIN, plain } from '../office/block.ts'
import { attribute, down, elements, valOf } from '../office/tree.ts'
import type { Node } from '../office/xml.ts'
import { fieldsOf, inContents } from './fields.ts'
import { type Inline, inlineOf } from './inline.ts'
import { asNote, type Called, endSection, type NoteKind, takeNotes } from './notes.ts'
import { indentIn, type Mark, nextMark } from './numbering.ts'
import type { PartReader } from './part-reader.ts'
import {
  type Chain,
  contentsLevel,
  headingLevel,
  inherited,
  isOn,
  paragraphChain,
  styledKind,
  toggle,
} from './styles.ts'
import { readTable } from './tables.ts'

/** The blocks of a body, cell, note, header or text box, in reading order. */
export function blocksIn(node: Node, reader: PartReader): Block[] {
  return elements(node).flatMap((child) => {
    if (child.name === 'w:p') return paragraphBlocks(child, reader)
    if (child.name === 'w:tbl')
      return readTable(child, reader, (cell) => blocksIn(cell, { ...reader, lists: [] }))
    if (child.name === 'w:sdt') return controlBlocks(child, reader)
    if (child.name === 'w:sectPr') return sectionEnd(child, reader)
    return INSIDE.has(child.name) ? blocksIn(child, reader) : []
  })
}

const INSIDE: ReadonlySet<string> = new Set(['w:sdtContent', 'w:customXml', 'w:txbxContent'])

/** A control that holds the table of contents says so. */
function controlBlocks(control: Node, reader: PartReader): Block[] {
  const gallery = valOf(down(control, 'w:sdtPr', 'w:docPartObj'), 'w:docPartGallery') ?? ''
  const blocks = elements(control).flatMap((child) =>
    child.name === 'w:sdtContent' ? blocksIn(child, reader) : [],
  )
  return /table of contents/iu.test(gallery)
    ? blocks.map((block) => ({ ...block, kind: 'contents' }))
    : blocks
}

function paragraphBlocks(paragraph: Node, reader: PartReader): Block[] {
  const chain = paragraphChain(reader.styles, paragraph)
  const listed = inContents(reader.fields)
  const inline = inlineOf(paragraph, reader, chain)
  const mark = isHidden(paragraph, chain, inline) ? null : nextMark(reader.numbering, paragraph, chain)
  const contents = listed || (inContents(reader.fields) && inline.pieces.some(isWords))
  const kind = contents ? contentsKind(chain) : kindOf(paragraph, chain, mark)
  const pieces = [...pageBefore(paragraph, chain), ...inline.pieces]
  const block: Block = { ...kind, ...markerOf(mark), pieces: withMark(pieces, mark) }
  const indent = indentIn(inherited(paragraph, chain, 'w:ind')) ?? 0
  const level = levelOf(block, mark, indent, reader)
  const section = down(paragraph, 'w:pPr', 'w:sectPr')
  return [
    { ...block, ...(level ? { level } : {}), ...framed(paragraph, chain, reader) },
    ...besides(inline, reader),
    ...(section ? sectionEnd(section, reader) : []),
  ]
}

/** A paragraph of which also the end is hidden is not on paper, and has no number there. */
const isHidden = (paragraph: Node, chain: Chain, { pieces }: Inline): boolean =>
  toggle(inherited(paragraph, chain, 'w:rPr'), 'w:vanish') === true && !pieces.some(isWords)

type Kind = Pick<Block, 'kind' | 'level'>

const contentsKind = (chain: Chain): Kind => ({ kind: 'contents', level: contentsLevel(chain) ?? 1 })

function kindOf(paragraph: Node, chain: Chain, mark: Mark | null): Kind {
  const level = headingLevel(paragraph, chain)
  if (level !== null) return { kind: 'heading', level }
  const styled = styledKind(chain)
  if (styled === 'contents') return contentsKind(chain)
  return { kind: styled ?? (mark ? 'item' : 'paragraph') }
}

const pageBefore = (paragraph: Node, chain: Chain): Piece[] => {
  const node = inherited(paragraph, chain, 'w:pageBreakBefore')
  return node && isOn(attribute(node, 'w:val') ?? '1') ? ['page'] : []
}

const markerOf = (mark: Mark | null): Pick<Block, 'marker'> =>
  mark?.text.trim() ? { marker: mark.text.trim() } : {}

/** The number or bullet stands before the first word. */
function withMark(pieces: readonly Piece[], mark: Mark | null): Piece[] {
  const index = pieces.findIndex((piece) => isWords(piece) && /\S/u.test(piece.text))
  if (!mark?.text.trim() || index < 0) return [...pieces]
  const look = { ...(pieces[index] as { look: typeof PLAIN }).look, raised: false, link: null }
  return [...pieces.slice(0, index), plain(`${mark.text.trim()} `, look), ...pieces.slice(index)]
}

/**
 * Of an item: by the lists around it. A deeper level of one list, or another list set in further, goes down;
 * a heading or a paragraph that is not set in ends all lists.
 */
function levelOf(block: Block, mark: Mark | null, indent: number, { lists }: PartReader): number | undefined {
  if (!hasWords(block)) return block.level
  if (block.kind !== 'item' || !mark) {
    return block.kind === 'paragraph' && goesOn(indent, lists) ? lists.length : endLists(block, lists)
  }
  enterList(mark, lists)
  return Math.max(lists.length, mark.level + 1 - skipped(mark, lists))
}

/** The list of a mark is the innermost one afterwards. */
function enterList(mark: Mark, lists: PartReader['lists']): void {
  const known = lists.findIndex(({ key }) => key === mark.key)
  if (known >= 0) {
    lists.length = known + 1
    return
  }
  while (lists.length && !isDeeper(mark, lists.at(-1)!)) lists.pop()
  lists.push({ key: mark.key, indent: mark.indent })
}

/** A paragraph set in as far as the item above it goes on in that item. */
function goesOn(indent: number, lists: PartReader['lists']): boolean {
  while (lists.length && indent < lists.at(-1)!.indent) lists.pop()
  return lists.length > 0 && indent > 0
}

function endLists(block: Block, lists: PartReader['lists']): number | undefined {
  if (block.kind === 'heading' || block.kind === 'paragraph') lists.length = 0
  return block.level
}

const listOf = (key: string): string => key.split(':')[0]!
const isDeeper = (mark: Mark, above: { key: string; indent: number }): boolean =>
  listOf(mark.key) === listOf(above.key)
    ? mark.level > Number(above.key.split(':')[1])
    : mark.indent > above.indent

/** Levels that nobody used above the first item. */
const skipped = (mark: Mark, lists: PartReader['lists']): number => mark.level + 1 - lists.length

/** Words in a frame stand beside the text, like those in a text box. */
function framed(paragraph: Node, chain: Chain, { counts }: PartReader): { box?: number } {
  const frame = inherited(paragraph, chain, 'w:framePr')
  return frame && attribute(frame, 'w:dropCap') === undefined ? { box: counts.boxes } : {}
}

/** Text boxes, and what pictures show, behind the paragraph they hang on. */
function besides({ boxes, pictures, alternatives }: Inline, reader: PartReader): Block[] {
  const inBoxes = boxes.flatMap((node) => {
    const box = ++reader.counts.boxes
    return blocksIn(node, { ...reader, lists: [] }).map((block) => ({ box, ...block }))
  })
  const wordless = pictures > 0 ? [[]] : []
  const said = alternatives.length ? alternatives.map((text) => [plain(text)]) : wordless
  const figures = said.map((pieces): Block => ({ kind: 'figure', pieces }))
  return [...inBoxes, ...figures]
}

/**
 * The footnotes of a section stand behind it; the next section begins on a new page, unless it says
 * otherwise.
 */
function sectionEnd(section: Node, reader: PartReader): Block[] {
  const notes = notesOf(reader, 'footnote')
  endSection(reader.book, section)
  const type = valOf(section, 'w:type')
  const page: Block[] = type === 'continuous' ? [] : [{ kind: 'paragraph', pieces: ['page'] }]
  return [...notes, ...page]
}

/** The notes that wait, and those that are called in them. */
export function notesOf(reader: PartReader, kind: NoteKind): Block[] {
  const blocks: Block[] = []
  for (let called = takeNotes(reader.book, kind); called.length; called = takeNotes(reader.book, kind))
    blocks.push(...called.flatMap((each) => noteBlocks(each, reader)))
  return blocks
}

function noteBlocks(called: Called, reader: PartReader): Block[] {
  const { part, node } = called
  const own = blocksIn(node, { ...reader, links: part.links, fields: fieldsOf(node), lists: [] })
  return asNote(own.filter(hasWords), called)
}
