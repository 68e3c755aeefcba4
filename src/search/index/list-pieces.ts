import { listFile, type PieceList } from '../browser/root.ts'
import { shortDigest } from './short-digest.ts'
import { stableCuts } from './stable-cuts.ts'
import type { WordLines } from './write-lexicon.ts'

/** Letters in a piece: about one kilobyte compressed. */
const PIECE = 4000
/** When there would be more pieces than this, they are larger, up to `LONGEST_PIECE`. */
const FEW = 512
const LONGEST_PIECE = 8000
/** A list of more pieces than this gets an index of two levels, with at most so many pieces in a part. */
const PER_PART = 96

/** A list in pieces, and its files by path. */
export interface BuiltList {
  list: PieceList
  files: Map<string, string>
}

/** Cuts lines, which are sorted by word, into the pieces of a list. */
export function makeList(lines: readonly WordLines[]): BuiltList {
  const most = longestPiece(lines.reduce((sum, { text }) => sum + text.length + 1, 0))
  const pieces = stableCuts(lines, {
    most,
    sizeOf: ({ text }) => text.length + 1,
    nameOf: ({ word }) => word,
  }).map((piece) => named(piece[0]?.word ?? '', piece.map(({ text }) => text).join('\n')))
  if (pieces.length <= PER_PART) return { list: listOf(pieces, false), files: filesOf(pieces) }
  const parts = stableCuts(pieces, { most: PER_PART, sizeOf: () => 1, nameOf: ({ word }) => word }).map(
    (part) => named(part[0]?.word ?? '', JSON.stringify(listOf(part, false))),
  )
  return { list: listOf(parts, true), files: filesOf([...pieces, ...parts]) }
}

function longestPiece(letters: number): number {
  let most = PIECE
  while (most < LONGEST_PIECE && letters > most * FEW) most *= 2
  return most
}

interface NamedPiece extends WordLines {
  name: string
}

const named = (word: string, text: string): NamedPiece => ({ word, text, name: shortDigest(text) })

const listOf = (pieces: readonly NamedPiece[], inParts: boolean): PieceList => ({
  words: pieces.map(({ word }) => word),
  names: pieces.map(({ name }) => name),
  inParts,
})

const filesOf = (pieces: readonly NamedPiece[]): Map<string, string> =>
  new Map(pieces.map(({ name, text }) => [listFile(name), text]))
