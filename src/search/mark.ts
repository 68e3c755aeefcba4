/**
 * On a document page: marks what `?markeer=` names in the paragraph of the anchor, says so to a screen reader, and takes the
 * parameter out of the address, so that what is copied is the paragraph’s own. Escape takes the marks away.
 */
import { MARK_PARAMETER, readMarks } from './mark-address.ts'
import type { Span } from './marks.ts'

/** Not the words of the text: the margin number, note markers, hidden labels; and a list inside an item has paragraphs of its own. */
const NOT_TEXT = '.num, .vh, .alias, sup, li li'

/** A text node, and where it starts in the joined text; between two cells stands a space. */
interface Piece {
  node: Text
  start: number
}

function piecesOf(target: Element): { pieces: Piece[]; text: string } {
  const pieces: Piece[] = []
  let text = ''
  const walker = document.createTreeWalker(target, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const skipped = node.parentElement?.closest(NOT_TEXT)
    if (skipped && skipped !== target && target.contains(skipped)) continue
    if (node.parentElement?.closest('td, th')) text += ' '
    pieces.push({ node, start: text.length })
    text += node.data
  }
  return { pieces, text }
}

/** Marks what of a span lies in one text node; from the end to the start, since wrapping splits the node. */
function wrap({ node, start }: Piece, [from, to]: Span): void {
  const [first, last] = [Math.max(from - start, 0), Math.min(to - start, node.data.length)]
  if (first >= last) return
  const range = document.createRange()
  range.setStart(node, first)
  range.setEnd(node, last)
  range.surroundContents(document.createElement('mark'))
}

/** The words that were marked. */
function mark(target: Element, values: readonly string[]): string[] {
  const { pieces, text } = piecesOf(target)
  const spans = readMarks(values, text)
  for (const piece of pieces) for (const span of spans.toReversed()) wrap(piece, span)
  return [...new Set(spans.map(([start, end]) => text.slice(start, end)))]
}

function unmark(target: Element): void {
  for (const element of target.querySelectorAll('mark')) element.replaceWith(...element.childNodes)
  target.normalize()
}

function say(words: string): void {
  const status = document.createElement('p')
  status.className = 'vh'
  status.setAttribute('role', 'status')
  document.body.append(status)
  setTimeout(() => {
    status.textContent = words
  }, 300)
}

const params = new URLSearchParams(location.search)
const values = params.getAll(MARK_PARAMETER)
const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
if (values.length > 0) {
  params.delete(MARK_PARAMETER)
  history.replaceState(history.state, '', location.pathname + (params.size > 0 ? `?${params}` : '') + location.hash)
}
const words = target ? mark(target, values) : []
if (target && words.length > 0) {
  say(`Gemarkeerd: ${words.join(', ')}`)
  addEventListener('keydown', (event) => event.key === 'Escape' && unmark(target))
}
