/** Lists of web pages: numbers that stand printed, and those that a browser counts. */

import { toRoman } from '../../text/roman.ts'
import { addItem, addList } from '../declared/blocks.ts'
import { type Element, elementsIn, isElement, wordsIn } from '../declared/element.ts'
import { citedNumber } from '../declared/structure.ts'
import { type BlockHandler, flow, type Walk, within } from '../declared/walk.ts'
import type { Role } from '../evidence.ts'
import { hasClass, LABELS } from './names.ts'

const LONGEST_LABEL = 10

/** The element with the printed number, where it is the first with words in an item. */
function labelIn(element: Element): Element | undefined {
  const first = element.children.find((node) => wordsIn(node) !== '')
  if (first === undefined || !isElement(first)) return undefined
  if (hasClass(first, ...LABELS) && wordsIn(first).length <= LONGEST_LABEL) return first
  return labelIn(first)
}

/** The same element without its label; what does not hold the label stays what it is. */
const without = (element: Element, left: Element): Element => {
  const first = element.children.find((node) => wordsIn(node) !== '')
  return {
    ...element,
    children: element.children
      .filter((node) => node !== left)
      .map((node) => (node === first && isElement(node) ? without(node, left) : node)),
  }
}

const letterOf = (count: number): string => String.fromCodePoint(96 + Math.min(26, Math.max(1, count)))

/** `<ol type="a">`: the number that a browser sets before an item. */
function counted(type: string, count: number): string {
  if (type === 'a') return `${letterOf(count)}.`
  if (type === 'A') return `${letterOf(count).toUpperCase()}.`
  if (type === 'i') return `${toRoman(count).toLowerCase()}.`
  return type === 'I' ? `${toRoman(count)}.` : `${count}.`
}

const NO_NUMBERS = /list-style(?:-type)?\s*:\s*none/i
const EXPLICIT = ['expliciet', 'explicit', 'list-unstyled', 'unstyled', 'nolist']

/** The items that a browser counts, each with its number. */
export function numbersIn(list: Element): Map<Element, string> {
  const { start, type = '1', style = '', reversed } = list.attributes
  const items = elementsIn(list).filter(({ name }) => name === 'li')
  if (list.name !== 'ol' || NO_NUMBERS.test(style) || hasClass(list, ...EXPLICIT) || reversed !== undefined)
    return new Map()
  let count = (Number(start) || 1) - 1
  return new Map(
    items.map((item) => {
      count = Number(item.attributes.value) || count + 1
      return [item, counted(type, count)] as const
    }),
  )
}

/** Words that themselves begin with a number need none. */
const HAS_NUMBER = /^(?:\(?\d{1,3}[.):]|\(?[a-z][.)]|\d+[°º]|[•▪–-])\s/i

function structureOf(walk: Walk, label: Element | undefined, marker: string): Partial<Role> {
  const number = citedNumber(marker)
  if (!walk.place.isRegulation || number === '') return {}
  const isLid = label !== undefined && hasClass(label, 'lidnr')
  return { structure: { kind: isLid ? 'lid' : 'onderdeel', number } }
}

/** An item of a list; `number`: what a browser counts. */
export const item =
  (number: (element: Element) => string | undefined): BlockHandler =>
  (walk, element) => {
    const label = labelIn(element)
    const own = label ? without(element, label) : element
    const ofBrowser = HAS_NUMBER.test(wordsIn(element)) ? '' : (number(element) ?? '')
    const marker = label ? wordsIn(label) : ofBrowser
    addItem(walk, { marker, role: structureOf(walk, label, marker) }, (inside) => flow(inside, own))
  }

export const list: BlockHandler = addList

/** A paragraph with a printed number, outside any list: `<p class="lid"><span class="lidnr">1</span> …` */
export const paragraph: BlockHandler = (walk, element) => {
  const label = walk.place.item && !walk.place.item.isTaken ? undefined : labelIn(element)
  if (!label) flow(walk, element)
  else item(() => undefined)(within(walk, { depth: walk.place.depth || 1 }), element)
}

/** A term of a list of definitions is an item; what is said of it goes on in that item. */
export const term: BlockHandler = (walk, element) =>
  addItem(walk, { marker: '' }, (inside) => flow(inside, element))

export const definitions: BlockHandler = addList
