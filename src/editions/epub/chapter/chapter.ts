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

/** A link of the text: where it leads depends on the book. */
export interface ChapterLink {
  href: string
  /** What its tag has before and behind the address. */
  before: string
  behind: string
  /** What is left of its tag where it leads nowhere. */
  plain: string
}

/**
 * The text of a document as a chapter of any book. After this
 * 1. every block has the id it has on the site, written as XML has names;
 * 2. a marker of a note is a noteref, a note is a footnote: readers show it beside the text;
 * 3. between the words of the source stands nothing of ours;
 * 4. a link begins and ends at a mark: `␀0␀` and `␀/0␀` around the words of the first.
 */
export interface Chapter {
  content: string
  links: ChapterLink[]
  /** Ids of the page, and what they are in the chapter. */
  ids: [id: string, name: string][]
  headings: Heading[]
}

/** Stands in no text: XML does not know it. */
export const MARK = '\0'

/** What stands where a link begins and where it ends. */
export const marksOf = (number: number): [start: string, end: string] => [
  `${MARK}${number}${MARK}`,
  `${MARK}/${number}${MARK}`,
]

/** Attributes that a book keeps, as hast names them. */
const KEPT: ReadonlySet<string> = new Set(
  [
    'id className href lang title dir role ariaLabel ariaLabelledBy ariaHidden epub:type',
    'colSpan rowSpan scope headers start reversed value dateTime alt open span abbr',
  ].flatMap((line) => line.split(' ')),
)

const HEADING = /^h[2-6]$/

/** The chapter of a text, from the tree that was rendered for its page; that stays as it is. */
export function toChapter(tree: Root): Chapter {
  const ids = new XmlIds()
  const chapter: Omit<Chapter, 'ids'> = { content: '', links: [], headings: [] }
  const elements = tree.children.filter((child) => child.type === 'element')
  chapter.content = written(elements, tree, { ...chapter, ids })
  return { ...chapter, ids: [...ids.names] }
}

type State = Pick<Chapter, 'links' | 'headings'> & { ids: XmlIds }

function written(nodes: readonly (ElementContent | RootContent)[], parent: Parents, state: State): string {
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
  const inside = written(children, shown, state)
  const text = link === null ? around(tagName, kept(properties), inside) : link(inside)
  return isNumber(shown) ? `${text} ` : text
}

/** With its id as it is in the chapter; without one when another element has it. */
const withId = (properties: Properties, ids: XmlIds): Properties =>
  properties.id === undefined ? properties : { ...properties, id: ids.give(String(properties.id)) }

function kept(properties: Properties): string {
  let text = ''
  for (const name in properties) if (KEPT.has(name)) text += attribute(name, properties[name])
  return text
}

/** Takes note of a link, and says what stands around its words. */
function openLink(properties: Properties, links: ChapterLink[]): (inside: string) => string {
  const { href = '', ...others } = properties
  const names = Object.keys(properties)
  const at = names.includes('href') ? names.indexOf('href') : names.length
  const some = (from: number, to: number): string =>
    kept(Object.fromEntries(names.slice(from, to).map((name) => [name, others[name]])))
  const { id, className } = properties
  const length = links.push({
    href: String(href),
    before: some(0, at),
    behind: some(at + 1, names.length),
    plain: kept({ id, className }),
  })
  const [start, end] = marksOf(length - 1)
  return (inside) => start + inside + end
}

const headingOf = (heading: Element, { id }: Properties): Heading => ({
  id: String(id),
  depth: Number(heading.tagName.slice(1)),
  text: oneSpaced(headingWords(heading)),
})

/** The words of a heading without its note markers. */
function headingWords(parent: Element): string {
  let text = ''
  for (const node of parent.children) {
    if (node.type === 'text') text += node.value
    if (node.type !== 'element' || node.tagName === 'sup' || isLeftOut(node, parent)) continue
    text += headingWords(withoutSigns(node)) + (isNumber(node) ? ' ' : '')
  }
  return text
}
