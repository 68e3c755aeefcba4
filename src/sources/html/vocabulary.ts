/** What each element of a web page is. */
import { addFigure, addHeading, frame } from '../declared/blocks.ts'
import { type Element, elementsIn, elementsNamed, isElement } from '../declared/element.ts'
import { BREAK, plainText, SPACE, type Span } from '../declared/spans.ts'
import { headStructure } from '../declared/structure.ts'
import {
  addNote,
  addRow,
  type BlockHandler,
  flow,
  noteName,
  type Vocabulary,
  type Walk,
  within,
  wordsWithin,
} from '../declared/walk.ts'
import type { Role, StructureKind } from '../evidence.ts'
import { definitions, item, list, numbersIn, paragraph, term } from './lists.ts'
import {
  BLOCKS,
  frameOf,
  HEADINGS,
  isPublicationHead,
  isSite,
  isUnseen,
  partOf,
  partOfHead,
} from './names.ts'
import type { PageNotes } from './notes.ts'
import { table } from './tables.ts'
import { wordsHandler } from './words.ts'

export const SITE: Role = { kind: 'artifact', furniture: 'site-furniture' }

const nothing: BlockHandler = () => {}
const block: BlockHandler = (walk, element) => flow(walk, element)
const setAside: BlockHandler = (walk, element) => flow(within(walk, { whole: SITE, item: null }), element)
const kept =
  (kind: Role['kind']): BlockHandler =>
  (walk, element) =>
    flow(walk, element, { kind })

/** A logo in a heading is set aside with what it says. */
const heading: BlockHandler = (walk, element) => {
  const level = HEADINGS.has(element.name) ? Number(element.name.slice(1)) - 1 : 0
  const spans = wordsWithin(walk, element).map((span) => (span.breaks ? SPACE : span))
  const kind = partOfHead(element)
  for (const logo of elementsNamed(element, 'img')) image(within(walk, { whole: SITE, item: null }), logo)
  addHeading(within(walk, { level }), spans, kind ? headStructure(kind, plainText(spans)) : {})
}

/** A part of a regulation: its first heading is that of the part. */
const part =
  (kind: StructureKind): BlockHandler =>
  (walk, element) => {
    const before = walk.state.rows.length
    const isRegulation = walk.place.isRegulation || kind === 'artikel' || kind === 'bijlage'
    flow(within(walk, { isRegulation, item: null }), element)
    const own = walk.state.rows.slice(before).find(({ role }) => role.kind === 'heading')
    if (own && !own.role.structure) own.role = { ...own.role, ...headStructure(kind, own.text) }
  }

/** A quotation: all that stands in it. */
const quotation: BlockHandler = (walk, element) => flow(within(walk, { isQuoted: true }), element)

/** Rows of a text that is set as it stands. */
const preformatted: BlockHandler = (walk, element) => void addRow(walk, rowsOfText(element))
const rowsOfText = (element: Element): Span[] =>
  textOf(element)
    .split('\n')
    .flatMap((row, i) => (i === 0 ? [{ text: row }] : [BREAK, { text: row }]))
const textOf = (element: Element): string =>
  element.children.map((node) => (isElement(node) ? textOf(node) : node)).join('')

/** An image that says something; one without words is set for the eye only. */
const image: BlockHandler = (walk, { attributes }) => {
  const alternative = (attributes.alt ?? '').trim()
  if (alternative !== '') addFigure(walk, alternative, fileName(attributes.src ?? ''))
}
const fileName = (address: string): string =>
  address.startsWith('data:') ? '' : (address.split(/[?#]/)[0]?.split('/').at(-1) ?? '')

const NAMED: Readonly<Record<string, BlockHandler>> = {
  ul: list,
  ol: list,
  dir: list,
  dl: definitions,
  dt: term,
  dd: block,
  p: paragraph,
  table,
  blockquote: quotation,
  pre: preformatted,
  img: image,
  figcaption: kept('caption'),
  hr: nothing,
}

/** Numbers that a browser sets before the items of all lists of a page. */
function allNumbers(element: Element): [Element, string][] {
  return [...numbersIn(element), ...elementsIn(element).flatMap(allNumbers)]
}

const note =
  (notes: PageNotes): BlockHandler =>
  (walk: Walk, element: Element) => {
    const body = notes.bodies.get(element)
    if (body) addNote(walk, { of: noteName(walk, body.id), marker: body.marker, element: body.text })
  }

/** What a page is made of: where its text is, and its notes. */
export interface PageParts {
  content: Element
  notes: PageNotes
}

export function vocabularyFor({ content, notes }: PageParts, page: Element): Vocabulary {
  const numbers = new Map(allNumbers(page))
  const items = item((element) => numbers.get(element))
  const noted = note(notes)
  const text: BlockHandler = (walk, element) => flow(within(walk, { whole: null }), element)
  return {
    block: (element) => {
      if (element === content) return text
      if (isUnseen(element)) return undefined
      if (notes.bodies.has(element)) return noted
      if (isSite(element)) return setAside
      return ofText(element, items)
    },
    words: (element) => wordsHandler(element, notes),
    isField: () => false,
  }
}

function ofText(element: Element, items: BlockHandler): BlockHandler | undefined {
  if (HEADINGS.has(element.name) || isPublicationHead(element)) return heading
  if (element.name === 'li') return items
  const kind = partOf(element)
  if (kind !== undefined) return part(kind)
  const around = frameOf(element)
  if (around !== undefined) return frame(around)
  return NAMED[element.name] ?? (BLOCKS.has(element.name) ? block : undefined)
}
