import type { Piece } from '../text/piece.ts'
import type { Range } from '../text/range.ts'
import type { Seed } from './seed.ts'
import type { Correction } from './seed-schema.ts'

/** A part of the text that seed.yaml corrects, with its range in the source and in the corrected text. */
export interface Edit {
  start: number
  end: number
  correctedStart: number
  correctedEnd: number
  /** The range in the source of all words that the correction quotes. */
  found: { from: number; to: number }
  /** The corrected words for this part. */
  replace: string
  correction: Correction
}

/** The corrected text, which is parsed, and conversions between its offsets and those of text.txt. */
export interface Corrected {
  text: string
  edits: Edit[]
  /**
   * Converts a piece of the corrected text to pieces of the source. A corrected part is one `correction`
   * piece.
   */
  toSource: (piece: Piece) => Piece[]
  /** Converts an offset in the corrected text to the source; inside a correction, to its start. */
  offset: (at: number) => number
  /** Converts a range of the source to the corrected text; includes all of any correction that it touches. */
  within: (range: Range) => Range
}

/** The length of the common prefix of two words. */
function sharedStart(a: string, b: string): number {
  let at = 0
  while (at < Math.min(a.length, b.length) && a[at] === b[at]) at += 1
  return at
}

const reversed = (word: string): string => [...word].reverse().join('')

/**
 * The part of a correction that really changes; never empty in the source. Correcting "zorg 20232028II" to
 * "zorg 2023-2028II" changes "3" to "3-". The text around it, such as a note marker, is parsed as usual.
 */
function narrowed({ find, replace }: Correction): { from: number; to: number; replace: string } {
  const before = Math.min(sharedStart(find, replace), find.length - 1)
  const after = Math.min(
    sharedStart(reversed(find), reversed(replace)),
    find.length - before,
    replace.length - before,
  )
  const from = before + after >= find.length ? Math.max(0, find.length - after - 1) : before
  return { from, to: find.length - after, replace: replace.slice(from, replace.length - after) }
}

function readEdits(seed: Seed): Edit[] {
  const found = seed.meta.corrections.map((correction) => ({
    correction,
    part: narrowed(correction),
    at: seed.text.indexOf(correction.find),
  }))
  let shift = 0
  return found
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ correction, part, at }) => {
      const [start, end] = [at + part.from, at + part.to]
      const correctedStart = start + shift
      shift += part.replace.length - (end - start)
      return {
        correction,
        found: { from: at, to: at + correction.find.length },
        start,
        end,
        correctedStart,
        correctedEnd: correctedStart + part.replace.length,
        replace: part.replace,
      }
    })
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts = edits.map((edit, i) => text.slice(edits[i - 1]?.end ?? 0, edit.start) + edit.replace)
  return parts.join('') + text.slice(edits.at(-1)?.end ?? 0)
}

function sourceOffset(edits: readonly Edit[], at: number): number {
  const edit = edits.findLast((candidate) => candidate.correctedStart <= at)
  if (!edit) return at
  return at < edit.correctedEnd ? edit.start : edit.end + (at - edit.correctedEnd)
}

/** Divides a piece at the edits that it overlaps. An edit belongs to the piece in which it begins. */
function toSource(edits: readonly Edit[], piece: Piece): Piece[] {
  if (piece.rule === 'withdrawn')
    return [{ ...piece, start: sourceOffset(edits, piece.start), end: sourceOffset(edits, piece.end) }]
  const touched = edits.filter((edit) => edit.correctedStart < piece.end && edit.correctedEnd > piece.start)
  const offset = (at: number): number => sourceOffset(edits, at)
  if (!touched.length)
    return [{ ...piece, start: offset(piece.start), end: offset(piece.start) + (piece.end - piece.start) }]
  const out: Piece[] = []
  let from = piece.start
  const plain = (start: number, end: number): void => {
    if (start < end)
      out.push({
        ...piece,
        start: offset(start),
        end: offset(start) + end - start,
        as: piece.as.slice(start - piece.start, end - piece.start),
      })
  }
  for (const edit of touched) {
    plain(from, Math.max(from, edit.correctedStart))
    const as = piece.as.slice(Math.max(0, edit.correctedStart - piece.start), edit.correctedEnd - piece.start)
    if (edit.correctedStart >= piece.start)
      out.push({ start: edit.start, end: edit.end, kind: 'correction', rule: 'correction', as })
    from = Math.min(edit.correctedEnd, piece.end)
  }
  plain(from, piece.end)
  return out
}

/** See `Corrected.within`. */
function toCorrected(edits: readonly Edit[], [start, end]: Range): Range {
  const touched = edits.filter((edit) => edit.start < end && edit.end > start)
  const from = Math.min(start, ...touched.map((edit) => edit.start))
  const to = Math.max(end, ...touched.map((edit) => edit.end))
  const shift = (at: number): number =>
    edits
      .filter((edit) => edit.end <= at)
      .reduce((sum, edit) => sum + edit.correctedEnd - edit.correctedStart - (edit.end - edit.start), 0)
  return [from + shift(from), to + shift(to)]
}

/** Applies the corrections of seed.yaml. Each occurs exactly once: others were rejected with the seed. */
export function correct(seed: Seed): Corrected {
  const edits = readEdits(seed)
  return {
    text: applyEdits(seed.text, edits),
    edits,
    toSource: (piece) => toSource(edits, piece),
    offset: (at) => sourceOffset(edits, at),
    within: (range) => toCorrected(edits, range),
  }
}
