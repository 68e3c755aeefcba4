/** Marks words in a paragraph of the page, by their offsets in its text. */
import type { Span } from '../../../search/ask/mark-text.ts'

/**
 * Elements that are not part of the text of a paragraph: the number in the margin, note markers, hidden
 * labels, and items of a list within an item, which are paragraphs of their own.
 */
const NOT_TEXT = '.num, .vh, .alias, sup, li li'

/** A text node and its offset in the joined text. There is a space before each cell of a table. */
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

/**
 * Marks the part of a span in one text node. Called from the last span to the first, as wrapping splits the
 * node.
 */
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

/** Removes these marks. Other marks in the text stay. */
export function unmark(target: Element): void {
  for (const element of target.querySelectorAll('mark[data-asked]'))
    element.replaceWith(...element.childNodes)
  target.normalize()
}
