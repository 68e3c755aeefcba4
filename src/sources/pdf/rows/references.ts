import { LETTER_LABEL } from '../../letter-labels.ts'
import { type Block, boxOf, isPiece, type Leaf, type Part, type Piece, textOf } from './shapes.ts'

/** In points: values begin where their name begins, and names of one row stand level. */
const [PLACE, LEVEL] = [6, 2]
/** In sizes: from the base line of a name to that of its value, and from row to row of a value. */
const NEAR = 2.2
const MOST_ROWS = 3
const FEWEST = 2

interface Field {
  name: Piece
  values: Piece[]
}

/**
 * "Uw kenmerk | Ons kenmerk | Datum" above their values: each name is read with what stands below it.
 */
export function withReferences(parts: readonly Part[]): Part[] {
  let found = [...parts]
  for (const names of namesIn(parts)) {
    const fields = names.map(
      (name, index): Field => ({ name, values: valuesOf(found, name, names[index + 1]) }),
    )
    if (fields.filter(({ values }) => values.length > 0).length < FEWEST) continue
    const taken = new Set<Part>(fields.flatMap(({ name, values }) => [name, ...values]))
    found = [...found.filter((part) => !taken.has(part)), blockOf(fields)]
  }
  return found
}

function blockOf(fields: readonly Field[]): Block {
  const leaf = (pieces: Piece[]): Leaf[] => (pieces.length > 0 ? [{ pieces, frame: 'reference' }] : [])
  return {
    box: boxOf(fields.flatMap(({ name, values }) => [name, ...values])),
    leaves: fields.flatMap(({ name, values }) => [...leaf([name]), ...leaf(values)]),
  }
}

const isName = (part: Part): part is Piece => isPiece(part) && LETTER_LABEL.test(textOf(part).trim())

/** Names that stand beside each other, with nothing between them. */
function namesIn(parts: readonly Part[]): Piece[][] {
  const rows: Piece[][] = []
  for (const name of parts.filter(isName).sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1)
    if (row && Math.abs(row[0]!.y - name.y) < LEVEL) row.push(name)
    else rows.push([name])
  }
  return rows
    .map((row) =>
      beside(
        row.sort((a, b) => a.box[0] - b.box[0]),
        parts,
      ),
    )
    .filter((row) => row.length >= FEWEST)
}

/** From the first name that has the next one directly at its right. */
function beside(names: readonly Piece[], parts: readonly Part[]): Piece[] {
  const isNext = (a: Piece, b: Piece): boolean =>
    !parts.some(
      (part) =>
        isPiece(part) &&
        Math.abs(part.y - a.y) < LEVEL &&
        part.box[0] > a.box[0] &&
        part.box[0] < b.box[0] &&
        part !== a,
    )
  return names.filter((name, index) => {
    const [before, after] = [names[index - 1], names[index + 1]]
    return (before && isNext(before, name)) || (after && isNext(name, after))
  })
}

/** What stands below a name, up to the next name. */
function valuesOf(parts: readonly Part[], name: Piece, next: Piece | undefined): Piece[] {
  const right = next ? next.box[0] - PLACE : Infinity
  const below = parts
    .filter(isPiece)
    .filter((piece) => piece.y > name.y + LEVEL && piece.box[0] > name.box[0] - PLACE && piece.box[0] < right)
    .sort((a, b) => a.y - b.y || a.box[0] - b.box[0])
  const values: Piece[] = []
  for (const piece of below.slice(0, MOST_ROWS * 2)) {
    const above = values.at(-1) ?? name
    const isNear = piece.y - above.y < NEAR * Math.max(name.size, piece.size)
    if (!isNear || isName(piece) || (values.length === 0 && !isUnder(name, piece))) break
    values.push(piece)
  }
  return values
}

const isUnder = (name: Piece, { box }: Piece): boolean => Math.abs(box[0] - name.box[0]) < PLACE
