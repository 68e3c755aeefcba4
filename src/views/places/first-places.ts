import type { PlacesInDocument } from './places-by-document.ts'

/** A page has many such lists, and all of their places once more with their words: a long one is cut. */
const MOST_PLACES = 10
const FIRST_PLACES = 4

/** The places, or the first of them and how many there are more. */
export function firstPlaces(documents: readonly PlacesInDocument[]): {
  documents: PlacesInDocument[]
  left: number
} {
  const all = documents.reduce((sum, { places }) => sum + places.length, 0)
  if (all <= MOST_PLACES) return { documents: [...documents], left: 0 }
  let room = FIRST_PLACES
  const shown: PlacesInDocument[] = []
  for (const document of documents) {
    const places = document.places.slice(0, room)
    if (places.length > 0) shown.push({ ...document, places })
    room -= places.length
  }
  return { documents: shown, left: all - FIRST_PLACES }
}
