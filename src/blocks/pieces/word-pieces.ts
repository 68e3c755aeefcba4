import type { LedgerRule } from '../../diagnostics.ts'
import type { Line } from '../../lines/line.ts'
import { CONTROLS, DIRECTION, ZERO_WIDTH } from '../../text/hidden.ts'
import type { Piece } from '../../text/piece.ts'
import type { PrintedText } from '../printed-text.ts'
import { lineEnd } from './line-end.ts'

/** What makers of pieces need to know of the whole text. */
type Known = Pick<PrintedText, 'source' | 'layout' | 'vocabulary'>

const words = (start: number, end: number, as: string): Piece => ({
  start,
  end,
  kind: 'text',
  rule: 'words',
  as,
})
/** What the reader sees as a space, or as nothing. */
const space = (start: number, end: number, rule: LedgerRule, as: '' | ' '): Piece => ({
  start,
  end,
  kind: 'space',
  rule,
  as,
})

/** What nobody sees: zero-width signs, soft hyphens, marks of direction, control characters. */
const HIDDEN = `${ZERO_WIDTH}${DIRECTION}${CONTROLS}`
/**
 * Runs of blanks inside a row, blanks that are no ordinary space, and letters that fonts print as one sign.
 */
const SPECIAL = new RegExp(`[\\s${HIDDEN}]{2,}|[^\\S ]|[${HIDDEN}]|[\uFB00-\uFB06]`, 'g')
const INVISIBLE = new RegExp(`^[${HIDDEN}]+$`)
/** Of those the ones that do something to what is read, beside parting words. */
const NEUTRALISED = new RegExp(`[${DIRECTION}${CONTROLS}]`)
/** "S a m e n v a t t i n g": five or more single letters with a blank between each. */
const SPACED = /(?<![\p{L}\d])(?:\p{L} ){4,}\p{L}(?![\p{L}\d])/gu
/** Every such word has it: most rows are not searched further. */
const APART = / . . . /u
/** In a row that has such a word, with two blanks between words, shorter ones are spaced as well: "B I J". */
const SPACED_SHORT = /(?<=^|\s{2})(?:\p{L} )+\p{L}(?=\s{2}|$)/gu

function specialPiece(start: number, sign: string): Piece {
  if (/[\uFB00-\uFB06]/.test(sign))
    return { start, end: start + 1, kind: 'text', rule: 'ligature', as: sign.normalize('NFKC') }
  if (!INVISIBLE.test(sign)) return space(start, start + sign.length, 'spaces', ' ')
  return space(start, start + sign.length, NEUTRALISED.test(sign) ? 'invisible' : 'spaces', '')
}

/** "2022\u00AD2025": between digits a soft hyphen is the dash of a range, and stays to be seen. */
const isRange = (row: string, at: number): boolean =>
  /\d/.test(row[at - 1] ?? '') && /\d/.test(row[at + 1] ?? '')

const dash = (start: number): Piece => ({ start, end: start + 1, kind: 'text', rule: 'hyphen-keep', as: '-' })

/** "a b c d e": letters that are counted up make no word. */
const isAlphabet = (word: string): boolean =>
  word.split(' ').every((letter, i, all) => i === 0 || letter.charCodeAt(0) === all[i - 1]!.charCodeAt(0) + 1)

/** Offsets of the blanks inside spaced-out words of a row that begins at `start`. */
function spacedBlanks(row: string, start: number): number[] {
  const long = APART.test(row) ? [...row.matchAll(SPACED)].filter(([word]) => !isAlphabet(word)) : []
  const short = long.length > 0 && /\S {2,}\S/.test(row) ? [...row.matchAll(SPACED_SHORT)] : []
  const words = new Map([...long, ...short].map((word) => [word.index, word]))
  return [...words.values()].flatMap((word) =>
    [...word[0].matchAll(/ /g)].map((blank) => start + word.index + blank.index),
  )
}

/** Every place in a row that is no plain text, in order. */
function specials(row: string, start: number): Piece[] {
  const found = [...row.matchAll(SPECIAL)].map((match) =>
    match[0] === '\u00AD' && isRange(row, match.index)
      ? dash(start + match.index)
      : specialPiece(start + match.index, match[0]),
  )
  const taken = new Set(found.map((special) => special.start))
  const spaced = spacedBlanks(row, start)
    .filter((blank) => !taken.has(blank))
    .map((blank) => space(blank, blank + 1, 'spaced-letters', ''))
  return [...found, ...spaced].sort((a, b) => a.start - b.start)
}

/** The words of one row as pieces; runs of blanks are folded to one space. */
export function wordPieces(source: string, start: number, end: number): Piece[] {
  const pieces: Piece[] = []
  let from = start
  for (const special of specials(source.slice(start, end), start)) {
    if (special.start > from) pieces.push(words(from, special.start, source.slice(from, special.start)))
    pieces.push(special)
    from = special.end
  }
  if (from < end) pieces.push(words(from, end, source.slice(from, end)))
  return pieces
}

/** First offset from `start` that is no white space. */
function pastBlanks(source: string, start: number): number {
  let offset = start
  while (offset < source.length && /\s/.test(source[offset] as string)) offset += 1
  return offset
}

/**
 * The pieces between two rows of one block: the hyphen, and the white space up to the next words, whatever
 * those are.
 */
function betweenRows(line: Line, next: Line, text: Known): { cut: number; pieces: Piece[] } {
  const { rule, hyphen, as } = lineEnd(line, next.text, text)
  const isSoft = hyphen === 'keep' && text.source[line.end - 1] === '\u00AD'
  const cut = hyphen === 'drop' || isSoft ? line.end - 1 : line.end
  const until = Math.min(next.start, pastBlanks(text.source, line.end))
  const blanks: Piece = { start: line.end, end: until, kind: as === '' ? 'join' : 'space', rule, as }
  const dropped: Piece = { start: cut, end: line.end, kind: 'join', rule, as: '' }
  if (isSoft) return { cut, pieces: [dash(cut), blanks] }
  return { cut, pieces: hyphen === 'drop' ? [dropped, blanks] : [blanks] }
}

/** All rows of a block as pieces, from `wordsAt` in its first row. */
export function blockPieces(lines: readonly Line[], wordsAt: number, text: Known): Piece[] {
  return lines.flatMap((line, i) => {
    const start = i === 0 ? wordsAt : line.start
    const next = lines[i + 1]
    if (!next) return wordPieces(text.source, start, line.end)
    const between = betweenRows(line, next, text)
    return [...wordPieces(text.source, start, between.cut), ...between.pieces]
  })
}

/** The bullet or number that opens a block, with the blanks after it. */
export const markerPiece = (start: number, end: number, rule: LedgerRule): Piece => ({
  start,
  end,
  kind: 'marker',
  rule,
  as: '',
})
