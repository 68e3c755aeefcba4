import { markerId } from '../../../src/anchors/endnote.ts'
import type { Document } from '../../../src/collections/schema/document.ts'
import type { Edited } from './edited.ts'
import { areOwnWords } from './own-words.ts'

/** What became of the anchor of a note marker without text. */
export interface MarkerOutcome {
  id: string
  words: string
  /** `kept`: it stands at the marker it stood at. `gone`: the marker is no more, or has its text. */
  fate: 'kept' | 'buried' | 'gone'
  /** The words behind which the anchor stands now, when they are not its own. */
  wrong?: string
}

interface Marker {
  id: string
  words: string
  /** Where it stands in the source. */
  start: number
}

/** The markers without text that are anchors: of several with one number the first. */
function markersOf({ blocks, map }: Document): Marker[] {
  const spans = Map.groupBy(
    map.ledger.filter(({ kind }) => kind === 'note-marker'),
    ({ block }) => block,
  )
  const all = blocks.flatMap((block) => {
    const places = spans.get(block.id) ?? []
    const notes = block.notes ?? []
    if (places.length !== notes.length) return []
    return notes.map((note, at) => ({
      note,
      words: block.text.slice(Math.max(0, note.at - 160), note.at),
      start: places[at]?.start ?? -1,
    }))
  })
  const absent = all.filter(
    ({ note }, at) =>
      note.target === null && all.findIndex((each) => each.note.marker === note.marker) === at,
  )
  return absent.flatMap(({ note, words, start }) =>
    markerId(note) === null ? [] : [{ id: String(markerId(note)), words, start }],
  )
}

/** Follows every marker by the origin of its characters, as blocks are. */
export function measureMarkers(old: Document, now: Document, { origins }: Edited): MarkerOutcome[] {
  const present = markersOf(now)
  const heirs = new Map(present.map((marker) => [origins[marker.start] ?? -1, marker]))
  return markersOf(old).map(({ id, words, start }) => {
    const heir = heirs.get(start)
    const place = present.find((marker) => marker.id === id)
    return {
      id,
      words,
      fate: heir === undefined ? 'gone' : heir.id === id ? 'kept' : 'buried',
      ...(place && !areOwnWords(words, place.words) && { wrong: place.words }),
    }
  })
}
