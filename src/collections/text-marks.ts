import type { EvidenceLine } from '../sources/evidence.ts'
import type { Piece } from '../text/piece.ts'
import type { TreeNode } from '../tree/node.ts'
import type { Mark } from './schema/block.ts'

/** Words of the text that is read that are set in italics or in bold. */
interface Look {
  start: number
  end: number
  kind: Mark['kind']
}

const KINDS: readonly Mark['kind'][] = ['italic', 'bold']

/** The stretches of a row that look so: the whole of it but for the runs that do not, or those that do. */
function looksIn(line: EvidenceLine, kind: Mark['kind']): Look[] {
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

/** The looks of a table of contents are those of its levels. */
const isText = ({ role }: EvidenceLine): boolean => role?.kind !== 'contents'

/** All such stretches of a text, in order. */
export const looksOf = (lines: readonly EvidenceLine[]): Look[] =>
  KINDS.flatMap((kind) => lines.filter(isText).flatMap((line) => looksIn(line, kind))).sort(
    (a, b) => a.start - b.start,
  )

/** Only what stands letter for letter in the source can be marked. */
const isPlain = ({ kind, as, start, end }: Piece): boolean => kind === 'text' && as.length === end - start

function marksIn(piece: Piece, at: number, looks: readonly Look[]): Mark[] {
  if (!isPlain(piece)) return []
  return looks
    .filter(({ start, end }) => start < piece.end && end > piece.start)
    .map(({ start, end, kind }) => ({
      start: at + Math.max(start, piece.start) - piece.start,
      end: at + Math.min(end, piece.end) - piece.start,
      kind,
    }))
}

/** Marks with nothing but white space between them are one. */
function joined(marks: readonly Mark[], text: string): Mark[] {
  const found: Mark[] = []
  for (const mark of marks) {
    const last = found.findLast(({ kind }) => kind === mark.kind)
    if (last && text.slice(last.end, mark.start).trim() === '') last.end = mark.end
    else found.push({ ...mark })
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end)
}

/** A title is set as titles are: only a part of it that looks otherwise says something. */
const isWhole = ({ start, end }: Mark, text: string): boolean => end - start >= 0.9 * text.length

/** What of the words of a node is set in italics or bold, as offsets in its text. Tables have no marks. */
export function marksOf(node: TreeNode, looks: readonly Look[]): Mark[] {
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
