import { isEntry } from '../constructs/entry.ts'
import type { Passage } from './passage.ts'

const isDirectlyUnder = (passage: Passage, above: Passage): boolean =>
  passage.group?.lines[0]?.index === (above.group?.lines.at(-1)?.index ?? -2) + 1

/** Entries right under each other: those of a list of words or names, none of them a title. */
export function listedEntries(passages: readonly Passage[]): Set<Passage> {
  const found = new Set<Passage>()
  for (const [i, passage] of passages.entries()) {
    const above = passages[i - 1]
    if (!above || !isDirectlyUnder(passage, above) || !isEntry(passage.text) || !isEntry(above.text)) continue
    found.add(above).add(passage)
  }
  return found
}
