import type { Candidate } from '../context.ts'

/** The characters of a block that a link already has. */
export type Taken = Uint8Array

/**
 * Of one kind's candidates the longest first, and never one that touches a link that stands. Marks what it
 * takes.
 */
export function selectFree(candidates: Candidate[], taken: Taken): Candidate[] {
  return [...candidates].sort(longestFirst).filter((candidate) => take(candidate, taken))
}

function take({ start, end }: Candidate, taken: Taken): boolean {
  if (taken.subarray(start, end).includes(1)) return false
  taken.fill(1, start, end)
  return true
}

function longestFirst(a: Candidate, b: Candidate): number {
  return b.end - b.start - (a.end - a.start) || a.start - b.start
}
