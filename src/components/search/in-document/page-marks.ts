import type { Hit } from '../../../search/ask/answer.ts'
import { decoded } from '../../../text/decoded.ts'
import { markSpans, unmark } from './marking.ts'

/** A hit and its element on the page. */
export interface PlacedHit {
  hit: Hit
  element: HTMLElement
}

/** The hits that are on this page, in reading order. */
export function inReadingOrder(hits: readonly Hit[]): PlacedHit[] {
  const placed = hits.flatMap((hit) => {
    const element = document.getElementById(decoded(hit.url.split('#')[1] ?? ''))
    return element ? [{ hit, element }] : []
  })
  return placed.sort((a, b) =>
    a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  )
}

/** The hits that are marked in the page. */
export class PageMarks {
  /** The index of the hit that the reader went to; -1 before the first step. */
  current = -1
  private shown: readonly PlacedHit[] = []

  get count(): number {
    return this.shown.length
  }

  show(hits: readonly PlacedHit[]): void {
    this.shown = hits
    for (const { hit, element } of hits) markSpans(element, hit.marks)
  }

  clear(): void {
    for (const { element } of this.shown) {
      unmark(element)
      delete element.dataset.found
    }
    this.shown = []
    this.current = -1
  }

  goTo(index: number): void {
    delete this.shown[this.current]?.element.dataset.found
    this.current = index
    const element = this.shown[index]?.element
    if (!element) return
    element.dataset.found = ''
    element.scrollIntoView({ block: 'center' })
  }
}
