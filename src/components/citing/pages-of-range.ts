import { clipped, NOT_TEXT, textNodes } from './words-in-range.ts'

const labelOf = (mark: HTMLElement | undefined): string => mark?.dataset.label ?? ''

/** The mark of the page that a text is on: the last one before it. */
const markBefore = (marks: readonly HTMLElement[], text: Node): HTMLElement | undefined =>
  marks.findLast((mark) => mark.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING)

/** A note tells its page itself, since it stands elsewhere. */
const noteAround = (text: Node): HTMLElement | null | undefined =>
  text.parentElement?.closest<HTMLElement>('.notes li')

/** 'p. 3' or 'p. 3-4': where selected words stand on paper; undefined for a text without pages. */
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
