import { type Band, bandsOf } from './bands.ts'
import { type Block, boxOf, isPiece, type Part, type Piece, textOf } from './shapes.ts'

/** Two who sign side by side: each name stands above the office of the same person. */
const OFFICE =
  /^(?:de |het )?(?:loco-?)?(?:gemeente|raads|provincie)?(?:secretaris|griffier|burgemeester|voorzitter|wethouder|minister|staatssecretaris|directeur|bestuurder|dijkgraaf|commissaris|hoogleraar)\b/iu
const LONGEST = 48
const MOST_ROWS = 5
/** In points: between the two, and how far their rows may begin from one place. */
const [GAP, PLACE] = [24, 6]

/** Names and offices of those who sign beside each other are read one person after the other. */
export function withSigners(parts: readonly Part[]): Part[] {
  const bands = bandsOf(parts)
  const at = bands.findIndex((_, index) => signersAt(bands, index).length > 0)
  const rows = at < 0 ? [] : signersAt(bands, at)
  if (rows.length === 0) return [...parts]
  const taken = new Set<Part>(rows.flatMap((band) => band.parts))
  const sides = [0, 1].map((side) => rows.map((band) => sorted(band)[side]!))
  const block: Block = { box: boxOf([...taken]), leaves: sides.map((pieces) => ({ pieces, frame: 'body' })) }
  return [...parts.filter((part) => !taken.has(part)), block]
}

const sorted = ({ parts }: Band): Piece[] => parts.filter(isPiece).sort((a, b) => a.box[0] - b.box[0])

/** The rows of two names from here on; none where no row below the first holds two offices. */
function signersAt(bands: readonly Band[], index: number): Band[] {
  const rest = bands.slice(index, index + MOST_ROWS)
  const end = rest.findIndex((band, n) => !isPair(band) || !isBelow(rest[0]!, band, n))
  const rows = end < 0 ? rest : rest.slice(0, end)
  const offices = rows.findLastIndex((band) =>
    sorted(band).every((piece) => OFFICE.test(textOf(piece).trim())),
  )
  return offices > 0 ? rows.slice(0, offices + 1) : []
}

function isPair(band: Band): boolean {
  const [left, right, other] = sorted(band)
  if (!left || !right || other || band.parts.length > 2) return false
  const isShort = [left, right].every((piece) => textOf(piece).length < LONGEST)
  return isShort && right.box[0] - left.box[2] > GAP
}

function isBelow(first: Band, band: Band, n: number): boolean {
  if (n === 0) return true
  const [a, b] = [sorted(first), sorted(band)]
  return a.every((piece, side) => Math.abs(piece.box[0] - b[side]!.box[0]) < PLACE)
}
