/** One handler a kind of block. */
import { addFigure, addHeading, addItem, addList } from '../declared/blocks.ts'
import {
  childNamed,
  type Element,
  elementsIn,
  hasWords,
  isElement,
  isMixed,
  wordsIn,
} from '../declared/element.ts'
import { PART_NAMES } from '../declared/part-names.ts'
import { marked, plainText, type Span, spaced } from '../declared/spans.ts'
import { citedNumber, headStructure } from '../declared/structure.ts'
import {
  addRow,
  type BlockHandler,
  flow,
  nextName,
  type Walk,
  within,
  wordsWithin,
} from '../declared/walk.ts'
import type { Role, StructureKind } from '../evidence.ts'
import { HAS_PARTS, NUMBERS } from './names.ts'
import { inOneRow } from './words.ts'

/** The same element without some of its children. */
export const without = (element: Element, ...left: (Element | undefined)[]): Element => ({
  ...element,
  children: element.children.filter((node) => !isElement(node) || !left.includes(node)),
})

/** Text in a frame of its own. */
export const box: BlockHandler = (walk, element) =>
  flow(within(walk, { box: walk.place.box ?? nextName(walk, 'b') }), element)

/** All its words are one row of a kind. */
export const oneRow =
  (kind: Role['kind']): BlockHandler =>
  (walk, element) =>
    isMixed(element) || elementsIn(element).length === 0
      ? flow(walk, element, { kind })
      : parts(walk, element, kind)

/** `<functie>`, `<naam>`: rows of their own; what is in a name is one row. */
function parts(walk: Walk, element: Element, kind: Role['kind']): void {
  if (elementsIn(element).some(({ name }) => PARTED.has(name))) flow(walk, element, { kind })
  else addRow(walk, wordsWithin(walk, element), { kind })
}
const PARTED = new Set(['functie', 'naam', 'ondertekening', 'al', 'dagtekening', 'koning'])

/** "Gegeven te Wassenaar, 3 mei 2031": in one row; who signed in the next. */
export const given: BlockHandler = (walk, element) => {
  const place = elementsIn(element).filter(({ name }) => name === 'label' || name === 'dagtekening')
  addRow(walk, spaced(place.map((each) => wordsWithin(walk, each))), { kind: 'label' })
  flow(walk, without(element, ...place), { kind: 'label' })
}

/** A table of contents: each row an entry. */
export const contents: BlockHandler = (walk, element) =>
  flow(within(walk, { whole: { kind: 'contents' }, item: null, depth: 0 }), element)

/** Furniture of the publication: "Staatscourant", a logo. */
export const setAside: BlockHandler = (walk, element) =>
  flow(within(walk, { whole: { kind: 'artifact', furniture: 'colophon' }, item: null }), element)

/** `<plaatje><illustratie naam="…" alt="…"/></plaatje>` */
export const figure: BlockHandler = (walk, { attributes }) =>
  addFigure(walk, attributes.alt ?? '', attributes.naam ?? attributes.name ?? attributes.url ?? '')

export const list: BlockHandler = addList

/** Structure of an item: a lid, or a part that is cited as "onderdeel b". */
function itemStructure(walk: Walk, element: Element, marker: string): Partial<Role> {
  const number = citedNumber(marker)
  const { isQuoted, isRegulation } = walk.place
  if (isQuoted || number === '') return {}
  if (element.name === 'lid') return { structure: { kind: 'lid', number } }
  return isRegulation && element.name === 'li' ? { structure: { kind: 'onderdeel', number } } : {}
}

const numberOf = (element: Element): { at?: Element; marker: string } => {
  const at = childNamed(element, ...NUMBERS)
  return at ? { at, marker: wordsIn(at) } : { marker: (element.attributes.nr ?? '').trim() }
}

/** A list item, a lid, a change: its number, then its words. */
export const item: BlockHandler = (walk, element) => {
  const { at, marker } = numberOf(element)
  const isList = element.name.endsWith('li')
  if (marker === '' && !isList) return flow(walk, without(element, at))
  const place = isList ? walk : within(walk, { depth: walk.place.depth + 1 })
  addItem(place, { marker, role: itemStructure(walk, element, marker) }, (inside) =>
    flow(inside, without(element, at)),
  )
}

/** A term with its definition: one item. */
export const definition: BlockHandler = (walk, element) => {
  const { at, marker } = numberOf(element)
  const term = childNamed(element, 'term')
  const prefix = spaced([[{ text: marker }], term ? marked(wordsWithin(walk, term), { italic: true }) : []])
  const role = itemStructure(walk, { ...element, name: 'li' }, marker)
  addItem(walk, { marker, prefix, role }, (inside) => flow(inside, without(element, at, term)))
}

/** What is specified, and its value: one item, in one row. */
export const specification: BlockHandler = (walk, element) => {
  const { at, marker } = numberOf(element)
  const role = itemStructure(walk, { ...element, name: 'li' }, marker)
  addItem(walk, { marker, role }, (inside) => addRow(inside, inOneRow(inside, without(element, at))))
}

/** Words of somebody else. */
export const quoted: BlockHandler = (walk, element) => flow(within(walk, { isQuoted: true }), element)

/** The words of a head, "Artikel 3 Begripsbepalingen"; pictures in it, with what they say, are set aside. */
export function readHead(walk: Walk, head: Element): Span[] {
  const images = imagesIn(head)
  for (const image of images) setAside(walk, image)
  return inOneRow(walk, without(head, ...images))
}
const imagesIn = (head: Element): Element[] =>
  elementsIn(head).filter(({ name }) => name === 'plaatje' || name === 'illustratie')

/** "A. Uitzondering" in the title itself. */
const NUMBER_IN_TITLE = /^(?:[A-Z]|[IVX]{1,5}|\d{1,2}(?:\.\d{1,2})*)\.(?=\s\S)/u

/** Its number as the marker of the head, where nothing stands before it. */
function headMarker(head: Element): Partial<Role> {
  const [number, label, title] = ['nr', 'label', 'titel'].map((name) => wordsIn(childNamed(head, name) ?? ''))
  if (label !== '' || title === undefined) return {}
  const own = number || NUMBER_IN_TITLE.exec(title)?.[0]
  return own === undefined || title === '' ? {} : { marker: own }
}

/** A part of the text with a head: what stands below it is one level deeper. A head without words is none. */
export const section =
  (kind: StructureKind | null): BlockHandler =>
  (walk, element) => {
    const head = childNamed(element, 'kop')
    const isHeaded = head !== undefined && addHead(walk, kind, head)
    const level = walk.place.level + (isHeaded ? 1 : 0)
    const isRegulation = walk.place.isRegulation || (HAS_PARTS.has(kind) && isHeaded)
    flow(
      within(walk, {
        level: Math.min(8, level),
        depth: walk.place.isQuoted ? walk.place.depth : 0,
        item: null,
        isRegulation,
      }),
      without(element, head),
    )
  }

const LABELLED: ReadonlyMap<string, StructureKind> = new Map(PART_NAMES)

/** "1.1" within "Artikel 1" of a circular: it is cited as "artikel 1.1". */
const NUMBER_WITHIN = /^\d+(?:\.\d+[a-z]?)+\.?$/u

/** A part that is what the label in its head says, "Artikel", "Paragraaf", or none of a regulation. */
export const labelledSection: BlockHandler = (walk, element) => {
  const head = childNamed(element, 'kop') ?? element
  const [label, number] = ['label', 'nr'].map((name) => wordsIn(childNamed(head, name) ?? ''))
  const isWithin = label === '' && walk.place.isRegulation && NUMBER_WITHIN.test(number ?? '')
  section(LABELLED.get((label ?? '').toLowerCase()) ?? (isWithin ? 'artikel' : null))(walk, element)
}

/** The head of a part as a heading; false for one without words. */
function addHead(walk: Walk, kind: StructureKind | null, head: Element): boolean {
  const spans = readHead(walk, head)
  if (!hasWords(plainText(spans))) return false
  addHeading(walk, spans, { ...headMarker(head), ...structureOf(walk, kind, head, spans) })
  return true
}

/** The number of a part in the words of its head: "Artikel 3" may stand in the title. */
function structureOf(
  walk: Walk,
  kind: StructureKind | null,
  head: Element,
  spans: readonly Span[],
): Partial<Role> {
  if (kind === null || walk.place.isQuoted) return {}
  return headStructure(kind, plainText(spans), wordsIn(childNamed(head, 'nr') ?? ''))
}
