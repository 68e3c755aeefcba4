import { type Block, hasWords, isWords, type Piece, plain } from '../office/block.ts'
import type { Counts } from '../office/tables.ts'
import { attribute, down, elements, numberOf, wordsOf } from '../office/tree.ts'
import type { Node } from '../office/xml.ts'
import { type Inline, inlineOf, type Note } from './inline.ts'
import { type Counters, enterList, type ListPlace, nextMarker, outlineMarker } from './lists.ts'
import {
  chainOf,
  fontIn,
  headingLevel,
  isHidden,
  lookIn,
  namesOf,
  propertyIn,
  type Styles,
  startsPage,
  styledKind,
} from './styles.ts'
import { readTable } from './tables.ts'

/** What is known while a text is read. */
export interface Reader {
  styles: Styles
  counters: Counters
  counts: Counts & { notes: number }
  /** Notes that the text has called, and that have still to be written. */
  notes: Note[]
  /** Rows of a table of contents. */
  contents: boolean
}

interface Item {
  place: ListPlace
  marker: string
}

/** The blocks of a text, section, cell, note or box, in reading order. */
export function blocksIn(node: Node, reader: Reader): Block[] {
  return elements(node).flatMap((child) => blockOf(child, reader))
}

/** Parts that only hold others. */
const INSIDE: ReadonlySet<string> = new Set([
  'text:section',
  'text:bibliography',
  'text:index-body',
  'text:index-title',
  'text:numbered-paragraph',
])
const INDEX =
  /^text:(?:table-of-content|illustration-index|table-index|object-index|alphabetical-index|user-index)$/u

function blockOf(node: Node, reader: Reader): Block[] {
  if (node.name === 'text:p' || node.name === 'text:h') return paragraphBlocks(node, reader, null)
  if (node.name === 'text:list') return listBlocks(node, reader, null)
  if (node.name === 'table:table') return readTable(node, reader.counts, (cell) => blocksIn(cell, reader))
  if (INDEX.test(node.name)) return blocksIn(node, { ...reader, contents: true })
  if (node.name.startsWith('draw:')) return loose(node, reader)
  return INSIDE.has(node.name) && !isHiddenSection(node) ? blocksIn(node, reader) : []
}

const isHiddenSection = (node: Node): boolean => attribute(node, 'text:display') === 'none'

/** A frame that hangs on no paragraph stands at its place of the page. */
function loose(frame: Node, reader: Reader): Block[] {
  const inline = inlineOf(
    { name: 'text:p', attributes: {}, children: [frame] },
    { ...reader, look: lookIn([]), font: '' },
  )
  return besides({ ...inline, placed: [...inline.placed, ...inline.boxes], boxes: [] }, reader)
}

function listBlocks(list: Node, reader: Reader, outer: ListPlace | null): Block[] {
  const place = enterList(list, outer, { ...reader, ...inheritedStyle(list, reader) })
  return elements(list).flatMap((item) => {
    if (item.name !== 'text:list-item' && item.name !== 'text:list-header') return []
    return itemBlocks(item, reader, place)
  })
}

/** A list without a style has that of its first paragraph. */
function inheritedStyle(list: Node, { styles }: Reader): { inherited?: string } {
  const first = elements(down(list, 'text:list-item')).find(
    ({ name }) => name === 'text:p' || name === 'text:h',
  )
  const chain = chainOf(styles, 'paragraph', attribute(first, 'text:style-name'))
  const found = chain.map((style) => attribute(style, 'style:list-style-name')).find(Boolean)
  return found ? { inherited: found } : {}
}

/** The number stands before the first paragraph; the others go on in the item. */
function itemBlocks(item: Node, reader: Reader, place: ListPlace): Block[] {
  const children = elements(item)
  const opens = children[0]?.name !== 'text:list' && item.name === 'text:list-item'
  let marker = opens ? nextMarker(place, item, reader.styles) : ''
  return children.flatMap((child) => {
    if (child.name === 'text:list') return listBlocks(child, reader, place)
    if (child.name !== 'text:p' && child.name !== 'text:h') return blockOf(child, reader)
    const blocks = paragraphBlocks(child, reader, { place, marker })
    if (blocks.some(hasWords)) marker = ''
    return blocks
  })
}

function paragraphBlocks(node: Node, reader: Reader, item: Item | null): Block[] {
  const chain = chainOf(reader.styles, 'paragraph', attribute(node, 'text:style-name'))
  if (isHidden(chain) || isHiddenParagraph(node)) return []
  const inline = inlineOf(node, { ...reader, look: lookIn(chain), font: fontIn(reader.styles, chain) })
  const kind = kindOf(node, chain, reader, item)
  const marker = item ? item.marker : markerOf(node, kind, reader)
  reader.notes.push(...inline.notes)
  const pieces = [...(startsPage(chain) ? (['page'] as const) : []), ...inline.pieces]
  const block: Block = { ...kind, ...(marker ? { marker } : {}), pieces: withMarker(pieces, marker) }
  const after: Block[] = endsPage(chain) ? [{ kind: 'paragraph', pieces: ['page'] }] : []
  return [block, ...besides(inline, reader), ...after]
}

const endsPage = (chain: readonly Node[]): boolean =>
  propertyIn(chain, 'style:paragraph-properties', 'fo:break-after') === 'page'

const isHiddenParagraph = (node: Node): boolean =>
  elements(node).some(
    (child) => child.name === 'text:hidden-paragraph' && attribute(child, 'text:is-hidden') !== 'false',
  )

function kindOf(
  node: Node,
  chain: readonly Node[],
  { contents }: Reader,
  item: Item | null,
): Pick<Block, 'kind' | 'level'> {
  const names = namesOf(chain)
  if (contents) return { kind: 'contents', level: contentsLevel(names) }
  if (node.name === 'text:h')
    return { kind: 'heading', level: numberOf(attribute(node, 'text:outline-level')) ?? 1 }
  const level = headingLevel(names)
  if (level !== null) return { kind: 'heading', level }
  const styled = styledKind(names)
  if (styled) return { kind: styled }
  if (!item) return { kind: 'paragraph' }
  return { kind: item.marker ? 'item' : 'paragraph', level: item.place.level }
}

const contentsLevel = (names: readonly string[]): number =>
  numberOf(names.map((name) => /(?:contents|inhoud\D*) ?(\d)$/iu.exec(name)?.[1]).find(Boolean)) ?? 1

/** A heading outside lists is numbered by the outline; else the file may give the number itself. */
function markerOf(
  node: Node,
  { kind, level }: Pick<Block, 'kind' | 'level'>,
  { styles, counters }: Reader,
): string {
  const computed =
    kind === 'heading' && node.name === 'text:h' ? outlineMarker(node, level ?? 1, styles, counters) : ''
  return computed || wordsOf(down(node, 'text:number')).trim()
}

function withMarker(pieces: readonly Piece[], marker: string): Piece[] {
  const index = pieces.findIndex((piece) => isWords(piece) && /\S/u.test(piece.text))
  const first = pieces[index]
  if (!marker || first === undefined || !isWords(first)) return [...pieces]
  const look = { ...first.look, raised: false, link: null, note: undefined }
  return [...pieces.slice(0, index), plain(`${marker} `, look), ...pieces.slice(index)]
}

/** Text boxes and what pictures show, behind the paragraph; a frame at a place of the page is furniture. */
function besides({ boxes, placed, pictures, alternatives }: Inline, reader: Reader): Block[] {
  const inBoxes = boxes.flatMap((node) => {
    const box = ++reader.counts.boxes
    return blocksIn(node, reader).map((block) => ({ box, ...block }))
  })
  const furniture = placed
    .flatMap((node) => blocksIn(node, reader))
    .map(({ pieces }): Block => ({ kind: 'artifact', pieces }))
  const said = alternatives.map((text): Piece[] => [plain(text)])
  const figures = said.length || pictures === 0 ? said : [[]]
  return [...inBoxes, ...furniture, ...figures.map((pieces): Block => ({ kind: 'figure', pieces }))]
}

/** The notes that wait, of one class, and those that are called in them. */
export function noteBlocks(reader: Reader, kind: string): Block[] {
  const own = reader.notes.filter(({ node }) => (attribute(node, 'text:note-class') ?? 'footnote') === kind)
  return own.flatMap(({ node, group, number }) => {
    const body = down(node, 'text:note-body')
    const blocks = body ? blocksIn(body, reader).filter(hasWords) : []
    return blocks.map((block, index) => asNote(block, group, index === 0 ? number : ''))
  })
}

function asNote({ pieces }: Block, group: string, number: string): Block {
  const first = pieces.find(isWords)
  if (!number || !first) return { kind: 'note', group, pieces }
  const look = { ...first.look, link: null, bold: false, italic: false, note: undefined }
  const mark = [plain(number, { ...look, raised: true }), plain(' ', { ...look, raised: false })]
  return { kind: 'note', group, marker: number, pieces: [...mark, ...pieces] }
}
