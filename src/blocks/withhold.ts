import { type Notice, noticeText } from '../text/notice.ts'
import type { Piece } from '../text/piece.ts'
import type { Range } from '../text/range.ts'
import type { Blocks } from './blocks.ts'
import type { Draft } from './draft.ts'

/** A place in the text that is read, and what stands there instead of its words. */
export interface Place {
  range: Range
  notice: Notice
}

const touches = ([start, end]: Range, from: number, to: number): boolean => start < to && end > from

/** Cuts a piece at the edges of a place; one that stands for other characters than its own is taken whole. */
function cut(piece: Piece, [start, end]: Range): Piece[] {
  const isPlain = piece.as === '' || piece.as.length === piece.end - piece.start
  if (!isPlain || !touches([start, end], piece.start, piece.end)) return [piece]
  const edges = [piece.start, start, end, piece.end].filter((at) => at >= piece.start && at <= piece.end)
  const cuts = [...new Set(edges)].sort((a, b) => a - b)
  return cuts.slice(1).map((to, i) => {
    const from = cuts[i] as number
    return { ...piece, start: from, end: to, as: piece.as.slice(from - piece.start, to - piece.start) }
  })
}

const cutAll = (pieces: readonly Piece[], places: readonly Place[]): Piece[] =>
  places.reduce((parts, { range }) => parts.flatMap((part) => cut(part, range)), [...pieces])

const placeOf = (piece: Piece, places: readonly Place[]): Place | undefined =>
  places.find(({ range }) => touches(range, piece.start, piece.end))

/** Note markers and the numbers of lists stay: they hold no words. So do the ends of the cells of a table. */
const isFrame = ({ kind, as }: Piece): boolean =>
  kind === 'note-marker' || kind === 'marker' || /[\t\n]/.test(as)

/** One notice for each run of withdrawn pieces, in a table one a row; the rest of the run is nothing. */
function withNotices(pieces: readonly Piece[], places: readonly Place[]): Piece[] {
  let open: Notice | null = null
  return cutAll(pieces, places).map((piece) => {
    const place = placeOf(piece, places)
    if (!place || isFrame(piece)) {
      if (piece.as !== '' && piece.as !== '\t') open = null
      return piece
    }
    const as: string = open === place.notice ? '' : noticeText(place.notice)
    open = place.notice
    return { ...piece, kind: 'correction', rule: 'withdrawn', as }
  })
}

const noticesIn = (pieces: readonly Piece[], places: readonly Place[]): Notice[] => [
  ...new Set(
    places
      .filter(({ range }) => pieces.some(({ start, end }) => touches(range, start, end)))
      .map(({ notice }) => notice),
  ),
]

function withholdDraft(draft: Draft, places: readonly Place[]): Draft {
  const withdrawn = noticesIn(draft.pieces, places)
  if (withdrawn.length === 0) return draft
  return { ...draft, pieces: withNotices(draft.pieces, places), withdrawn }
}

/** Furniture is shown nowhere but in the source: it needs a rule of its own, and no notice. */
const withholdFurniture = (pieces: readonly Piece[], places: readonly Place[]): Piece[] =>
  cutAll(pieces, places).map((piece) => (placeOf(piece, places) ? { ...piece, rule: 'withdrawn' } : piece))

/**
 * Blocks without their withdrawn words. The structure is that of the whole text: what was a heading stays
 * one. Afterwards:
 * 1. no piece, number or finding holds a withdrawn word;
 * 2. a block has one notice for each run of words that is gone, and names the rulings about it;
 * 3. the same characters of the source are covered as before.
 */
export function withhold(blocks: Blocks, places: readonly Place[]): Blocks {
  if (places.length === 0) return blocks
  const isPublic = ({ position }: Blocks['findings'][number]): boolean =>
    position === null || !places.some(({ range }) => touches(range, position[0], position[1]))
  return {
    ...blocks,
    drafts: blocks.drafts.map((draft) => withholdDraft(draft, places)),
    furniture: withholdFurniture(blocks.furniture, places),
    findings: blocks.findings.filter(isPublic),
  }
}
