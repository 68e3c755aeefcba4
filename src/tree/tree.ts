import type { Blocks } from '../blocks/blocks.ts'
import { cleanText, type Draft, type Heading } from '../blocks/draft.ts'
import { withChapterNumbers } from './chapter-numbers.ts'
import { treeFindings } from './findings.ts'
import { headingLevels } from './levels.ts'
import type { Tree, TreeNode } from './node.ts'
import { nodeNotes, notesByMarker } from './node-notes.ts'
import { parentsOf, withNoteParents } from './parents.ts'
import { partNames } from './parts/part-names.ts'
import { withParts } from './parts/parts-by-words.ts'
import type { Titled } from './parts/titled.ts'
import { tidied } from './tidied.ts'

const COMMITMENT = /^(?:Actie|Maatregel|Aanbeveling|Beleidsoptie)\s+(\d+)\b/

/** `actie-5` for the first heading that names a commitment with that number. */
function commitmentAliases(drafts: readonly Draft[]): Map<Draft, string> {
  const aliases = new Map<string, Heading>()
  for (const draft of drafts) {
    if (draft.type !== 'heading') continue
    const number = COMMITMENT.exec(cleanText(draft.pieces))?.[1]
    if (number && !aliases.has(`actie-${number}`)) aliases.set(`actie-${number}`, draft)
  }
  return new Map([...aliases].map(([alias, draft]) => [draft, alias]))
}

/** What is found by looking at all drafts together. */
interface Found {
  levels: ReadonlyMap<Draft, number>
  parents: readonly (number | null)[]
  notes: ReturnType<typeof notesByMarker>
  aliases: ReadonlyMap<Draft, string>
}

/** Folds a draft and what was found of it into a node. */
function toNode(draft: Draft, index: number, { levels, parents, notes, aliases }: Found): TreeNode {
  const pieces = draft.type === 'table' ? draft.pieces : tidied(draft.pieces)
  const placed = {
    text: cleanText(pieces),
    pieces,
    parent: parents[index] ?? null,
    notes: nodeNotes(pieces, notes),
  }
  if (draft.type === 'footnote' || draft.type === 'table') return { ...draft, ...placed }
  const { box: _, ...own } = draft
  if (own.type !== 'heading') return { ...own, ...placed }
  const { beside: _beside, ...heading } = own
  const alias = aliases.get(draft)
  return { ...heading, ...placed, level: levels.get(draft) ?? 1, ...(alias !== undefined && { alias }) }
}

/** Adds to the drafts of a regulation the parts that they open, and the levels of those. */
function withDraftParts(drafts: readonly Draft[]): Draft[] {
  const titled = drafts.map((draft): Titled => ({ ...draft, text: cleanText(draft.pieces) }))
  return withParts(titled).map(({ text: _, ...draft }) => draft as unknown as Draft)
}

/** Adds to the parts of a regulation the name by which each is cited. */
function withPartNames(nodes: readonly TreeNode[]): TreeNode[] {
  const names = partNames(nodes)
  return nodes.map((node, index) => {
    const partName = names.get(index)
    return partName === undefined ? node : ({ ...node, partName } as TreeNode)
  })
}

/**
 * Builds the tree of a document from its blocks. After this:
 * 1. nodes stand in reading order, parents before their children;
 * 2. heading levels run from 1 to 6 and a level never skips one on the way down;
 * 3. every note marker knows its note, or that the source has none;
 * 4. every finding names what it is about.
 */
export function buildTree(blocks: Blocks): Tree {
  const { drafts: read, furniture } = withChapterNumbers(blocks)
  const drafts = withDraftParts(read)
  const levels = headingLevels(drafts)
  const parents = parentsOf(drafts, levels)
  const found = { levels, parents, notes: notesByMarker(drafts), aliases: commitmentAliases(drafts) }
  const nodes = withPartNames(withNoteParents(drafts.map((draft, index) => toNode(draft, index, found))))
  return {
    nodes,
    furniture: [...blocks.furniture, ...furniture],
    findings: [...blocks.findings, ...treeFindings(nodes)],
  }
}
