import type { OpenedPassages, Passage } from './opened-passages.ts'
import type { PassageRows } from './passage-words.ts'

/** The rows of a document's passages, and access to their words. */
export interface ReadPassages {
  rows: PassageRows
  open: () => OpenedPassages
}

/**
 * The number of passages at the start and at the end of a document that are the same in another version of
 * it.
 */
export interface SameEnds {
  start: number
  end: number
}

/**
 * Finds what an edit left unchanged: whole blocks at both ends, with the same words, positions and weights.
 */
export function sameEnds(before: ReadPassages, now: ReadPassages): SameEnds {
  const [old, own] = [before.open(), now.open()]
  const isSame = (at: number, is: number): boolean =>
    isBoundary(before.rows, at) === isBoundary(now.rows, is) && areSame(old.passage(at), own.passage(is))
  const isWhole = (at: number, is: number): boolean => isBoundary(before.rows, at) && isBoundary(now.rows, is)
  const [were, are] = [before.rows.blocks.length, now.rows.blocks.length]
  const most = Math.min(were, are)
  let start = 0
  while (start < most && isSame(start, start)) start++
  while (start > 0 && !isWhole(start, start)) start--
  let end = 0
  while (end < most - start && isSame(were - end - 1, are - end - 1)) end++
  while (end > 0 && !isWhole(were - end, are - end)) end--
  return { start, end }
}

/** Whether a block begins at a passage, or the document ends there. */
const isBoundary = ({ blocks }: PassageRows, at: number): boolean => at === 0 || blocks[at] !== blocks[at - 1]

const areSame = (a: Passage, b: Passage): boolean =>
  isSameList(a.ids, b.ids) &&
  isSameList(a.weights, b.weights) &&
  isSameList(a.starts, b.starts) &&
  isSameList(a.ends, b.ends) &&
  isSameList(a.sentenceOf, b.sentenceOf)

type Numbers = Float64Array | Int32Array | Uint8Array

function isSameList(a: Numbers, b: Numbers): boolean {
  if (a.length !== b.length) return false
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false
  return true
}
