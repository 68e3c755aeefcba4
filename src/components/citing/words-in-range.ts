import { oneSpaced } from '../../text/spaces.ts'
import { placeAround } from './anchors.ts'

/** Elements that are not part of the text: numbers in the margin, note markers, hidden labels, links back. */
export const NOT_TEXT =
  '.num, .vh, .alias, td > i[class], .verloop, .marker, .incoming li > a, .back, .more, .in, .note-here, ' +
  '.cite-changed, sup, button'
/** With elements that are part of the text, but not of its words: numbers and labels. */
const NOT_WORDS = `${NOT_TEXT}, .lnum, .fnum, .kader-label`
export const BLOCKS = 'p, li, td, th, figcaption, h2, h3, h4, h5, h6'

/** The words of a range, in pieces: a new piece begins where something else stands between the words. */
export function piecesOf(range: Range, belongs: (node: Text) => boolean = () => true): string[] {
  const pieces: string[] = []
  let block: Element | null | undefined
  let isInterrupted = true
  for (const node of textNodes(range)) {
    const around = node.parentElement
    if (around?.closest(NOT_WORDS) || !belongs(node)) {
      isInterrupted = true
      continue
    }
    const currentBlock = around?.closest(BLOCKS)
    const words = (currentBlock === block ? '' : ' ') + clipped(node, range)
    if (isInterrupted || currentBlock !== block) pieces.push(words)
    else pieces[pieces.length - 1] += words
    ;[block, isInterrupted] = [currentBlock, false]
  }
  return pieces
}

export function textNodes(range: Range): Text[] {
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  let node: Node | null = walker.currentNode instanceof Text ? walker.currentNode : walker.nextNode()
  for (; node; node = walker.nextNode()) if (range.intersectsNode(node)) nodes.push(node as Text)
  return nodes
}

export const clipped = (node: Text, range: Range): string =>
  node.data.slice(
    node === range.startContainer ? range.startOffset : 0,
    node === range.endContainer ? range.endOffset : undefined,
  )

export const join = (pieces: readonly string[]): string => oneSpaced(pieces.join(''))

export function rangeOf(element: Node): Range {
  const range = document.createRange()
  range.selectNodeContents(element)
  return range
}

/** The words of a place itself, without those of places within it; but a box has all words in it. */
export const piecesIn = (place: HTMLElement): string[] =>
  piecesOf(rangeOf(place), (node) => place.tagName === 'ASIDE' || placeAround(node) === place)

const textIn = (element: Element | null | undefined): string =>
  element ? join(piecesOf(rangeOf(element))) : ''

/** The figures of a row or a cell, with columns and unit: 'Wlz, 2023: 100 (x € 1.000)'. */
export function figuresIn(place: HTMLElement): string {
  const row = place.closest('tr')
  const [corner, ...columns] = [...(place.closest('table')?.tHead?.rows[0]?.cells ?? [])].map(textIn)
  const [label, ...values] = [...(row?.cells ?? [])].filter((cell) => !cell.matches('.verloop'))
  const unit = corner ? ` (${corner})` : ''
  const named = values.map((cell, index) => `${columns[index] ?? ''}: ${textIn(cell) || 'leeg'}`)
  const at = values.indexOf(place as HTMLTableCellElement)
  return at < 0 ? `${textIn(label)}. ${named.join('; ')}${unit}` : `${textIn(label)}, ${named[at]}${unit}`
}

const WORD_BEFORE = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+$/u
const WORD_AFTER = /^[\p{L}\p{N}]+/u

/** Extends a range to whole words: half a word is never quoted. */
export function wholeWords(range: Range): Range {
  const whole = range.cloneRange()
  const { startContainer: first, endContainer: last } = range
  if (first instanceof Text)
    whole.setStart(first, range.startOffset - lengthOf(WORD_BEFORE, first.data.slice(0, range.startOffset)))
  if (last instanceof Text && range.endOffset > 0)
    whole.setEnd(last, range.endOffset + lengthOf(WORD_AFTER, last.data.slice(range.endOffset)))
  return whole
}

const lengthOf = (pattern: RegExp, text: string): number => pattern.exec(text)?.[0].length ?? 0

/** All text on the page before a range. */
export function textBefore(range: Range): string {
  const before = rangeOf(document.body)
  before.setEnd(range.startContainer, range.startOffset)
  return before.toString()
}
