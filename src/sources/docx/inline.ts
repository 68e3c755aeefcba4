import { type Look, type Piece, plain } from '../office/block.ts'
import { shownIn, signOf } from '../office/symbols.ts'
import { attribute, down, elements, wordsOf } from '../office/tree.ts'
import type { Node } from '../office/xml.ts'
import { addressIn, isShown, linkOf, passCode, passMark } from './fields.ts'
import { lookOfRun, type RunLook } from './looks.ts'
import { mathText } from './math.ts'
import { type Calls, callNote } from './notes.ts'
import type { PartReader } from './part-reader.ts'
import { drawn } from './pictures.ts'
import type { Chain } from './styles.ts'

/** A paragraph as it is read: its words, and what hangs on it. */
export interface Inline {
  pieces: Piece[]
  /** Contents of text boxes, each with paragraphs of its own. */
  boxes: Node[]
  pictures: number
  /** What pictures show, in words. */
  alternatives: string[]
}

interface At {
  reader: PartReader
  chain: Chain
  link: string | null
  out: Inline
}

/** The words of a paragraph, without the codes of fields, hidden letters and the numbers of lists. */
export function inlineOf(paragraph: Node, reader: PartReader, chain: Chain): Inline {
  const out: Inline = { pieces: [], boxes: [], pictures: 0, alternatives: [] }
  readAll(paragraph, { reader, chain, link: null, out })
  return out
}

const PASSED: ReadonlySet<string> = new Set(['w:pPr', 'w:sdtPr', 'w:sdtEndPr', 'w:p', 'w:tbl'])

function readAll(node: Node, at: At): void {
  for (const child of elements(node)) {
    if (child.name === 'w:r') readRun(child, at)
    else if (MATH.has(child.name)) readMath(child, at)
    else if (!PASSED.has(child.name)) readAll(child, { ...at, link: linkIn(child, at) ?? at.link })
  }
}

const MATH: ReadonlySet<string> = new Set(['m:oMath', 'm:oMathPara'])

/** Where the words of a link, or of a field that is one, lead to. */
function linkIn(node: Node, at: At): string | null {
  if (node.name === 'w:hyperlink') return targetOf(node, at)
  return node.name === 'w:fldSimple' ? addressIn(attribute(node, 'w:instr') ?? '') : null
}

const targetOf = (link: Node, { reader }: At): string | null => {
  const target = reader.links.get(attribute(link, 'r:id') ?? '')
  return target?.external ? target.target : null
}

function readMath(node: Node, { reader, out, link, chain }: At): void {
  const { look } = lookOfRun(reader.styles, chain, node, link)
  if (isShown(reader.fields)) out.pieces.push(plain(mathText(node), look))
}

function readRun(run: Node, at: At): void {
  const seen = lookOfRun(at.reader.styles, at.chain, run, at.link)
  const calls: Calls = { mark: null }
  for (const child of elements(run)) readChild(child, at, seen, calls)
}

/** Fields are followed in hidden words too: their ends may stand there. */
function readChild(child: Node, at: At, seen: RunLook, calls: Calls): void {
  const { fields } = at.reader
  if (child.name === 'w:fldChar') passMark(fields, child)
  else if (child.name === 'w:instrText') passCode(fields, wordsOf(child))
  else if (!seen.hidden && isShown(fields)) readShown(child, at, seen, calls)
}

function readShown(child: Node, at: At, seen: RunLook, calls: Calls): void {
  const { fields } = at.reader
  const look = { ...seen.look, link: seen.look.link ?? linkOf(fields) }
  if (child.name === 'w:ruby') readAll(down(child, 'w:rubyBase') ?? child, at)
  else if (PICTURES.has(child.name)) readPicture(child, at.out)
  else at.out.pieces.push(...piecesOf(child, { ...seen, look }, at.reader, calls))
}

const PICTURES: ReadonlySet<string> = new Set(['w:drawing', 'w:pict', 'w:object'])

function readPicture(node: Node, out: Inline): void {
  const { boxes, alternatives } = drawn(node)
  out.boxes.push(...boxes)
  out.alternatives.push(...alternatives)
  if (boxes.length === 0) out.pictures++
}

/** What stands for itself. A soft hyphen is not seen, and a hyphen that may not break is one. */
const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': ' ',
  'w:ptab': ' ',
  'w:noBreakHyphen': '-',
}

function piecesOf(child: Node, { look, font }: RunLook, reader: PartReader, calls: Calls): Piece[] {
  const sign = SIGNS[child.name]
  if (sign !== undefined) return [plain(sign, look)]
  switch (child.name) {
    case 'w:t':
      return [plain(shownIn(wordsOf(child).replaceAll('\u00AD', ''), font), marked(look, calls))]
    case 'w:sym':
      return [plain(symbolOf(child), look)]
    case 'w:br':
    case 'w:cr':
      return [attribute(child, 'w:type') === 'page' ? 'page' : 'break']
    case 'w:lastRenderedPageBreak':
      return ['seen-page']
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      return callNote(reader.book, child, look, calls)
    default:
      return []
  }
}

/** The sign that an author put in the place of a number. */
const marked = (look: Look, { mark }: Calls): Look =>
  mark === null ? look : { ...look, raised: true, note: mark.group }

const symbolOf = (node: Node): string => {
  const code = Number.parseInt(attribute(node, 'w:char') ?? '', 16)
  return Number.isNaN(code) ? '' : signOf(code, attribute(node, 'w:font') ?? '')
}
