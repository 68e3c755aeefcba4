import { regex } from '../../../text/regex.ts'
import { type Band, bandsOf } from './bands.ts'
import { type Block, boxOf, isPiece, type Leaf, type Part, type Piece, textOf } from './shapes.ts'

/** What somebody who signs is: "gemeentesecretaris", "De Minister van Vaarwegen,". */
const OFFICE = regex('iu')`
  ^(?:de |het )?(?:plv\. |waarnemend |loco-?)?(?:gemeente|raads|provincie|algemeen )?(?:secretaris
  |griffier|burgemeester|(?:vice-)?voorzitter|(?:vice-)?president|wethouder|minister|staatssecretaris
  |directeur|bestuurder|dijkgraaf|commissaris|hoogleraar)(?!\p{L})
`
/** "mr. A.B. de Vos", "Anna de Vos": an initial, or two words with a capital. */
const NAME = regex('iu')`
  ^(?:(?:dr|drs|mr|ir|ing|prof|mw|dhr)\.? +)*(?:(?:\p{Lu}\.){1,5}|\p{Lu}[\p{L}-]+)
  (?: ?\(\p{Lu}\p{L}+\))?(?: [\p{L}’'-]+){1,5}(?:,? (?:MSc|MA|MBA|LLM|MPA|RA|BSc))*,?$
`
const LONGEST = 60
const MOST_ROWS = 7
/** In points: between the two; how far their rows may begin from one place; the room for what they write. */
const [GAP, PLACE, ROOM] = [18, 6, 110]

/**
 * Who signs beside each other is read one after the other: office and name, or name and office. Any number of
 * such pairs below one another.
 */
export function withSigners(parts: readonly Part[]): Part[] {
  const bands = bandsOf(parts)
  let found = [...parts]
  for (let index = 0; index < bands.length; index += 1) {
    const rows = signersAt(bands, index)
    if (rows.length === 0) continue
    found = [...found.filter((part) => !rows.some((band) => band.parts.includes(part))), blockOf(rows)]
    index += rows.length - 1
  }
  return found
}

function blockOf(rows: readonly Band[]): Block {
  const leaves = [0, 1].map(
    (side): Leaf => ({ pieces: rows.map((band) => sorted(band)[side]!), frame: 'body' }),
  )
  return { box: boxOf(rows.flatMap(({ parts }) => parts)), leaves }
}

const sorted = ({ parts }: Band): Piece[] => parts.filter(isPiece).sort((a, b) => a.box[0] - b.box[0])
const wordsOf = (band: Band): string[] => sorted(band).map((piece) => textOf(piece).trim())

const areOffices = (band: Band): boolean => wordsOf(band).every((words) => OFFICE.test(words))
const areNames = (band: Band): boolean =>
  wordsOf(band).every((words) => NAME.test(words) && !OFFICE.test(words) && !/\d|:/.test(words))

/** The rows of two from here on, from the first that names or says what they are to the last. */
function signersAt(bands: readonly Band[], index: number): Band[] {
  const first = bands[index]!
  if (!isPair(first) || !(areNames(first) || areOffices(first))) return []
  const rest = bands.slice(index, index + MOST_ROWS)
  const end = rest.findIndex((band, n) => !isPair(band) || !isBelow(rest[n - 1], band))
  const rows = end < 0 ? rest : rest.slice(0, end)
  const [names, offices] = [rows.findLastIndex(areNames), rows.findLastIndex(areOffices)]
  return names < 0 || offices < 0 ? [] : rows.slice(0, Math.max(names, offices) + 1)
}

function isPair(band: Band): boolean {
  if (band.parts.length !== 2) return false
  const [left, right] = sorted(band)
  if (!left || !right) return false
  const isShort = [left, right].every((piece) => textOf(piece).length < LONGEST)
  return isShort && right.box[0] - left.box[2] > GAP
}

function isBelow(above: Band | undefined, band: Band): boolean {
  if (!above) return true
  if (band.box[1] - above.box[3] > ROOM) return false
  const [a, b] = [sorted(above), sorted(band)]
  return a.every((piece, side) => Math.abs(piece.box[0] - b[side]!.box[0]) < PLACE)
}
