import type { EvidenceLine } from '../sources/evidence.ts'
import type { Piece } from '../text/piece.ts'
import type { TreeNode } from '../tree/node.ts'
import type { Mark } from './schema/block.ts'

/** Italic or bold words, as offsets in the text that is read. */
interface StyledRange {
  start: number
  end: number
  kind: Mark['kind']
}

const KINDS: readonly Mark['kind'][] = ['italic', 'bold']

/**
 * The ranges of a row in this style: if the row has it, all but the runs that do not; else the runs that do.
 */
function looksIn(line: EvidenceLine, kind: Mark['kind']): StyledRange[] {
  const others = (line.runs ?? []).filter(
    (run) => run[kind] !== undefined && run[kind] !== Boolean(line[kind]),
  )
  if (!line[kind]) return others.map(({ start, end }) => ({ start, end, kind }))
  const ends = [...others, { start: line.end, end: line.end }]
  let from = line.start
  return ends.flatMap(({ start, end }) => {
    const look = { start: from, end: start, kind }
    from = end
    return look.end > look.start ? [look] : []
  })
}

/** In a table of contents styles only show the level of an entry. */
const isText = ({ role }: EvidenceLine): boolean => role?.kind !== 'contents'

/** All ranges with a style in a text, in order. */
export const styledRanges = (lines: readonly EvidenceLine[]): StyledRange[] =>
  KINDS.flatMap((kind) => lines.filter(isText).flatMap((line) => looksIn(line, kind))).sort(
    (a, b) => a.start - b.start,
  )

/** Only a piece that is shown literally can be marked. */
const isPlain = ({ kind, as, start, end }: Piece): boolean => kind === 'text' && as.length === end - start

function marksIn(piece: Piece, at: number, looks: readonly StyledRange[]): Mark[] {
  if (!isPlain(piece)) return []
  return looks
    .filter(({ start, end }) => start < piece.end && end > piece.start)
    .map(({ start, end, kind }) => ({
      start: at + Math.max(start, piece.start) - piece.start,
      end: at + Math.min(end, piece.end) - piece.start,
      kind,
    }))
}

/** Joins marks of one kind that have only white space between them. */
function joined(marks: readonly Mark[], text: string): Mark[] {
  const found: Mark[] = []
  for (const mark of marks) {
    const last = found.findLast(({ kind }) => kind === mark.kind)
    if (last && text.slice(last.end, mark.start).trim() === '') last.end = mark.end
    else found.push({ ...mark })
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end)
}

/** Titles are often set in a style as a whole; only a part that differs means something. */
const isWhole = ({ start, end }: Mark, text: string): boolean => end - start >= 0.9 * text.length

/** The marks of a node, as offsets in its text. Tables have no marks. */
export function marksOf(node: TreeNode, looks: readonly StyledRange[]): Mark[] {
  if (node.type === 'table' || looks.length === 0) return []
  const [first, last] = [node.pieces[0], node.pieces.at(-1)]
  const near = looks.filter(({ start, end }) => first && last && end > first.start && start < last.end)
  let at = 0
  const marks =
    near.length === 0
      ? []
      : node.pieces.flatMap((piece) => {
          const own = marksIn(piece, at, near)
          at += piece.as.length
          return own
        })
  const all = joined(marks, node.text)
  return node.type === 'heading' ? all.filter((mark) => !isWhole(mark, node.text)) : all
}
