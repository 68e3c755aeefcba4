import { aliasesOf } from '../anchors/aliases.ts'
import type { Anchored } from '../anchors/assign.ts'
import { endnoteId } from '../anchors/endnote.ts'
import { tombstones } from '../anchors/tombstones.ts'
import { DOUBTED_WORDS, DOUBTS, type Finding } from '../diagnostics.ts'
import type { Corrected } from '../seed/correct.ts'
import { correctedEvidence } from '../seed/corrected-evidence.ts'
import { rulingRecords } from '../seed/ruled-evidence.ts'
import type { Seed } from '../seed/seed.ts'
import type { Withheld } from '../seed/withdrawn.ts'
import { type PrintedPage, pageAt, printedPages } from '../sources/printed-pages.ts'
import type { Piece } from '../text/piece.ts'
import type { Range } from '../text/range.ts'
import type { NodeNote, Tree, TreeNode } from '../tree/node.ts'
import { cover, type Placed } from './coverage.ts'
import { wordsAt } from './doubted-words.ts'
import { withStructure } from './markdown/structure.ts'
import { numberedPages } from './numbered-pages.ts'
import { markedPages } from './page-marks.ts'
import { repairsOf } from './repairs.ts'
import type { Block, BlockId, NoteRef } from './schema/block.ts'
import type { Document, FindingRecord, SourceMap } from './schema/document.ts'
import { linkedWords, linksOf } from './source-links.ts'
import { rowRanges, sourceRanges, type ToSource } from './source-ranges.ts'
import { marksOf, styledRanges } from './text-marks.ts'
import { withdrawnPlaces, withPublicEdits } from './withdrawn-places.ts'

/** What a block is made from besides its node: all ids, and the way back to text.txt. */
interface Context {
  ids: readonly BlockId[]
  markerIds: Anchored['markerIds']
  toSource: ToSource
  pages: readonly PrintedPage[]
  looks: ReturnType<typeof styledRanges>
  led: ReturnType<typeof linkedWords>
}

function noteRef(note: NodeNote, { ids, markerIds }: Context): NoteRef {
  const { at, marker } = note
  if (note.note !== null) return { at, marker, target: ids[note.note] ?? null }
  const id = markerIds.get(note)
  return { at, marker, target: null, ...(id !== undefined && id !== endnoteId(marker) && { id }) }
}

/** The type of a block, and the properties of that type. */
function ownParts(node: TreeNode) {
  if (node.type === 'footnote') return { type: node.type, marker: node.marker }
  const number = node.number === undefined ? {} : { number: node.number }
  if (node.type === 'box' || node.type === 'figure' || node.type === 'table')
    return { type: node.type, ...number }
  const part = node.part === undefined ? {} : { part: node.part }
  const zone = node.type === 'paragraph' && node.zone !== undefined ? { zone: node.zone } : {}
  if (node.type === 'paragraph') return { type: node.type, ...number, ...part, ...zone }
  return { type: node.type, level: node.level, ...number, ...part }
}

function toBlock(node: TreeNode, index: number, context: Context): Block {
  const notes = node.notes.map((note) => noteRef(note, context))
  const source = sourceRanges(node.pieces, context.toSource)
  const page = pageAt(context.pages, source[0]?.[0])
  const marks = marksOf(node, context.looks)
  const links = linksOf(node, context.led)
  return {
    id: context.ids[index] as BlockId,
    text: node.text,
    parent: node.parent === null ? null : (context.ids[node.parent] ?? null),
    source,
    ...ownParts(node),
    ...(notes.length > 0 && { notes }),
    ...(page && { page }),
    ...(marks.length > 0 && { marks }),
    ...(links.length > 0 && { links }),
  }
}

/** All pieces of a tree, converted to text.txt, each with its block. */
function placePieces(tree: Tree, { ids, toSource }: Context): Placed[] {
  const shown = tree.nodes.flatMap((node, index) =>
    node.pieces.flatMap(toSource).map((piece) => ({ piece, block: ids[index] as BlockId })),
  )
  return [...shown, ...tree.furniture.flatMap(toSource).map((piece) => ({ piece }))]
}

const asPiece = ([start, end]: readonly [number, number]): Piece => ({
  start,
  end,
  kind: 'text',
  rule: 'words',
  as: '',
})

/** Converts the position of a finding from the corrected text to text.txt. */
function inSource(finding: Finding, toSource: ToSource): Finding {
  const pieces = finding.position === null ? [] : toSource(asPiece(finding.position))
  if (pieces.length === 0) return finding
  return {
    ...finding,
    position: [Math.min(...pieces.map((each) => each.start)), Math.max(...pieces.map((each) => each.end))],
  }
}

const isDoubt = ({ rule }: Finding): boolean => DOUBTS.has(rule) || DOUBTED_WORDS.has(rule)

/** A finding with the block that shows its first character. */
function toRecord(
  finding: Finding,
  blocks: readonly Block[],
  piecesOf: (index: number) => Piece[],
): FindingRecord {
  const start = finding.position?.[0]
  const holds = ([from, to]: Range): boolean => start !== undefined && from <= start && start < to
  const index = blocks.findIndex((each) => each.source.some(holds))
  const block = finding.block ?? blocks[index]?.id
  const words =
    index >= 0 && isDoubt(finding) && finding.position ? wordsAt(piecesOf(index), finding.position) : null
  const position: Range | null = finding.position === null ? null : [finding.position[0], finding.position[1]]
  return {
    rule: finding.rule,
    level: finding.level,
    message: finding.message,
    position,
    ...(block !== undefined && { block }),
    ...(words && { words }),
  }
}

/** A seed; some of its words may be withheld. */
type Published = Seed & { withheld?: Withheld[] }

/** The results of all stages for one text. */
interface Read {
  seed: Published
  corrected: Corrected
  tree: Tree
  anchored: Anchored
}

/** The marks and links of all blocks. In the Markdown they could not be told from characters of the text. */
function layersOf(blocks: readonly Block[]): Pick<SourceMap, 'marks' | 'links'> {
  const marked = blocks.flatMap(({ id, marks }) => (marks ? [[id, marks] as const] : []))
  const linked = blocks.flatMap(({ id, links }) => (links ? [[id, links] as const] : []))
  return {
    ...(marked.length > 0 && { marks: Object.fromEntries(marked) }),
    ...(linked.length > 0 && { links: Object.fromEntries(linked) }),
  }
}

function toMap(
  { seed, corrected, tree, anchored }: Read,
  blocks: readonly Block[],
  context: Context,
): SourceMap {
  const ledger = cover(seed.text, placePieces(tree, context))
  const corrections = repairsOf(tree, anchored.ids, withPublicEdits(corrected, seed.withheld ?? []))
  const findings = [
    ...tree.findings.map((each) => inSource(each, context.toSource)),
    ...(seed.findings ?? []),
    ...anchored.findings,
    ...ledger.findings,
  ]
  const buried = tombstones(anchored.ledger)
  const piecesOf = (index: number): Piece[] => (tree.nodes[index]?.pieces ?? []).flatMap(context.toSource)
  const pages = markedPages(context.pages, tree, anchored, context.toSource)
  const printed = seed.evidence ? [] : numberedPages(seed.text)
  const ranges = tree.nodes.flatMap((node, index) => {
    const block = blocks[index] as Block
    return [
      [block.id, block.source] as const,
      ...rowRanges(node, anchored.rowIds[index] ?? [], context.toSource),
    ]
  })
  return {
    blocks: Object.fromEntries(ranges),
    ledger: ledger.spans,
    findings: findings.map((each) => toRecord(each, blocks, piecesOf)),
    ...(corrections?.length && { corrections }),
    ...(buried.length > 0 && { buried }),
    ...(seed.meta.reading.length > 0 && { rulings: rulingRecords(seed) }),
    ...(pages.length > 0 && { pages }),
    ...(printed.length > 0 && { printed }),
    ...layersOf(blocks),
    ...(seed.withheld?.length && { withdrawn: withdrawnPlaces(seed.withheld, tree, anchored.ids) }),
  }
}

/**
 * Makes a document of a tree with ids. Guaranteed:
 * 1. `blocks` has one block per node, in the same order, with the clean text of the node;
 * 2. all positions are in text.txt, not in the corrected text;
 * 3. the ledger of the map covers text.txt;
 * 4. `fromMarkdown(toMarkdown(document), document.map)` is the document.
 */
export function toDocument(seed: Published, corrected: Corrected, tree: Tree, anchored: Anchored): Document {
  const rows = correctedEvidence(seed, corrected)
  const context: Context = {
    ids: anchored.ids,
    markerIds: anchored.markerIds,
    toSource: (piece) => corrected.toSource(piece),
    pages: seed.evidence ? printedPages(seed.evidence) : [],
    looks: styledRanges(rows),
    led: linkedWords(rows),
  }
  const blocks = tree.nodes.map((node, index) => toBlock(node, index, context))
  const { corrections: _, withdrawn: __, reading: ___, ...meta } = seed.meta
  return withStructure({
    id: seed.id,
    ...meta,
    sourceSha256: seed.sha256,
    sourceLength: seed.text.length,
    aliases: aliasesOf(anchored.ledger),
    blocks,
    map: toMap({ seed, corrected, tree, anchored }, blocks, context),
  })
}
