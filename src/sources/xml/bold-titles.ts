/**
 * `<al><nadruk type="vet">Bezwaar</nadruk></al>`: a paragraph that is set as a title, in texts that have no
 * other way to give one.
 */
import { addHeading } from '../declared/blocks.ts'
import {
  childNamed,
  type Element,
  elementsIn,
  hasWords,
  isElement,
  type Node,
  wordsIn,
} from '../declared/element.ts'
import { FRAMES } from '../declared/part-names.ts'
import { type BlockHandler, flow, within, wordsWithin } from '../declared/walk.ts'
import { LOOKS } from './names.ts'

/** Texts of announcements, letters and explanations; in them, not in rules, a bold row may be a title. */
const FREE = new Set([
  'tekst',
  'zakelijke-mededeling-tekst',
  'vrije-tekst',
  'divisie',
  'nota-toelichting',
  'structuurtekst',
])
/** Within these a bold row is emphasis, or a name. */
const CLOSED = new Set(['table', 'noot', 'voetnoot', 'artikel', 'lid', 'ondertekening', 'plaatje', 'box'])
const LONGEST = 100
/** What opens a part may say of what: "Bijlage 1 bij de Regeling van …" */
const LONGEST_OF_PART = 200
/** A sentence, or a question that is answered below. */
const SENTENCE = /[.,;:!?…]["'’”»)]*$/u
/** "Artikel 8.", "Bijlage 1 bij …" */
const PART = /^(?:artikel|hoofdstuk|afdeling|paragraaf|§|bijlage) [\dA-Z][\w:.-]{0,9}(?: |$)/iu
const ARTICLE = /^artikel /iu
const TITLE = /^[\p{Lu}\d‘“'"«(].*\p{L}{3}/u

const isBold = (node: Node): boolean => {
  if (!isElement(node)) return !hasWords(node)
  const look = node.name === 'nadruk' ? (node.attributes.type ?? '') : node.name
  return LOOKS.get(look)?.bold === true || !hasWords(wordsIn(node))
}

function isTitle(element: Element): boolean {
  const words = wordsIn(element)
  const part = PART.exec(words)?.[0] ?? ''
  if (element.name !== 'al' || words.length > (part === '' ? LONGEST : LONGEST_OF_PART)) return false
  if (SENTENCE.test(words) && part !== words) return false
  return TITLE.test(words) && element.children.every(isBold)
}

/** An article without a head is a text that had to stand in one. */
const isHeadless = (element: Element): boolean =>
  element.name === 'artikel' && !hasWords(wordsIn(childNamed(element, 'kop') ?? ''))

const isClosed = (element: Element): boolean =>
  (CLOSED.has(element.name) && !isHeadless(element)) || FRAMES.has(element.name)

/** The paragraphs of a file that are set as titles and have text below them. */
export function boldTitles(root: Element): ReadonlySet<Element> {
  const found = new Set<Element>()
  const visit = (element: Element, isFree: boolean): void => {
    if (isClosed(element)) return
    const free = isFree || FREE.has(element.name) || isHeadless(element)
    if (free && isTitle(element)) found.add(element)
    for (const child of elementsIn(element)) visit(child, free)
  }
  visit(root, false)
  return found
}

/** "B. Mandaat", "Artikel 2": articles stand below the titles of other kinds beside them. */
const isBelowOthers = (element: Element, titles: ReadonlySet<Element>): boolean =>
  ARTICLE.test(wordsIn(element)) && [...titles].some((title) => !ARTICLE.test(wordsIn(title)))

/**
 * A title below the part it stands in, and below the headings that the file has beside it (`below`); one that
 * heads nothing is a row of its own again.
 */
export const boldTitle =
  (titles: ReadonlySet<Element>, below: number): BlockHandler =>
  (walk, element) => {
    if (!titles.has(element) || walk.place.whole || walk.place.isQuoted) return flow(walk, element)
    const level = Math.min(8, walk.place.level + below + (isBelowOthers(element, titles) ? 1 : 0))
    const role = addHeading(within(walk, { level, depth: 0, item: null }), wordsWithin(walk, element))
    if (role?.kind === 'heading') walk.state.loose.add(role)
  }
