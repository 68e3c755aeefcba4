import { clipped, NOT_TEXT, textNodes } from './words-in-range.ts'

const labelOf = (mark: HTMLElement | undefined): string => mark?.dataset.label ?? ''

/** The mark of the page that a text node is on: the last mark before it. */
const markBefore = (marks: readonly HTMLElement[], text: Node): HTMLElement | undefined =>
  marks.findLast((mark) => mark.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING)

/** The note that a text node is in. Notes have their page as an attribute, since they stand elsewhere. */
const noteAround = (text: Node): HTMLElement | null | undefined =>
  text.parentElement?.closest<HTMLElement>('.notes li')

/** The pages of the paper with the selected words: 'p. 3' or 'p. 3-4'; undefined for a text without pages. */
export function pagesOfRange(range: Range): string | undefined {
  const words = textNodes(range).filter(
    (node) => !node.parentElement?.closest(NOT_TEXT) && /\S/.test(clipped(node, range)),
  )
  const marks = [...document.querySelectorAll<HTMLElement>('.text .pagina')]
  const [first, last] = [words[0], words.at(-1)].map((text) => {
    if (!text) return ''
    const note = noteAround(text)
    return note ? (note.dataset.page ?? '') : labelOf(markBefore(marks, text))
  })
  if (!first || !last) return undefined
  return first === last ? `p. ${first}` : `p. ${first}-${last}`
}
