/** Marks words in a paragraph of the page, by their places in its text. */
import type { Span } from '../../../search/ask/mark-text.ts'

/**
 * Not the words of the text: the margin number, note markers, hidden labels; and a list inside
 * an item has paragraphs of its own.
 */
const NOT_TEXT = '.num, .vh, .alias, sup, li li'

/** A text node, and where it starts in the joined text; between two cells stands a space. */
interface Piece {
  node: Text
  start: number
}

export function piecesOf(target: Element): { pieces: Piece[]; text: string } {
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
  const mark = document.createElement('mark')
  mark.dataset.asked = ''
  range.surroundContents(mark)
}

/** Marks spans of the text of an element. */
export function markSpans(target: Element, spans: readonly Span[]): void {
  for (const piece of piecesOf(target).pieces) for (const span of spans.toReversed()) wrap(piece, span)
}

/** Takes these marks out, and leaves the text as it was, with marks of its own. */
export function unmark(target: Element): void {
  for (const element of target.querySelectorAll('mark[data-asked]'))
    element.replaceWith(...element.childNodes)
  target.normalize()
}
