/**
 * `<al><nadruk type="vet">Bezwaar</nadruk></al>`: a paragraph that is set as a title, in texts that have no
 * other way to give one. In explanations, below those, rows in italics or underlined are titles too.
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

/** Texts of announcements and letters; in them, not in rules, a bold row may be a title. */
const FREE = new Set(['tekst', 'zakelijke-mededeling-tekst', 'vrije-tekst', 'divisie'])
/** The same of explanations, of which titles are also set in italics or underlined. */
const EXPLAINED = new Set([
  'nota-toelichting',
  'toelichting',
  'algemene-toelichting',
  'artikelsgewijze-toelichting',
  'artikel.toelichting',
  'structuurtekst',
])
const UNDERLINED = new Set(['ondlijn', 'onderstreept', 'unl'])
const PARAGRAPHS = new Set(['al', 'context.al'])
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

const lookOf = ({ name, attributes }: Element): string => (name === 'nadruk' ? (attributes.type ?? '') : name)
const isBoldLook = (look: string): boolean => LOOKS.get(look)?.bold === true
const isOtherLook = (look: string): boolean => LOOKS.get(look)?.italic === true || UNDERLINED.has(look)

/** All its words have such a look. */
const isSet = (element: Element, look: (name: string) => boolean): boolean =>
  element.children.every((node: Node) =>
    isElement(node) ? look(lookOf(node)) || !hasWords(wordsIn(node)) : !hasWords(node),
  )

function hasTitleWords(element: Element): boolean {
  if (!PARAGRAPHS.has(element.name)) return false
  const words = wordsIn(element)
  const part = PART.exec(words)?.[0] ?? ''
  if (words.length > (part === '' ? LONGEST : LONGEST_OF_PART)) return false
  return (!SENTENCE.test(words) || part === words) && TITLE.test(words)
}

/** `explained`: whether a title may also be set in another way than bold. */
const isTitle = (element: Element, explained: boolean): boolean =>
  hasTitleWords(element) && (isSet(element, isBoldLook) || (explained && isSet(element, isOtherLook)))

/** An article without a head is a text that had to stand in one. */
const isHeadless = (element: Element): boolean =>
  element.name === 'artikel' && !hasWords(wordsIn(childNamed(element, 'kop') ?? ''))

const isClosed = (element: Element): boolean =>
  (CLOSED.has(element.name) && !isHeadless(element)) || FRAMES.has(element.name)

const isArticle = (element: Element): boolean => ARTICLE.test(wordsIn(element))

/** The paragraphs of a file that are set as titles. */
export interface BoldTitles {
  titles: ReadonlySet<Element>
  /** "B. Mandaat" right over "Artikel 2": other titles hold the articles. */
  hold: boolean
}

interface Within {
  isFree: boolean
  isExplained: boolean
}

export function boldTitles(root: Element): BoldTitles {
  const titles = new Set<Element>()
  let above: Element | null = null
  let hold = false
  const note = (element: Element, isExplained: boolean): void => {
    if (isTitle(element, isExplained)) {
      titles.add(element)
      hold ||= isArticle(element) && above !== null && titles.has(above) && !isArticle(above)
    }
    if (PARAGRAPHS.has(element.name) && hasWords(wordsIn(element))) above = element
  }
  const visit = (element: Element, within: Within): void => {
    if (isClosed(element)) return
    const isExplained = within.isExplained || EXPLAINED.has(element.name) || isHeadless(element)
    const isFree = within.isFree || isExplained || FREE.has(element.name)
    if (isFree) note(element, isExplained)
    for (const child of elementsIn(element)) visit(child, { isFree, isExplained })
  }
  visit(root, { isFree: false, isExplained: false })
  return { titles, hold }
}

/**
 * How far a title stands below the others of its file: articles below what holds them, what is not bold below
 * what is.
 */
function ranksAmong({ titles, hold }: BoldTitles): (title: Element) => number {
  const hasBold = [...titles].some((title) => isSet(title, isBoldLook))
  return (title) =>
    isSet(title, isBoldLook) ? Number(hold && isArticle(title)) : Number(hasBold) + Number(hold)
}

/**
 * A title below the part it stands in, and below the headings that the file has beside it (`below`); one that
 * heads nothing is a row of its own again.
 */
export function boldTitle(bold: BoldTitles, below: number): BlockHandler {
  const rankOf = ranksAmong(bold)
  return (walk, element) => {
    if (!bold.titles.has(element) || walk.place.whole || walk.place.isQuoted) return flow(walk, element)
    const level = Math.min(8, walk.place.level + below + rankOf(element))
    const role = addHeading(within(walk, { level, depth: 0, item: null }), wordsWithin(walk, element))
    if (role?.kind === 'heading') walk.state.loose.add(role)
  }
}
