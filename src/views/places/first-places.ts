import { MOST_ENTRIES } from '../lists/parts.ts'
import type { PlacesInDocument } from './places-by-document.ts'

/** As many places as a list has on one page, and how many there are more. */
export function firstPlaces(documents: readonly PlacesInDocument[]): {
  documents: PlacesInDocument[]
  left: number
} {
  let room = MOST_ENTRIES
  const shown: PlacesInDocument[] = []
  for (const document of documents) {
    const places = document.places.slice(0, room)
    if (places.length > 0) shown.push({ ...document, places })
    room -= places.length
  }
  const all = documents.reduce((sum, { places }) => sum + places.length, 0)
  return { documents: shown, left: all - (MOST_ENTRIES - room) }
}
