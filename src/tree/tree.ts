import type { Blocks } from '../blocks/blocks.ts'
import { cleanText, type Draft } from '../blocks/draft.ts'
import type { Piece } from '../text/piece.ts'
import { treeFindings } from './findings.ts'
import { headingLevels } from './levels.ts'
import type { NodeNote, Tree, TreeNode } from './node.ts'
import { parentsOf, withNoteParents } from './parents.ts'

const COMMITMENT = /^(?:Actie|Maatregel|Aanbeveling|Beleidsoptie)\s+(\d+)\b/

/** The notes of a marker, in order: numbers may begin again on every page. */
type Notes = ReadonlyMap<string, readonly { node: number; start: number }[]>

function readNotes(drafts: readonly Draft[]): Notes {
  const notes = drafts.flatMap((draft, node) =>
    draft.type === 'footnote' && draft.marker
      ? [{ marker: draft.marker, node, start: draft.pieces[0]?.start ?? 0 }]
      : [],
  )
  return Map.groupBy(notes, (note) => note.marker)
}

/** The note of a marker: the first below it, else the last above it. */
function noteFor(notes: Notes, marker: string, at: number): number | null {
  const same = notes.get(marker) ?? []
  let [low, high] = [0, same.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((same[middle]?.start ?? 0) > at) high = middle
    else low = middle + 1
  }
  return (same[low] ?? same.at(-1))?.node ?? null
}

/** Where the note markers stand in the clean text, with the index of their note. */
function nodeNotes(pieces: readonly Piece[], notes: Notes): NodeNote[] {
  let at = 0
  const found: NodeNote[] = []
  for (const piece of pieces) {
    const endnote = piece.rule === 'endnote-marker'
    if (piece.marker)
      found.push({ at, marker: piece.marker, note: noteFor(notes, piece.marker, piece.start), endnote })
    at += piece.as.length
  }
  return found
}

/** For every chapter number the title right before its first section. */
function chapterTitles(drafts: readonly Draft[]): Map<number, Draft> {
  const titles = new Map<number, Draft>()
  let before: Draft | null = null
  for (const draft of drafts) {
    if (draft.type !== 'heading') continue
    const chapter = Number(/^(\d+)\./.exec(draft.number ?? '')?.[1] ?? 0)
    if (chapter && before && !titles.has(chapter)) titles.set(chapter, before)
    before = draft
  }
  return titles
}

/** A chapter number that stands apart goes to the title above it whose sections carry it. */
function attachChapters(drafts: readonly Draft[], chapters: Blocks['chapters']): Piece[] {
  const titles = chapterTitles(drafts)
  const left: Piece[] = []
  for (const { number, piece } of chapters) {
    const title = titles.get(number)
    if (!title || title.number) left.push({ ...piece, kind: 'furniture', rule: 'page-number' })
    else {
      title.number = String(number)
      title.pieces.push(piece)
    }
  }
  return left
}

function aliasOf(draft: Draft, taken: Set<string>): string | undefined {
  const number = draft.type === 'heading' ? COMMITMENT.exec(cleanText(draft.pieces))?.[1] : undefined
  const alias = `actie-${number}`
  if (!number || taken.has(alias)) return undefined
  taken.add(alias)
  return alias
}

/** " Zie" behind a marker that already has a blank before it: the blank apart, so that it can go. */
function withoutLead(piece: Piece): Piece[] {
  if (piece.kind !== 'text' || piece.as.length !== piece.end - piece.start || !/^ \S/.test(piece.as))
    return [piece]
  const blank: Piece = { start: piece.start, end: piece.start + 1, kind: 'space', rule: 'spaces', as: ' ' }
  return [blank, { ...piece, start: piece.start + 1, as: piece.as.slice(1) }]
}

/** A clean text has no blanks at its ends and no two in a row: markers and empty rows may leave some. */
function tidied(pieces: readonly Piece[]): Piece[] {
  let open = false
  const single = pieces.flatMap((piece) =>
    (open ? [piece] : withoutLead(piece)).map((part) => {
      const spare = part.kind === 'space' && part.as === ' ' && !open
      if (part.as !== '') open = !part.as.endsWith(' ')
      return spare ? { ...part, as: '' } : part
    }),
  )
  const last = single.findLastIndex((piece) => piece.as !== '')
  return single.map((piece, i) => (i === last && piece.kind === 'space' ? { ...piece, as: '' } : piece))
}

/**
 * Blocks to a document tree. After this:
 * 1. nodes stand in reading order, parents before their children;
 * 2. heading levels run from 1 to 6 and a level never skips one on the way down;
 * 3. every note marker knows its note, or that the source has none;
 * 4. every finding names what it is about.
 */
export function buildTree(blocks: Blocks): Tree {
  const { drafts } = blocks
  const furniture = [...blocks.furniture, ...attachChapters(drafts, blocks.chapters)]
  const levels = headingLevels(drafts)
  const up = parentsOf(drafts, levels)
  const notes = readNotes(drafts)
  const taken = new Set<string>()
  const nodes: TreeNode[] = withNoteParents(
    drafts.map((draft, i) => {
      const pieces = draft.type === 'table' ? draft.pieces : tidied(draft.pieces)
      return {
        type: draft.type,
        text: cleanText(pieces),
        pieces,
        parent: up[i] ?? null,
        level: levels.get(draft) ?? draft.level,
        number: draft.number,
        marker: draft.marker,
        notes: nodeNotes(pieces, notes),
        rows: draft.rows,
        alias: aliasOf(draft, taken),
        ...(draft.withdrawn && { withdrawn: draft.withdrawn }),
      }
    }),
  )
  return { nodes, furniture, findings: [...blocks.findings, ...treeFindings(nodes)] }
}
