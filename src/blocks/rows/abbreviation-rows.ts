import type { Line } from '../../lines/line.ts'

/** "SWOV – Stichting Wetenschappelijk Onderzoek", "Bpm: belasting van personenauto’s" */
const ENTRY = /^(?=\S*\p{Lu})[\p{L}\d&/’.-]{2,14}(?:\s+[–-]\s|\s*:\s)\s*\p{L}/u
/** So many such rows one under the other are a list. */
const PROVEN = 3
/** An entry may go on in so many rows. */
const REACH = 2

/** The rows that open an entry of a list of abbreviations. */
export function abbreviationRows(filled: readonly Line[]): number[] {
  const runs: number[][] = []
  for (const [place, { text }] of filled.entries()) {
    if (!ENTRY.test(text)) continue
    if (place - (runs.at(-1)?.at(-1) ?? -Infinity) <= REACH) runs.at(-1)?.push(place)
    else runs.push([place])
  }
  const listed = runs.filter(({ length }) => length >= PROVEN).flat()
  return listed.flatMap((place) => filled[place]?.index ?? [])
}
