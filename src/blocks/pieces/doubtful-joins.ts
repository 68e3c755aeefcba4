import type { Finding } from '../../diagnostics.ts'
import type { Piece } from '../../text/piece.ts'
import type { PrintedText } from '../printed-text.ts'
import type { Vocabulary } from '../vocabulary.ts'

/** No word is longer. */
const REACH = 40
const wordBefore = (source: string, end: number): string =>
  /(?<![\p{L}\d])[\p{L}\d]+$/u.exec(source.slice(Math.max(0, end - REACH), end))?.[0] ?? ''
const wordAfter = (source: string, start: number): string =>
  /^[\p{L}\d]+/u.exec(source.slice(start, start + REACH).trimStart())?.[0] ?? ''

/** A capital and at most so many letters: an abbreviation that might keep its hyphen. */
const SHORT = 4

/**
 * Words made whole on weak evidence: no other place has the word, and the first half might be an abbreviation
 * or a word of its own.
 */
function isDoubtful(piece: Piece, [head, tail]: readonly [string, string], vocabulary: Vocabulary): boolean {
  if (!head || !tail || vocabulary.has(head + tail)) return false
  if (piece.rule === 'lost-hyphen-join') return true
  return piece.rule === 'hyphen-join' && /^\p{Lu}/u.test(head) && head.length <= SHORT
}

/** A join whose reading is not certain; nothing for one that is. */
function joinFinding(
  piece: Piece,
  { source, vocabulary }: Pick<PrintedText, 'source' | 'vocabulary'>,
): Finding[] {
  const halves = [wordBefore(source, piece.start), wordAfter(source, piece.end)] as const
  if (!isDoubtful(piece, halves, vocabulary)) return []
  const [head, tail] = halves
  const message = `“${head}” en “${tail}” stonden op twee regels en zijn aan elkaar gezet.`
  const position = [piece.start - head.length, piece.end] as const
  return [{ rule: 'uncertain-join', level: 'info', message, position }]
}

/** Line ends inside a word whose reading is not certain. */
export function doubtfulJoins(
  blocks: readonly { pieces: readonly Piece[] }[],
  text: Pick<PrintedText, 'source' | 'vocabulary'>,
): Finding[] {
  const joins = blocks.flatMap(({ pieces }) => pieces.filter(({ kind, as }) => kind === 'join' && as === ''))
  return joins.flatMap((piece) => joinFinding(piece, text))
}
