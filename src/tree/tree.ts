import type { Blocks } from '../blocks/blocks.ts'
import { cleanText, type Draft } from '../blocks/draft.ts'
import type { Piece } from '../blocks/piece.ts'
import { treeFindings } from './findings.ts'
import { headingLevels } from './levels.ts'
import type { NodeNote, Tree, TreeNode } from './node.ts'
import { parentsOf, withNoteParents } from './parents.ts'

const COMMITMENT = /^(?:Actie|Maatregel|Aanbeveling|Beleidsoptie)\s+(\d+)\b/

/** Where the note markers stand in the clean text, with the index of their note. */
function nodeNotes(pieces: readonly Piece[], notes: ReadonlyMap<string, number>): NodeNote[] {
  let at = 0
  const found: NodeNote[] = []
  for (const piece of pieces) {
    const endnote = piece.rule === 'endnote-marker'
    if (piece.marker) found.push({ at, marker: piece.marker, note: notes.get(piece.marker) ?? null, endnote })
    at += piece.as.length
  }
  return found
}

/** A chapter number that stands apart goes to the title above it whose sections carry it. */
function attachChapters(drafts: readonly Draft[], chapters: Blocks['chapters']): Piece[] {
  const left: Piece[] = []
  for (const { number, piece } of chapters) {
    const section = drafts.findIndex((draft) => draft.type === 'heading' && draft.number?.startsWith(`${number}.`))
    const title = drafts.slice(0, Math.max(0, section)).findLast((draft) => draft.type === 'heading')
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

/** A clean text has no blanks at its ends and no two in a row: markers and empty rows may leave some. */
function tidied(pieces: readonly Piece[]): Piece[] {
  let open = false
  const single = pieces.map((piece) => {
    const spare = piece.kind === 'space' && piece.as === ' ' && !open
    if (piece.as !== '') open = !piece.as.endsWith(' ')
    return spare ? { ...piece, as: '' } : piece
  })
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
  const notes = new Map(drafts.flatMap((draft, i) => (draft.type === 'footnote' && draft.marker ? [[draft.marker, i] as const] : [])))
  const taken = new Set<string>()
  const nodes: TreeNode[] = withNoteParents(drafts.map((draft, i) => {
    const pieces = draft.type === 'table' ? draft.pieces : tidied(draft.pieces)
    return {
      type: draft.type, text: cleanText(pieces), pieces, parent: up[i] ?? null, level: levels.get(draft) ?? draft.level,
      number: draft.number, marker: draft.marker, notes: nodeNotes(pieces, notes), rows: draft.rows, alias: aliasOf(draft, taken),
    }
  }))
  return { nodes, furniture, findings: [...blocks.findings, ...treeFindings(nodes)] }
}
