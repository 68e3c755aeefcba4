import type { Finding } from '../diagnostics.ts'
import type { Lines } from '../lines/line.ts'
import type { Piece } from '../text/piece.ts'
import { classify } from './classify.ts'
import { foldTables } from './constructs/budget-table.ts'
import type { Draft } from './draft.ts'
import type { Entry } from './entry.ts'
import { boxEntries, findFrames } from './frames.ts'
import { gluedNumbers } from './glued.ts'
import type { Group } from './group.ts'
import { groupLines } from './grouping.ts'
import { joinFindings } from './join-findings.ts'
import { type Layout, readLayout } from './layout.ts'
import { nestLists } from './lists.ts'
import { endnoteMarkers, footnoteMarkers, type Marker } from './note-markers.ts'
import { blockPieces, markerPiece, type TextFacts } from './pieces.ts'
import { rowTableDraft } from './row-tables/table-draft.ts'
import { rejoinFrames } from './source-lines.ts'
import { splitAtMarkers } from './split-pieces.ts'
import { readVocabulary } from './vocabulary.ts'
import { pairWebNotes } from './web-notes.ts'
import { readZones, type Zones } from './zones/zones.ts'

/** What the block stage hands to the tree. */
export interface Blocks {
  source: string
  drafts: Draft[]
  furniture: Piece[]
  /** Chapter numbers that stood apart from their titles, in order. */
  chapters: { number: number; piece: Piece }[]
  markers: Marker[]
  findings: Finding[]
}

/** Where the words of a group begin: behind its number, if rows of the group have any. */
const wordsOf = (group: Group, start: number): number => {
  const at = group.note?.wordsAt ?? group.marker?.wordsAt ?? start
  return group.lines.some((line) => line.end > at) ? at : start
}

function noteDraft(group: Group, facts: TextFacts): Draft {
  const start = group.lines[0]?.start ?? 0
  const wordsAt = wordsOf(group, start)
  const lines = group.lines.filter((line) => line.end > wordsAt)
  const marker = wordsAt > start ? [markerPiece(start, wordsAt, 'footnote-number')] : []
  return {
    type: 'footnote',
    marker: group.note?.label ?? '',
    pieces: [...marker, ...blockPieces(lines, wordsAt, facts)],
  }
}

function textDraft(group: Group, facts: TextFacts): Draft {
  const start = group.lines[0]?.start ?? 0
  const wordsAt = wordsOf(group, start)
  const rule = group.marker?.style === 'bullet' ? 'bullet' : 'list-number'
  const marker = wordsAt > start ? [markerPiece(start, wordsAt, rule)] : []
  const lines = group.lines.filter((line) => line.end > wordsAt)
  return { type: 'paragraph', pieces: [...marker, ...blockPieces(lines, wordsAt, facts)] }
}

function toEntry(group: Group, facts: TextFacts, zones: Zones): Entry {
  const table = group.role === 'table' ? zones.tables.get(group.lines[0]?.index ?? -1) : undefined
  if (table) return { draft: rowTableDraft(table, facts), group }
  return { draft: group.role === 'note' ? noteDraft(group, facts) : textDraft(group, facts), group }
}

/** Web pages give every table cell a paragraph: those are folded before anything is taken for a title. */
function withTables(entries: readonly Entry[], source: string): { entries: Entry[]; findings: Finding[] } {
  const groups = new Map(entries.map(({ draft, group }) => [draft, group]))
  const { drafts, findings } = foldTables(
    entries.map(({ draft }) => draft),
    source,
  )
  return { entries: drafts.map((draft) => ({ draft, group: groups.get(draft) ?? null })), findings }
}

const wholeRows = (group: Group): Piece => ({
  start: group.lines[0]?.start ?? 0,
  end: group.lines.at(-1)?.end ?? 0,
  kind: 'furniture',
  rule: group.rule ?? 'running-header',
  as: '',
})

/** Chapter number rows as marker pieces; a heading takes them later. */
const chapterPieces = (groups: readonly Group[]): Blocks['chapters'] =>
  groups
    .filter((group) => group.role === 'chapter')
    .map((group) => {
      const line = group.lines[0]
      return {
        number: Number(line?.text),
        piece: markerPiece(line?.start ?? 0, line?.end ?? 0, 'chapter-number'),
      }
    })

/** Offsets where a note marker may stand: running text, not notes and tables. */
function inRunningText(drafts: readonly Draft[]): (offset: number) => boolean {
  const pieces = drafts
    .filter((draft) => draft.type !== 'footnote' && draft.type !== 'table')
    .flatMap((draft) => draft.pieces)
  const texts = pieces.filter((piece) => piece.kind === 'text').sort((a, b) => a.start - b.start)
  return (offset) => {
    let [low, high] = [0, texts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((texts[middle]?.start ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    const piece = texts[low]
    return piece !== undefined && piece.start <= offset && offset < piece.end
  }
}

function noteMarkers(source: string, drafts: readonly Draft[]): Marker[] {
  const notes = drafts
    .filter((draft) => draft.type === 'footnote')
    .map((draft) => [draft.marker ?? '', draft.pieces[0]?.start ?? 0] as const)
  const numbered = notes
    .filter(([label]) => /^\d+$/.test(label))
    .map(([label, at]) => ({ number: Number(label), at }))
  const small = notes.some(([label]) => /^[ivxlcdm]+$/.test(label))
  const inText = inRunningText(drafts)
  const markers = [...footnoteMarkers(source, numbered, inText), ...endnoteMarkers(source, inText, small)]
  return markers.sort((a, b) => a.start - b.start)
}

function headingNumberRule(draft: Draft): void {
  const first = draft.pieces[0]
  if (draft.type === 'heading' && first?.rule === 'list-number') first.rule = 'heading-number'
}

const isGluedIn = (source: string): ((number: number) => boolean) => {
  const glued = gluedNumbers(source)
  return (number) => glued.has(number)
}

/** Tells the frames by their place and shape, then what each block is. A frame is no title, a title ends a frame. */
function settle(entries: Entry[], layout: Layout, zones: Zones): Entry[] {
  classify(entries, zones)
  findFrames(entries, layout)
  const boxed = boxEntries(rejoinFrames(entries))
  nestLists(boxed)
  return boxed
}

/**
 * Rows to blocks. After this:
 * 1. every row with words is in exactly one block, one piece of furniture or one chapter number;
 * 2. blocks stand in the order in which they begin;
 * 3. the clean text of a block has no line ends, markers or runs of blanks left;
 * 4. note markers are pieces of their own.
 */
export function readBlocks(lines: Lines, corpus: ReadonlySet<string> = new Set()): Blocks {
  const layout = readLayout(lines)
  const vocabulary = readVocabulary(lines, corpus)
  const facts: TextFacts = { source: lines.source, layout, vocabulary }
  const zones = readZones(lines.lines, layout)
  const rows = groupLines(lines, { layout, vocabulary, zones })
  const groups = layout.wrapped ? rows : pairWebNotes(rows, isGluedIn(lines.source))
  const texts = groups.filter((group) => group.role !== 'furniture' && group.role !== 'chapter')
  const tables = withTables(
    texts.map((group) => toEntry(group, facts, zones)),
    lines.source,
  )
  const drafts = settle(tables.entries, layout, zones).map((entry) => entry.draft)
  const markers = noteMarkers(lines.source, drafts)
  drafts.forEach((draft) => {
    headingNumberRule(draft)
    if (draft.type !== 'footnote' && draft.type !== 'table')
      draft.pieces = splitAtMarkers(draft.pieces, markers)
  })
  return {
    source: lines.source,
    drafts,
    markers,
    findings: [...tables.findings, ...joinFindings(drafts, lines.source, vocabulary)],
    furniture: groups.filter((group) => group.role === 'furniture').map(wholeRows),
    chapters: chapterPieces(groups),
  }
}
