import type { Finding } from '../diagnostics.ts'
import type { Piece } from '../text/piece.ts'
import type { Draft } from './draft.ts'
import type { Vocabulary } from './vocabulary.ts'

const before = (source: string, at: number): string =>
  /[\p{L}\d]+$/u.exec(source.slice(Math.max(0, at - 40), at))?.[0] ?? ''
const after = (source: string, at: number): string =>
  /^[\p{L}\d]+/u.exec(source.slice(at, at + 40).trimStart())?.[0] ?? ''

/** A capital and at most so many letters: an abbreviation that might keep its hyphen. */
const SHORT = 4

/** Words made whole on weak evidence: no other place has the word, and the first half might be an abbreviation or a word of its own. */
function isDoubtful(piece: Piece, head: string, tail: string, vocabulary: Vocabulary): boolean {
  if (!head || !tail || vocabulary.has(head + tail)) return false
  if (piece.rule === 'lost-hyphen-join') return true
  return piece.rule === 'hyphen-join' && /^\p{Lu}/u.test(head) && head.length <= SHORT
}

/** Line ends inside a word whose reading is not certain. */
export function joinFindings(drafts: readonly Draft[], source: string, vocabulary: Vocabulary): Finding[] {
  const joins = drafts.flatMap((draft) =>
    draft.pieces.filter((piece) => piece.kind === 'join' && piece.as === ''),
  )
  return joins.flatMap((piece) => {
    const [head, tail] = [before(source, piece.start), after(source, piece.end)]
    if (!isDoubtful(piece, head, tail, vocabulary)) return []
    const message = `“${head}” en “${tail}” stonden op twee regels en zijn aan elkaar gezet.`
    return [
      {
        rule: 'uncertain-join' as const,
        level: 'info' as const,
        message,
        position: [piece.start - head.length, piece.end] as const,
      },
    ]
  })
}
