/** Elements that are words within words: looks, links, notes, formulas. */
import {
  childNamed,
  type Element,
  elementsIn,
  elementsNamed,
  isElement,
  isMixed,
  wordsIn,
} from '../declared/element.ts'
import { keptLink } from '../declared/links.ts'
import { formulaText } from '../declared/math.ts'
import { BREAK, type Marks, marked, type Span, spaced } from '../declared/spans.ts'
import { noteName, queueNote, type Walk, type WordsHandler, words, wordsWithin } from '../declared/walk.ts'
import { BREAKS, INLINE, LOOKS, NOTES, REFERENCES } from './names.ts'

/** `<nadruk type="cur">`, `<cur>` */
const looksOf = ({ name, attributes }: Element): Marks =>
  LOOKS.get(name === 'nadruk' ? (attributes.type ?? '') : name) ?? {}

const inline: WordsHandler = (walk, element) => {
  const spans = wordsWithin(walk, element)
  const looks = looksOf(element)
  return Object.keys(looks).length === 0 ? spans : marked(spans, looks)
}

const reference: WordsHandler = (walk, element) => {
  const link = keptLink(element.attributes.doc ?? element.attributes.ref)
  const spans = wordsWithin(walk, element)
  return link === undefined ? spans : marked(spans, { link })
}

/** What of a note is its text: without its number. */
const withoutNumber = (note: Element, number: Element | undefined): Element => ({
  ...note,
  children: note.children.filter((node) => !isElement(node) || node !== number),
})

/** The mark of a note where it stands; the note itself comes after the block. */
const note: WordsHandler = (walk, element) => {
  const of = noteName(walk, element.attributes.id)
  const number = childNamed(element, 'noot.nr')
  const marker = wordsIn(number ?? element.attributes.nr ?? '')
  queueNote(walk, { of, marker, element: withoutNumber(element, number) })
  return marker === '' ? [] : [{ text: marker, raised: true, note: of }]
}

/** It is set around a table, without a number: no note, but the table itself. */
export const isSetAround = (element: Element): boolean =>
  NOTES.has(element.name) &&
  (element.attributes.nr ?? '') === '' &&
  childNamed(element, 'noot.nr') === undefined &&
  elementsNamed(element, 'table').length > 0

/** Another mark of a note that stands elsewhere. */
const noteReference: WordsHandler = (walk, element) =>
  marked(wordsWithin(walk, element), { raised: true, note: noteName(walk, element.attributes.refid) })

const formula: WordsHandler = (_, element): Span[] => [{ text: formulaText(element) }]

const lineEnd: WordsHandler = (walk, element) => [BREAK, ...wordsWithin(walk, element)]

const HANDLERS: Readonly<Record<string, WordsHandler>> = {
  noot: note,
  voetnoot: note,
  nootref: noteReference,
  math: formula,
}

export function wordsHandler(element: Element): WordsHandler | undefined {
  const { name } = element
  if (isSetAround(element)) return undefined
  if (BREAKS.has(name)) return lineEnd
  if (REFERENCES.has(name)) return reference
  return HANDLERS[name] ?? (INLINE.has(name) ? inline : undefined)
}

/** All words in an element as one row: its parts set apart, unless words of its own stand between them. */
export const inOneRow = (walk: Walk, element: Element): Span[] =>
  isMixed(element)
    ? wordsWithin(walk, element)
    : spaced(elementsIn(element).map((child) => words(walk, child)))
