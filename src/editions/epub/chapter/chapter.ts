import type { Element, ElementContent, Parents, Properties, Root, RootContent } from 'hast'
import { oneSpaced } from '../../../text/spaces.ts'
import { around, attribute, words } from '../markup.ts'
import { isLeftOut } from './left-out.ts'
import { isNumber, withNotes, withoutSigns } from './signs.ts'
import { XmlIds } from './xml-ids.ts'

/** A heading of a chapter, for the table of contents. */
export interface Heading {
  id: string
  depth: number
  text: string
}

/** A link of the text; where it leads depends on the book. */
export interface ChapterLink {
  href: string
  /** Serialised attributes before and after the address. */
  before: string
  behind: string
  /** Serialised attributes to keep when it leads nowhere. */
  plain: string
}

/**
 * The text of a document as a chapter, for any book. Guaranteed:
 * 1. every block has the id that it has on the site, as a valid XML name;
 * 2. a note marker is a noteref and a note a footnote, so that reading systems show it beside the text;
 * 3. nothing is added between the words of the source;
 * 4. a link has a mark at its start and its end: `␀0␀` and `␀/0␀` around the words of the first.
 */
export interface Chapter {
  content: string
  links: ChapterLink[]
  /** Ids on the page, and the corresponding names in the chapter. */
  ids: [id: string, name: string][]
  headings: Heading[]
}

/** Occurs in no text, since it is invalid in XML. */
export const MARK = '\0'

/** The marks at the start and end of a link. */
export const marksOf = (number: number): [start: string, end: string] => [
  `${MARK}${number}${MARK}`,
  `${MARK}/${number}${MARK}`,
]

/** Attributes that are kept, by their hast names. */
const KEPT: ReadonlySet<string> = new Set(
  [
    'id className href lang title dir role ariaLabel ariaLabelledBy ariaHidden epub:type',
    'colSpan rowSpan scope headers start reversed value dateTime alt open span abbr',
  ].flatMap((line) => line.split(' ')),
)

const HEADING = /^h[2-6]$/

/** Makes a chapter from the rendered tree of a page, which is not changed. */
export function toChapter(tree: Root): Chapter {
  const ids = new XmlIds()
  const chapter: Omit<Chapter, 'ids'> = { content: '', links: [], headings: [] }
  const elements = tree.children.filter((child) => child.type === 'element')
  chapter.content = serialised(elements, tree, { ...chapter, ids })
  return { ...chapter, ids: [...ids.names] }
}

type State = Pick<Chapter, 'links' | 'headings'> & { ids: XmlIds }

function serialised(nodes: readonly (ElementContent | RootContent)[], parent: Parents, state: State): string {
  let text = ''
  for (const node of nodes) {
    if (node.type === 'text') text += words(node.value)
    if (node.type === 'element' && !isLeftOut(node, parent)) text += element(node, state)
  }
  return text
}

function element(found: Element, state: State): string {
  const shown = withNotes(withoutSigns(found))
  const { tagName, children } = shown
  const properties = withId(shown.properties, state.ids)
  const link = tagName === 'a' ? openLink(properties, state.links) : null
  if (HEADING.test(tagName) && properties.id !== undefined) state.headings.push(headingOf(shown, properties))
  const inside = serialised(children, shown, state)
  const text = link === null ? around(tagName, keptAttributes(properties), inside) : link(inside)
  return isNumber(shown) ? `${text} ` : text
}

/** Gives the element its id in the chapter; none when another element has that already. */
const withId = (properties: Properties, ids: XmlIds): Properties =>
  properties.id === undefined ? properties : { ...properties, id: ids.give(String(properties.id)) }

function keptAttributes(properties: Properties): string {
  let text = ''
  for (const name in properties) if (KEPT.has(name)) text += attribute(name, properties[name])
  return text
}

/** Records a link. Returns a function that puts marks around its content. */
function openLink(properties: Properties, links: ChapterLink[]): (inside: string) => string {
  const { href = '', ...others } = properties
  const names = Object.keys(properties)
  const at = names.includes('href') ? names.indexOf('href') : names.length
  const between = (from: number, to: number): string =>
    keptAttributes(Object.fromEntries(names.slice(from, to).map((name) => [name, others[name]])))
  const { id, className } = properties
  const length = links.push({
    href: String(href),
    before: between(0, at),
    behind: between(at + 1, names.length),
    plain: keptAttributes({ id, className }),
  })
  const [start, end] = marksOf(length - 1)
  return (inside) => start + inside + end
}

const headingOf = (heading: Element, { id }: Properties): Heading => ({
  id: String(id),
  depth: Number(heading.tagName.slice(1)),
  text: oneSpaced(headingWords(heading)),
})

/** The text of a heading, without note markers. */
function headingWords(parent: Element): string {
  let text = ''
  for (const node of parent.children) {
    if (node.type === 'text') text += node.value
    if (node.type !== 'element' || node.tagName === 'sup' || isLeftOut(node, parent)) continue
    text += headingWords(withoutSigns(node)) + (isNumber(node) ? ' ' : '')
  }
  return text
}
