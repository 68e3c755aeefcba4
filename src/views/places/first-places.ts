import { type First, firstOf } from '../lists/first-of.ts'
import type { PlacesInDocument } from './places-by-document.ts'

/** Longer lists are cut to `FIRST_PLACES`: a page has many of them, and quotes all their places elsewhere. */
const MOST_PLACES = 10
const FIRST_PLACES = 4

/** All places; or the first few and the number of others, when there are many. */
export function firstPlaces(documents: readonly PlacesInDocument[]): First<PlacesInDocument> {
  const all = firstOf(documents, 'places', MOST_PLACES)
  return all.left === 0 ? all : firstOf(documents, 'places', FIRST_PLACES)
}
