import { type Block, isWords, type Look, type Piece, plain } from '../office/block.ts'
import { formatNumber } from '../office/number-formats.ts'
import { attribute, childrenOf, down, numberOf, valOf } from '../office/tree.ts'
import type { Node } from '../office/xml.ts'
import type { Part } from './package.ts'

export type NoteKind = 'footnote' | 'endnote'

interface Series {
  part: Part | null
  notes: ReadonlyMap<string, Node>
  format: string
  start: number
  /** Numbers begin anew in each section. */
  restarts: boolean
  last: number
  waiting: Called[]
  seen: Set<string>
}

/** A note that the text has called, and that has still to be written. */
export interface Called {
  /** The group of its paragraphs. */
  group: string
  number: string
  node: Node
  part: Part
}

export type NoteBook = Readonly<Record<NoteKind, Series>>

/** In one run: the author gives the sign of the note, in the words behind the call. */
export interface Calls {
  mark: Called | null
}

const LOOKS: Readonly<Record<NoteKind, string>> = { footnote: 'decimal', endnote: 'lowerRoman' }

export function noteBook(parts: Record<NoteKind, Part | null>, settings: Node | null): NoteBook {
  const series = (kind: NoteKind): Series => {
    const said = down(settings, `w:${kind}Pr`)
    const part = parts[kind]
    const start = numberOf(valOf(said, 'w:numStart')) ?? 1
    return {
      part,
      notes: new Map(
        childrenOf(part?.root, `w:${kind}`).map((node) => [attribute(node, 'w:id') ?? '', node]),
      ),
      format: valOf(said, 'w:numFmt') ?? LOOKS[kind],
      start,
      restarts: valOf(said, 'w:numRestart') === 'eachSect',
      last: start - 1,
      waiting: [],
      seen: new Set(),
    }
  }
  return { footnote: series('footnote'), endnote: series('endnote') }
}

/** The number of a note where the text calls it; a sign of the author's own takes the place of a number. */
export function callNote(book: NoteBook, node: Node, look: Look, calls: Calls): Piece[] {
  const kind: NoteKind = node.name === 'w:endnoteReference' ? 'endnote' : 'footnote'
  const series = book[kind]
  const id = attribute(node, 'w:id') ?? ''
  const note = series.notes.get(id)
  if (!note || !series.part || series.seen.has(id)) return []
  series.seen.add(id)
  const own = /^(?:1|true|on)$/u.test(attribute(node, 'w:customMarkFollows') ?? '')
  const number = own ? '' : formatNumber(++series.last, series.format)
  const called: Called = { group: `${kind}:${id}`, number, node: note, part: series.part }
  series.waiting.push(called)
  if (own) calls.mark = called
  return own ? [] : [{ text: number, look: { ...look, raised: true, note: called.group } }]
}

/** The notes that were called since the last time, in order. */
export function takeNotes(book: NoteBook, kind: NoteKind): Called[] {
  const { waiting } = book[kind]
  return waiting.splice(0, waiting.length)
}

/** What a section says of the numbers of notes holds for it; numbers may begin anew behind it. */
export function endSection(book: NoteBook, section: Node): void {
  for (const kind of ['footnote', 'endnote'] as const) {
    const series = book[kind]
    const restart = valOf(down(section, `w:${kind}Pr`), 'w:numRestart')
    if (restart === 'eachSect' || (series.restarts && restart === undefined)) series.last = series.start - 1
  }
}

/** The paragraphs of a note are one thing; its number stands before the first. */
export function asNote(blocks: readonly Block[], { group, number }: Called): Block[] {
  return blocks.map((block, index): Block => {
    const first = block.pieces.find(isWords)
    if (index > 0 || !number || !first) return { kind: 'note', group, pieces: block.pieces }
    const look = { ...first.look, link: null, bold: false, italic: false }
    const mark = [plain(number, { ...look, raised: true }), plain(' ', { ...look, raised: false })]
    return { kind: 'note', group, marker: number, pieces: [...mark, ...block.pieces] }
  })
}
