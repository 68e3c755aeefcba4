/**
 * On the page of a document: marks the words of `?m=` in the paragraph of the anchor, announces them to
 * screen readers, and removes the parameter from the address, so that the plain address of the paragraph is
 * copied. Escape removes the marks.
 */
import { EARLIER_MARK_PARAMETER, MARK_PARAMETER, readMarks } from '../../../search/ask/mark-address.ts'
import { decoded } from '../../../text/decoded.ts'
import { markSpans, piecesOf, unmark } from './marking.ts'

/** Marks words in an element, and returns the words that were marked. */
function mark(target: Element, values: readonly string[]): string[] {
  const { text } = piecesOf(target)
  const spans = readMarks(values, text)
  markSpans(target, spans)
  return [...new Set(spans.map(([start, end]) => text.slice(start, end)))]
}

function announce(words: string): void {
  const status = document.createElement('p')
  status.className = 'vh'
  status.setAttribute('role', 'status')
  document.body.append(status)
  setTimeout(() => {
    status.textContent = words
  }, 300)
}

const params = new URLSearchParams(location.search)
const NAMES = [MARK_PARAMETER, EARLIER_MARK_PARAMETER]
const values = NAMES.flatMap((name) => params.getAll(name))
const target = document.getElementById(decoded(location.hash.slice(1)))
if (values.length > 0) {
  for (const name of NAMES) params.delete(name)
  history.replaceState(
    history.state,
    '',
    location.pathname + (params.size > 0 ? `?${params}` : '') + location.hash,
  )
}
const words = target ? mark(target, values) : []
if (target && words.length > 0) {
  announce(`Gemarkeerd: ${words.join(', ')}`)
  addEventListener('keydown', (event) => event.key === 'Escape' && unmark(target))
}
