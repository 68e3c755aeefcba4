/** Elements that are words within words. */
import { type Element, wordsIn } from '../declared/element.ts'
import { keptLink } from '../declared/links.ts'
import { formulaText } from '../declared/math.ts'
import { BREAK, type Marks, marked, type Span } from '../declared/spans.ts'
import { noteName, type WordsHandler, wordsWithin } from '../declared/walk.ts'
import { BOLD, ITALIC, isUnseen } from './names.ts'
import type { PageNotes } from './notes.ts'

const looking =
  (marks: Marks): WordsHandler =>
  (walk, element) =>
    marked(wordsWithin(walk, element), marks)

const nothing: WordsHandler = () => []
const lineEnd: WordsHandler = () => [BREAK]
const formula: WordsHandler = (_, element): Span[] => [
  { text: element.attributes.alttext ?? formulaText(element) },
]

/** A link with its address; one that marks a note is that mark. */
const link =
  ({ markers }: PageNotes): WordsHandler =>
  (walk, element) => {
    const id = markers.get(element)
    if (id !== undefined) return [{ text: wordsIn(element), raised: true, note: noteName(walk, id) }]
    const address = keptLink(element.attributes.href)
    const spans = wordsWithin(walk, element)
    return address === undefined ? spans : marked(spans, { link: address })
  }

const INLINE = new Set(
  (
    'span abbr acronym small big sub u s strike del ins mark q time code ' +
    'kbd samp tt data label font nobr bdi bdo ruby wbr'
  ).split(' '),
)

export function wordsHandler(element: Element, notes: PageNotes): WordsHandler | undefined {
  const { name } = element
  if (isUnseen(element)) return nothing
  if (name === 'a') return link(notes)
  if (name === 'br') return lineEnd
  if (name === 'math') return formula
  if (BOLD.has(name)) return looking({ bold: true })
  if (ITALIC.has(name)) return looking({ italic: true })
  if (name === 'sup') return looking({ raised: true })
  return INLINE.has(name) ? wordsWithin : undefined
}
