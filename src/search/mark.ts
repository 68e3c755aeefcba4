/**
 * On a document page: marks the words of `?markeer=` in the paragraph of the anchor, says so to a screen reader, and takes the
 * parameter out of the address, so that what is copied is the paragraph’s own. Escape takes the marks away.
 */
import { markText, readQuestion, type Span } from './analysis.ts'
import { MARK_PARAMETER } from './mark-address.ts'

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

function mark(target: Element, words: string): number {
  const { pieces, text } = piecesOf(target)
  const spans = markText(text, readQuestion(words)).toReversed()
  for (const piece of pieces) for (const span of spans) wrap(piece, span)
  return spans.length
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
const words = params.get(MARK_PARAMETER)
const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
if (words !== null) {
  params.delete(MARK_PARAMETER)
  history.replaceState(history.state, '', location.pathname + (params.size > 0 ? `?${params}` : '') + location.hash)
}
if (words && target && mark(target, words) > 0) {
  say(`Gemarkeerd: ${words}`)
  addEventListener('keydown', (event) => event.key === 'Escape' && unmark(target))
}
