import type { Line } from '../../lines/line.ts'
import { runsOf } from '../../text/runs.ts'

/** "SWOV – Stichting Wetenschappelijk Onderzoek", "Bpm: belasting van personenauto’s" */
const ENTRY = /^(?=\S*\p{Lu})[\p{L}\d&/’.-]{2,14}(?:\s+[–-]\s|\s*:\s)\s*\p{L}/u
/** So many such rows one under the other are a list. */
const PROVEN = 3
/** An entry may go on in so many rows. */
const REACH = 2

/** The rows that open an entry of a list of abbreviations. */
export function abbreviationRows(filled: readonly Line[]): number[] {
  const entries = filled.flatMap(({ text }, place) => (ENTRY.test(text) ? [place] : []))
  const runs = runsOf(entries, (before, place) => place - before <= REACH)
  const listed = runs.filter(({ length }) => length >= PROVEN).flat()
  return listed.flatMap((place) => filled[place]?.index ?? [])
}
