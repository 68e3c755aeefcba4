import { worded } from '../docx/pictures.ts'
import { type Look, type Piece, plain } from '../office/block.ts'
import { shownIn } from '../office/symbols.ts'
import { attribute, below, down, elements, isNode, numberOf, wordsOf } from '../office/tree.ts'
import type { Node } from '../office/xml.ts'
import { chainOf, fontIn, isHidden, lookIn, type Styles } from './styles.ts'

/** A paragraph as it is read: its words, and what hangs on it. */
export interface Inline {
  pieces: Piece[]
  boxes: Node[]
  /** The frames that stand at a place of the page, whatever the text around them. */
  placed: Node[]
  pictures: number
  alternatives: string[]
  notes: Note[]
}

/** A note that the text calls, and the group of its paragraphs. */
export interface Note {
  node: Node
  group: string
  number: string
}

interface At {
  styles: Styles
  counts: { notes: number }
  look: Look
  font: string
  out: Inline
}

/** Said about the text, kept of what was deleted, or put in for programs. */
const GONE: ReadonlySet<string> = new Set([
  'office:annotation',
  'office:annotation-end',
  'text:tracked-changes',
  'text:change',
  'text:change-start',
  'text:change-end',
  'text:hidden-text',
  'text:number',
  'text:ruby-text',
  'text:toc-mark',
  'text:toc-mark-start',
  'text:alphabetical-index-mark',
  'text:script',
  'office:event-listeners',
])

/** The words of a paragraph as they are shown; a field is what it shows. */
export function inlineOf(paragraph: Node, at: Omit<At, 'out'>): Inline {
  const out: Inline = { pieces: [], boxes: [], placed: [], pictures: 0, alternatives: [], notes: [] }
  readAll(paragraph, { ...at, out })
  return out
}

function readAll(node: Node, at: At): void {
  for (const child of node.children) {
    if (isNode(child)) readChild(child, at)
    else at.out.pieces.push(words(child, at))
  }
}

const words = (text: string, { look, font }: At): Piece =>
  plain(shownIn(text.replace(/[\t\n\r ]+/gu, ' ').replaceAll('\u00AD', ''), font), look)

const HANDLERS: Readonly<Record<string, (node: Node, at: At) => void>> = {
  'text:s': (node, at) => at.out.pieces.push(spaces(node, at)),
  'text:tab': (_, at) => at.out.pieces.push(plain(' ', at.look)),
  'text:line-break': ({ name: _name }, at) => at.out.pieces.push('break'),
  'text:soft-page-break': (_, at) => at.out.pieces.push('seen-page'),
  'text:span': readSpan,
  'text:a': (node, at) =>
    readAll(node, { ...at, look: { ...at.look, link: addressOf(node) ?? at.look.link } }),
  'text:note': readNote,
  'draw:frame': readFrame,
  'draw:custom-shape': readShape,
  'draw:g': (node, at) => {
    for (const child of elements(node)) readChild(child, at)
  },
}

function readChild(node: Node, at: At): void {
  if (GONE.has(node.name) || attribute(node, 'text:display') === 'none') return
  const handler = Object.hasOwn(HANDLERS, node.name) ? HANDLERS[node.name]! : readAll
  handler(node, at)
}

const spaces = (node: Node, { look }: At): Piece =>
  plain(' '.repeat(Math.min(200, Math.max(1, numberOf(attribute(node, 'text:c')) ?? 1))), look)

const addressOf = (node: Node): string | null => {
  const address = attribute(node, 'xlink:href') ?? ''
  return address === '' || address.startsWith('#') ? null : address
}

function readSpan(node: Node, at: At): void {
  const chain = chainOf(at.styles, 'text', attribute(node, 'text:style-name')).slice(0, -1)
  const all = chainOf(at.styles, 'text', attribute(node, 'text:style-name'))
  if (isHidden(all)) return
  const own = at.styles.defaults.has('text') ? chain : all
  readAll(node, { ...at, look: lookIn(own, at.look), font: fontIn(at.styles, own) || at.font })
}

/** The file has the number of a note beside its words. */
function readNote(node: Node, at: At): void {
  const number = wordsOf(down(node, 'text:note-citation')).trim()
  const group = `note:${++at.counts.notes}`
  at.out.notes.push({ node, group, number })
  if (number) at.out.pieces.push(plain(number, { ...at.look, raised: true, note: group }))
}

function readFrame(node: Node, { out }: At): void {
  const boxes = below(node, 'draw:text-box')
  const isPlaced = attribute(node, 'text:anchor-type') === 'page'
  if (boxes.length) (isPlaced ? out.placed : out.boxes).push(...boxes)
  else readPicture(node, out)
}

function readPicture(node: Node, out: Inline): void {
  out.pictures++
  const said = wordsOf(down(node, 'svg:desc')) || wordsOf(down(node, 'svg:title'))
  out.alternatives.push(...worded(said))
}

function readShape(node: Node, { out }: At): void {
  if (below(node, 'text:p', 'text:h').length) out.boxes.push(node)
}
