import type { LedgerRule } from '../diagnostics.ts'
import type { Line } from '../lines/line.ts'
import type { Layout } from './layout.ts'
import { lineEnd } from './line-end.ts'
import type { Piece, PieceKind } from './piece.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What the makers of pieces need to know of the whole text. */
export interface TextFacts {
  source: string
  layout: Layout
  vocabulary: Vocabulary
}

const piece = (start: number, end: number, kind: PieceKind, rule: LedgerRule, as: string): Piece => ({ start, end, kind, rule, as })

/** Runs of blanks inside a row, and blanks that are no ordinary space. */
const BLANKS = /[\s\u200B\uFEFF\u00AD]{2,}|[^\S ]|[\u200B\uFEFF\u00AD]/g

/** The words of one row as pieces; runs of blanks are folded to one space. */
export function wordPieces(source: string, start: number, end: number): Piece[] {
  const pieces: Piece[] = []
  let from = start
  for (const match of source.slice(start, end).matchAll(BLANKS)) {
    const at = start + match.index
    if (at > from) pieces.push(piece(from, at, 'text', 'words', source.slice(from, at)))
    const invisible = /^[\u200B\uFEFF\u00AD]+$/.test(match[0])
    pieces.push(piece(at, at + match[0].length, 'space', 'spaces', invisible ? '' : ' '))
    from = at + match[0].length
  }
  if (from < end) pieces.push(piece(from, end, 'text', 'words', source.slice(from, end)))
  return pieces
}

/** First offset at or after `from` that is no white space. */
function pastBlanks(source: string, from: number): number {
  let at = from
  while (at < source.length && /\s/.test(source[at] as string)) at += 1
  return at
}

/** The pieces between two rows of one block: the hyphen, and the white space up to the next words, whatever those are. */
function betweenRows(line: Line, next: Line, facts: TextFacts): { cut: number; pieces: Piece[] } {
  const end = lineEnd(line, next.text, facts.layout, facts.vocabulary)
  const cut = end.hyphen === 'drop' ? line.end - 1 : line.end
  const until = Math.min(next.start, pastBlanks(facts.source, line.end))
  const join = end.hyphen === 'drop' ? [piece(cut, line.end, 'join', end.rule, '')] : []
  const kind = end.as === '' ? 'join' : 'space'
  return { cut, pieces: [...join, piece(line.end, until, kind, end.rule, end.as)] }
}

/** All rows of a block as pieces, from `wordsAt` in its first row. */
export function blockPieces(lines: readonly Line[], wordsAt: number, facts: TextFacts): Piece[] {
  return lines.flatMap((line, i) => {
    const start = i === 0 ? wordsAt : line.start
    const next = lines[i + 1]
    if (!next) return wordPieces(facts.source, start, line.end)
    const between = betweenRows(line, next, facts)
    return [...wordPieces(facts.source, start, between.cut), ...between.pieces]
  })
}

/** The bullet or number that opens a block, with the blanks after it. */
export const markerPiece = (start: number, end: number, rule: LedgerRule): Piece => piece(start, end, 'marker', rule, '')
