/**
 * How files that declare their structure are read: one walk over the elements, one handler an element, one
 * row a block.
 * A vocabulary says which elements are what; this knows no names.
 */
import type { Finding } from '../../diagnostics.ts'
import type { Role, RoleKind } from '../evidence.ts'
import { type Element, elementsIn, isElement, isMixed, type Node } from './element.ts'
import { fold, rowsOf, SPACE, type Span, spaced } from './spans.ts'
import type { DeclaredRow } from './write.ts'

export type BlockHandler = (walk: Walk, element: Element) => void
export type WordsHandler = (walk: Walk, element: Element) => Span[]

/** What elements are. An element that no table names is words within words, and else a block. */
export interface Vocabulary {
  block: (element: Element) => BlockHandler | undefined
  words: (element: Element) => WordsHandler | undefined
  /** Names and dates: words within words, and rows of their own elsewhere. */
  isField: (element: Element) => boolean
}

/** A number or bullet that waits for the first row of its item. */
interface OpenItem {
  prefix: readonly Span[]
  role: Partial<Role>
  isTaken: boolean
}

/** Where in the document a row stands. */
export interface Place {
  /** Level of the heading above. */
  level: number
  /** Depth of the list it stands in; 0 outside. */
  depth: number
  item: OpenItem | null
  /** All rows of a cell, a note or a part set aside have its role. */
  whole: Role | null
  /** The frame that it stands in. */
  box: string | null
  /** Words of another regulation: its articles are no articles of this one. */
  isQuoted: boolean
  /** Inside what changes another regulation: articles in it are words of that one. */
  isAmending: boolean
  /** Inside a part of a regulation of which the items are cited as "onderdeel". */
  isRegulation: boolean
}

interface QueuedNote {
  of: string
  marker: string
  element: Element
}

interface State {
  rows: DeclaredRow[]
  findings: Finding[]
  notes: QueuedNote[]
  counts: Map<string, number>
  /** Names of notes by their ids in the file. */
  noteNames: Map<string, string>
  /** Roles of headings that the file sets apart without making a part of the text of them. */
  loose: Set<Role>
}

export interface Walk {
  vocabulary: Vocabulary
  place: Place
  state: State
}

const NOT_IN_A_REGULATION = { isQuoted: false, isAmending: false, isRegulation: false }

export const newWalk = (vocabulary: Vocabulary): Walk => ({
  vocabulary,
  place: { level: 0, depth: 0, item: null, whole: null, box: null, ...NOT_IN_A_REGULATION },
  state: { rows: [], findings: [], notes: [], counts: new Map(), noteNames: new Map(), loose: new Set() },
})

/** The same walk at another place. */
export const within = (walk: Walk, place: Partial<Place>): Walk => ({
  ...walk,
  place: { ...walk.place, ...place },
})

/** `p1`, `p2`, `n1` … */
export function nextName({ state }: Walk, prefix: string): string {
  const count = (state.counts.get(prefix) ?? 0) + 1
  state.counts.set(prefix, count)
  return `${prefix}${count}`
}

const PREFIX: Partial<Record<RoleKind, string>> = {
  heading: 'h',
  label: 'l',
  item: 'i',
  figure: 'f',
  caption: 'c',
  quote: 'q',
}

/**
 * The role of a row that is a block of its own; of an item that still waits for its first row, that of the
 * item.
 */
function roleOf(walk: Walk, own: Partial<Role>, open: OpenItem | null): Role {
  const { whole, depth, isQuoted } = walk.place
  if (whole) return whole
  const framed = walk.place.box === null ? {} : { box: walk.place.box }
  if (open) return { kind: 'item', of: nextName(walk, 'i'), ...framed, ...open.role }
  const kind = own.kind ?? (isQuoted ? 'quote' : 'paragraph')
  const goesOn = depth > 0 && own.level === undefined && (kind === 'paragraph' || kind === 'quote')
  return { kind, of: nextName(walk, PREFIX[kind] ?? 'p'), ...framed, ...(goesOn && { level: depth }), ...own }
}

/** The item of a place, once. */
function takenItem({ place: { item } }: Walk): OpenItem | null {
  if (!item || item.isTaken) return null
  item.isTaken = true
  return item
}

/**
 * Adds the rows that spans make, if they have words, and then the notes that are marked in them; gives their
 * role.
 */
export function addRow(walk: Walk, spans: readonly Span[], role: Partial<Role> = {}): Role | null {
  const rows = rowsOf(spans)
  const added = rows.some((row) => fold(row).text !== '') ? addRows(walk, rows, role) : null
  if (walk.place.whole?.kind !== 'cell') addNotes(walk)
  return added
}

function addRows(walk: Walk, [first = [], ...rest]: readonly Span[][], role: Partial<Role>): Role {
  const open = takenItem(walk)
  const folded = [spaced([open?.prefix ?? [], first]), ...rest].map(fold).filter(({ text }) => text !== '')
  const own = roleOf(walk, role, open)
  const { marker: _, ...further } = own
  walk.state.rows.push(...folded.map((row, i) => ({ ...row, role: i === 0 ? own : further })))
  return own
}

/** A number without words, such as that of an item that begins with a list or a table. */
export function settleItem(walk: Walk): void {
  const { item } = walk.place
  if (item && !item.isTaken && fold(item.prefix).text !== '')
    addRow(within(walk, { item: null }), item.prefix, {
      kind: 'item',
      ...item.role,
    })
  if (item) item.isTaken = true
}

/** Puts a note aside until the block that marks it is complete, and gives its name. */
export function queueNote({ state }: Walk, note: QueuedNote): void {
  state.notes.push(note)
}

/** The name of a note by its id in the file: the marker may come before the note, or after. */
export function noteName(walk: Walk, id: string | undefined): string {
  if (!id) return nextName(walk, 'n')
  const known = walk.state.noteNames.get(id) ?? nextName(walk, 'n')
  walk.state.noteNames.set(id, known)
  return known
}

/** The notes that wait, each after what marks it. */
export function addNotes(walk: Walk): void {
  for (let note = walk.state.notes.shift(); note; note = walk.state.notes.shift()) addNote(walk, note)
}

/** The rows of a note; the first begins with its number. */
export function addNote(walk: Walk, { of, marker, element }: QueuedNote): void {
  const prefix: Span[] = marker === '' ? [] : [{ text: marker, raised: true }]
  const item: OpenItem = { prefix, role: {}, isTaken: false }
  const whole: Role = { kind: 'note', of, ...(marker !== '' && { marker }) }
  const before = walk.state.rows.length
  flow(within(walk, { item, whole, depth: 0 }), element)
  for (const row of walk.state.rows.slice(before + 1)) if (row.role === whole) row.role = { kind: 'note', of }
}

/** A block stands in it, at any depth. */
function holdsBlock(walk: Walk, element: Element): boolean {
  return elementsIn(element).some(
    (child) => isBlock(walk, child) || (!isAtom(walk, child) && holdsBlock(walk, child)),
  )
}

const isBlock = ({ vocabulary }: Walk, element: Element): boolean =>
  vocabulary.block(element) !== undefined && !vocabulary.isField(element)
/** Words whatever stands in it, such as a note. */
const isAtom = ({ vocabulary }: Walk, element: Element): boolean => vocabulary.words(element) !== undefined

function endsRow(walk: Walk, element: Element, mixed: boolean): boolean {
  if (isBlock(walk, element)) return true
  if (walk.vocabulary.words(element)) return false
  return !mixed || holdsBlock(walk, element)
}

/** What an element holds: words make rows, blocks are handled each in its way. */
export function flow(walk: Walk, element: Element, role: Partial<Role> = {}): void {
  const mixed = isMixed(element)
  let open: Span[] = []
  for (const [i, node] of element.children.entries()) {
    if (!isElement(node)) open.push({ text: node })
    else if (endsRow(walk, node, mixed)) {
      addRow(walk, open, role)
      open = []
      handle(walk, node)
    } else open.push(...apart(walk, element.children[i - 1], node), ...words(walk, node))
  }
  addRow(walk, open, role)
}

export function handle(walk: Walk, element: Element): void {
  const handler = walk.vocabulary.block(element)
  if (handler) handler(walk, element)
  else flow(walk, element)
}

/** An element as words in a row. */
export function words(walk: Walk, element: Element): Span[] {
  return walk.vocabulary.words(element)?.(walk, element) ?? wordsWithin(walk, element)
}

/** All words in an element, whatever it holds; fields without white space between them are set apart. */
export function wordsWithin(walk: Walk, element: Element): Span[] {
  return element.children.flatMap((node, i) =>
    isElement(node)
      ? [...apart(walk, element.children[i - 1], node), ...words(walk, node)]
      : [{ text: node }],
  )
}

/** A blank, where two fields stand right beside each other. */
const apart = (walk: Walk, before: Node | undefined, element: Element): Span[] =>
  before !== undefined && isElement(before) && isSetApart(walk, before) && isSetApart(walk, element)
    ? [SPACE]
    : []

const isSetApart = (walk: Walk, element: Element): boolean =>
  walk.vocabulary.isField(element) || walk.vocabulary.block(element) !== undefined
