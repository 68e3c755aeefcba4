import { type Element, elementsIn, wordsIn } from '../declared/element.ts'
import { isSite, isUnseen } from './names.ts'

/** Where pages say that their text is, the surest first. */
const PLACES: readonly ((element: Element) => boolean)[] = [
  ({ attributes }) => attributes.id === 'broodtekst',
  ({ name, attributes }) => name === 'main' || attributes.role === 'main',
  ({ attributes }) => attributes.id === 'content' || attributes.id === 'main-content',
  ({ name }) => name === 'article',
]

/** A page may say so of an empty element, or of one of many. */
const FEWEST_LETTERS = 20
const SHARE = 0.4

function matching(element: Element, test: (element: Element) => boolean): Element[] {
  if (isUnseen(element)) return []
  return elementsIn(element).flatMap((child) =>
    test(child) && !isUnseen(child) ? [child] : matching(child, test),
  )
}

/** Words that a reader sees in the text: not those of menus. */
const seenLength = (element: Element): number =>
  isUnseen(element) || isSite(element)
    ? 0
    : element.children.reduce(
        (sum, node) => sum + (typeof node === 'string' ? node.trim().length : seenLength(node)),
        0,
      )

/** The element that holds the text of a page: what it says to be that, else the whole body. */
export function contentOf(page: Element): Element {
  const body = matching(page, ({ name }) => name === 'body')[0] ?? page
  const all = seenLength(body)
  for (const place of PLACES) {
    const found = matching(body, place)
    const [first] = found
    if (found.length !== 1 || !first) continue
    const length = seenLength(first)
    if (length >= FEWEST_LETTERS && length >= SHARE * all) return first
  }
  return body
}

/** The words of the first element with a name, such as the title of the page. */
export const firstWords = (page: Element, name: string): string =>
  wordsIn(matchingAnywhere(page, name)[0] ?? '')
export const matchingAnywhere = (element: Element, name: string): Element[] =>
  elementsIn(element).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...matchingAnywhere(child, name),
  ])
