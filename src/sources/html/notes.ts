/** Notes on web pages: a short link to a place further down that holds the note. */
import { type Element, elementsIn, isElement, type Node, wordsIn } from '../declared/element.ts'
import { classesOf, HEADINGS } from './names.ts'

/** "1", "[12]", "(3)", "*", "a" */
const MARKER = /^[[(]?(?:\d{1,4}|\*{1,3}|[a-z]|[ivxlc]{1,6}|†)[\])]?$/i
const NAMED =
  /(?:^|[^a-z])(?:noot|nootnum|note|noteref|voetnoot|eindnoot|footnote|endnote|fn|ftn|edn|supernote)/i
const LONGEST = 6000

/** A note: the elements of its text, and the marks that lead to it. */
export interface PageNotes {
  /** Names of notes by the links that mark them. */
  markers: ReadonlyMap<Element, string>
  /** Notes by the element that holds them. */
  bodies: ReadonlyMap<Element, PageNote>
}
interface PageNote {
  id: string
  marker: string
  /** Its text, without its number and the links back. */
  text: Element
}

interface Page {
  parents: ReadonlyMap<Element, Element>
  byId: ReadonlyMap<string, Element>
  links: readonly Element[]
}

/** A link to a place on the page itself. */
const isInside = ({ name, attributes }: Element): boolean =>
  name === 'a' && attributes.href?.startsWith('#') === true

function survey(page: Element): Page {
  const parents = new Map<Element, Element>()
  const byId = new Map<string, Element>()
  const links: Element[] = []
  const name = (element: Element): void => {
    const { id, name: anchor } = element.attributes
    for (const each of [id, anchor]) if (each && !byId.has(each)) byId.set(each, element)
  }
  const visit = (element: Element): void => {
    name(element)
    if (isInside(element)) links.push(element)
    for (const child of elementsIn(element)) {
      parents.set(child, element)
      visit(child)
    }
  }
  visit(page)
  return { parents, byId, links }
}

const targetId = (link: Element): string => {
  const id = (link.attributes.href ?? '').slice(1)
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}

const isNamedNote = ({ attributes }: Element): boolean =>
  NAMED.test(
    `${attributes.class ?? ''} ${attributes.id ?? ''} ` +
      `${attributes.name ?? ''} ${attributes.role ?? ''} ` +
      `${attributes.href ?? ''}`,
  )

const ancestors = (element: Element, { parents }: Page): Element[] => {
  const found: Element[] = []
  for (let at = parents.get(element); at; at = parents.get(at)) found.push(at)
  return found
}

const HOLDERS = new Set(['li', 'p', 'dd', 'aside', 'td', 'div'])

/** The element of a note, around the place that its marker leads to. */
function bodyOf(target: Element, link: Element, page: Page): Element | undefined {
  const around = [target, ...ancestors(target, page)]
  const above = new Set([link, ...ancestors(link, page)])
  const free = around.slice(
    0,
    around.findIndex((each) => above.has(each)),
  )
  const named = free.find((each) => HOLDERS.has(each.name) && isNamedNote(each) && each.name !== 'p')
  const body = named ?? free.find(({ name }) => HOLDERS.has(name))
  if (!body || free.slice(0, free.indexOf(body) + 1).some(({ name }) => HEADINGS.has(name))) return undefined
  return wordsIn(body).length <= LONGEST ? body : undefined
}

function looksLikeMarker(link: Element, target: Element, page: Page): boolean {
  if (!MARKER.test(wordsIn(link))) return false
  const isRaised =
    ancestors(link, page)
      .slice(0, 2)
      .some(({ name }) => name === 'sup') || elementsIn(link).some(({ name }) => name === 'sup')
  return isRaised || isNamedNote(link) || isNamedNote(target) || /^[[(]/.test(wordsIn(link))
}

/** Links back, a cross to close a note, and its own number: no words of the note. */
function textOf(body: Element, marker: string): Element {
  const isOwnNumber = (node: Element): boolean =>
    wordsIn(node).replace(/[.[\]()]/g, '') === marker.replace(/[.[\]()]/g, '')
  const isBack = (node: Element): boolean =>
    node.name === 'a' && (node.attributes.href ?? '').startsWith('#') && wordsIn(node).length <= 24
  const isClose = (node: Element): boolean => /note-close|backlink|back-link/.test(classesOf(node))
  const isLeft = (node: Element): boolean =>
    isBack(node) || isClose(node) || (isOwnNumber(node) && /^(?:sup|span|a|b|strong|dt)$/.test(node.name))
  const cut = (element: Element): Element => ({
    ...element,
    children: element.children.flatMap((node): Node[] => {
      if (!isElement(node)) return [node]
      return isLeft(node) ? [] : [cut(node)]
    }),
  })
  return withoutNumber(cut(body), marker)
}

/** "1 Zie …", "[1]: Zie …" as plain words: the number is said by the marker. */
function withoutNumber(element: Element, marker: string): Element {
  const index = element.children.findIndex((node) => wordsIn(node) !== '')
  const first = element.children[index]
  if (first === undefined) return element
  const bare = marker.replace(/[[\]().]/g, '')
  const replaced = isElement(first)
    ? withoutNumber(first, marker)
    : first.replace(/^\s*[[(]?([\d*†a-z]{1,6})[\])]?[.:)]?\s+/i, (whole, own) => (own === bare ? '' : whole))
  return { ...element, children: element.children.map((node, i) => (i === index ? replaced : node)) }
}

/** The notes of a page. A note is one element, however often it is marked. */
export function notesOf(content: Element): PageNotes {
  const page = survey(content)
  const markers = new Map<Element, string>()
  const bodies = new Map<Element, PageNote>()
  for (const link of page.links) {
    const target = page.byId.get(targetId(link))
    if (!target || !looksLikeMarker(link, target, page)) continue
    const body = bodyOf(target, link, page)
    if (!body || isMarkOf(link, bodies, page)) continue
    const known = bodies.get(body) ?? {
      id: targetId(link),
      marker: wordsIn(link),
      text: textOf(body, wordsIn(link)),
    }
    bodies.set(body, known)
    markers.set(link, known.id)
  }
  return { markers, bodies }
}

/** A link inside a note leads back. */
const isMarkOf = (link: Element, bodies: ReadonlyMap<Element, PageNote>, page: Page): boolean =>
  ancestors(link, page).some((each) => bodies.has(each))
