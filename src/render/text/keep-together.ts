import type { Element, ElementContent } from 'hast'
import type { Range } from '../../text/range.ts'
import { isNotText } from './not-text.ts'
import { unbreakableIn } from './unbreakable.ts'

/** A node with the range of its words in the text. */
interface Piece {
  node: ElementContent
  start: number
  end: number
}

/** Puts an element around words that must stay on one line. No character and no offset changes. */
export function keepTogether(nodes: ElementContent[]): ElementContent[] {
  const ranges = unbreakableIn(nodes.map(wordsOf).join(''))
  return ranges.length === 0 ? nodes : keepTogetherIn(nodes, ranges, 0)
}

/** A run of words, perhaps in an element. */
export interface Run {
  text: string
  tag?: 'mark' | 'del' | 'ins' | undefined
}

/** Renders the runs of a quotation. */
export const renderRuns = (runs: readonly Run[]): ElementContent[] =>
  keepTogether(runs.map(({ text, tag }) => (tag ? element(tag, {}, [toText(text)]) : toText(text))))

/** Not imported, because this file is also used in the browser. */
const element = (
  tagName: string,
  properties: Element['properties'],
  children: Element['children'],
): Element => ({ type: 'element', tagName, properties, children })

const toText = (value: string): ElementContent => ({ type: 'text', value })

function wordsOf(node: ElementContent): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element' || isNotText(node)) return ''
  return node.children.map(wordsOf).join('')
}

const holds = (piece: { start: number; end: number }, [start, end]: Range): boolean =>
  piece.start <= start && end <= piece.end

function keepTogetherIn(
  nodes: readonly ElementContent[],
  ranges: readonly Range[],
  from: number,
): ElementContent[] {
  const pieces = withOffsets(nodes, from)
  const elements = pieces.filter(({ node }) => node.type === 'element')
  const inside = (range: Range): boolean => elements.some((piece) => holds(piece, range))
  const atThisLevel = ranges
    .filter((range) => !inside(range))
    .filter((range) => elements.every((piece) => isWhole(piece, range)))
  const deeper = pieces.map((piece) => withInner(piece, ranges))
  return groupPieces(
    deeper.flatMap((piece) => cutAt(piece, atThisLevel.flat())),
    atThisLevel,
  )
}

function withOffsets(nodes: readonly ElementContent[], from: number): Piece[] {
  let at = from
  return nodes.map((node) => {
    const start = at
    at += wordsOf(node).length
    return { node, start, end: at }
  })
}

/** Whether a range contains all of an element or nothing of it: an element is never cut. */
const isWhole = ({ start, end }: Piece, [from, to]: Range): boolean =>
  end <= from || start >= to || (from <= start && end <= to)

function withInner(piece: Piece, ranges: readonly Range[]): Piece {
  const { node, start, end } = piece
  const inner = ranges.filter((range) => holds(piece, range))
  if (node.type !== 'element' || inner.length === 0 || start === end) return piece
  return {
    ...piece,
    node: { ...node, children: keepTogetherIn(node.children, inner, start) as Element['children'] },
  }
}

function cutAt({ node, start, end }: Piece, places: readonly number[]): Piece[] {
  const cuts = places.filter((place) => start < place && place < end)
  if (node.type !== 'text' || cuts.length === 0) return [{ node, start, end }]
  const borders = [start, ...cuts, end]
  return borders.slice(1).map((to, index) => {
    const from = borders[index] as number
    return { node: toText(node.value.slice(from - start, to - start)), start: from, end: to }
  })
}

/** Puts one element around the pieces in a range, with any note marker between them. */
function groupPieces(pieces: readonly Piece[], ranges: readonly Range[]): ElementContent[] {
  const rangeOf = ({ start, end }: Piece): Range | undefined =>
    ranges.find(
      ([from, to]) => from <= start && end <= to && !(start === end && (start === from || end === to)),
    )
  const groups: { range: Range | undefined; nodes: ElementContent[] }[] = []
  for (const piece of pieces) {
    const range = rangeOf(piece)
    const last = groups.at(-1)
    if (last && range && last.range === range) last.nodes.push(piece.node)
    else groups.push({ range, nodes: [piece.node] })
  }
  return groups.flatMap(({ range, nodes }) =>
    range ? [element('span', { className: ['nb'] }, nodes)] : nodes,
  )
}
