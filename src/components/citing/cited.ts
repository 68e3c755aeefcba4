import { textDirective } from '../../editions/citing/text-directive.ts'
import { inTable, placeAround } from './anchors.ts'
import { figuresIn, join, piecesIn, piecesOf, rangeOf, textBefore, wholeWords } from './words-in-range.ts'

/** What is cited: words of the page, from a first place to a last one, which are often the same. */
export interface Cited {
  first: HTMLElement
  last: HTMLElement
  words: string
  /** The text fragment for a link to it; null when only the anchor is used. */
  directive: string | null
}

/**
 * Cites a whole place. Rows and cells get no text fragment: figures occur too often on a page to be found.
 */
export function citedBlock(place: HTMLElement): Cited {
  const both = { first: place, last: place }
  if (inTable(place)) return { ...both, words: figuresIn(place), directive: null }
  const pieces = piecesIn(place)
  return {
    ...both,
    words: join(pieces),
    directive: place.tagName === 'ASIDE' ? null : textDirective(pieces, textBefore(rangeOf(place))),
  }
}

/** Cites selected words; null when there are no words, or they are in no place that can be cited. */
export function citedSelection(selected: Range): Cited | null {
  const range = wholeWords(selected)
  const pieces = piecesOf(range)
  const first = placeAround(range.startContainer)
  if (!first || join(pieces) === '') return null
  const last = placeAround(range.endContainer) ?? first
  return {
    first,
    last,
    words: join(pieces),
    directive: inTable(first) ? null : textDirective(pieces, textBefore(range)),
  }
}
