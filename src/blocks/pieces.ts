import type { LedgerRule } from '../diagnostics.ts'
import type { Line } from '../lines/line.ts'
import type { Piece, PieceKind } from '../text/piece.ts'
import type { Layout } from './layout.ts'
import { lineEnd } from './line-end.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What the makers of pieces need to know of the whole text. */
export interface TextFacts {
  source: string
  layout: Layout
  vocabulary: Vocabulary
}

const piece = (start: number, end: number, kind: PieceKind, rule: LedgerRule, as: string): Piece => ({
  start,
  end,
  kind,
  rule,
  as,
})

/** Runs of blanks inside a row, blanks that are no ordinary space, and letters that fonts print as one sign. */
const SPECIAL = /[\s\u200B\uFEFF\u00AD]{2,}|[^\S ]|[\u200B\uFEFF\u00AD]|[\uFB00-\uFB06]/g
const INVISIBLE = /^[\u200B\uFEFF\u00AD]+$/
/** "S a m e n v a t t i n g": five or more single letters with a blank between each. */
const SPACED = /(?<![\p{L}\d])(?:\p{L} ){4,}\p{L}(?![\p{L}\d])/gu

function specialPiece(start: number, sign: string): Piece {
  if (/[\uFB00-\uFB06]/.test(sign)) return piece(start, start + 1, 'text', 'ligature', sign.normalize('NFKC'))
  return piece(start, start + sign.length, 'space', 'spaces', INVISIBLE.test(sign) ? '' : ' ')
}

/** Offsets of the blanks inside spaced-out words. */
function spacedBlanks(source: string, start: number, end: number): Set<number> {
  const words = [...source.slice(start, end).matchAll(SPACED)].map((match) => ({
    at: start + match.index,
    text: match[0],
  }))
  return new Set(words.flatMap(({ at, text }) => [...text.matchAll(/ /g)].map((blank) => at + blank.index)))
}

/** Every place in a row that is no plain text, in order. */
function specials(source: string, start: number, end: number): Piece[] {
  const found = [...source.slice(start, end).matchAll(SPECIAL)].map((match) =>
    specialPiece(start + match.index, match[0]),
  )
  const taken = new Set(found.map(({ start: at }) => at))
  const spaced = [...spacedBlanks(source, start, end)]
    .filter((at) => !taken.has(at))
    .map((at) => piece(at, at + 1, 'space', 'spaced-letters', ''))
  return [...found, ...spaced].sort((a, b) => a.start - b.start)
}

/** The words of one row as pieces; runs of blanks are folded to one space. */
export function wordPieces(source: string, start: number, end: number): Piece[] {
  const pieces: Piece[] = []
  let from = start
  for (const special of specials(source, start, end)) {
    if (special.start > from)
      pieces.push(piece(from, special.start, 'text', 'words', source.slice(from, special.start)))
    pieces.push(special)
    from = special.end
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
export const markerPiece = (start: number, end: number, rule: LedgerRule): Piece =>
  piece(start, end, 'marker', rule, '')
