import type { Finding } from '../diagnostics.ts'
import type { Line, Lines } from '../lines/line.ts'
import { type Evidence, NO_EVIDENCE } from '../lines/row-evidence.ts'
import type { Piece } from '../text/piece.ts'
import { annotate } from './annotator.ts'
import { buildDrafts } from './build-drafts.ts'
import { damage } from './damage/damage.ts'
import { disagreements } from './declared/disagreements.ts'
import { hasRoles } from './declared/has-roles.ts'
import type { Draft } from './draft.ts'
import { doubtfulPlaces } from './groups/doubtful-places.ts'
import type { Group } from './groups/group.ts'
import { groupRows } from './groups/group-rows.ts'
import { pairWebNotes } from './groups/web-notes.ts'
import { readLayout } from './layout.ts'
import { readPassages, tablePassage } from './passages/passage.ts'
import { PASSAGE_ANNOTATORS } from './passages/passage-annotators.ts'
import { markerPiece } from './pieces/word-pieces.ts'
import type { PrintedText } from './printed-text.ts'
import { ROW_ANNOTATORS } from './rows/row-annotators.ts'
import type { RowFacts } from './rows/row-facts.ts'
import { foldTables, looseTables } from './tables/loose-tables.ts'
import { rowTableFindings } from './tables/row-table-pieces.ts'
import { readVocabulary } from './vocabulary.ts'

/** What the block stage hands to the tree. */
export interface Blocks {
  source: string
  drafts: readonly Draft[]
  furniture: readonly Piece[]
  /** Chapter numbers that stood apart from their titles, in order. */
  chapters: readonly { number: number; piece: Piece }[]
  findings: readonly Finding[]
}

const readText = (
  lines: Lines,
  corpus: Pick<ReadonlySet<string>, 'has'>,
  evidence: Evidence,
): PrintedText => ({
  ...lines,
  layout: readLayout(lines),
  vocabulary: readVocabulary(lines, corpus),
  evidence,
})

/** Cells of a table in paragraphs are looked for only where the file says nothing of its rows. */
const NO_TABLES: ReturnType<typeof looseTables> = { tables: [], findings: [] }

/** Furniture: whole rows, set aside by a rule. */
const furniturePiece = ({ lines, rule }: Group): Piece => ({
  start: lines[0]?.start ?? 0,
  end: lines.at(-1)?.end ?? 0,
  kind: 'furniture',
  rule: rule ?? 'running-header',
  as: '',
})

/** A chapter number as a marker; a heading takes it later. */
function chapterNumber({ lines }: Group): Blocks['chapters'][number] {
  const { text, start, end } = lines[0] as Line
  return { number: Number(text), piece: markerPiece(start, end, 'chapter-number') }
}

/** What the passages of a text are, read with frames beside the running text or without. */
function readFacts(text: PrintedText, rows: RowFacts, frames: boolean) {
  const groups = pairWebNotes(groupRows(text, rows, frames), text)
  const loose = readPassages(groups, text, rows)
  const { tables, findings } = hasRoles(text) ? NO_TABLES : looseTables(loose, text.source)
  const passages = foldTables(loose, tables, (table) => tablePassage(null, table))
  const input = { text, rows, passages }
  return { groups, findings, input, facts: annotate(PASSAGE_ANNOTATORS, input) }
}

/**
 * Words change places only where the text proves that it has frames; else everything stays where the source
 * has it.
 */
function readProven(text: PrintedText, rows: RowFacts): ReturnType<typeof readFacts> {
  if (hasRoles(text)) return readFacts(text, rows, false)
  const framed = readFacts(text, rows, true)
  const isProven = framed.facts.sourceLines.size > 0 || !framed.groups.some(({ beside }) => beside)
  return isProven ? framed : readFacts(text, rows, false)
}

/**
 * Rows to blocks. After this:
 * 1. every row with words is in exactly one block, one piece of furniture or one chapter number;
 * 2. blocks stand in the order in which they begin;
 * 3. the clean text of a block has no line ends, markers or runs of blanks left;
 * 4. note markers are pieces of their own.
 *
 * The flow: what each row is by its place in the text; rows that belong together as groups; groups as
 * passages of clean text; what each passage is by those around it; and one builder that folds all of that
 * into blocks. No step changes what one before it made. `corpus`: the whole words of all texts. `evidence`:
 * what the file says of a row beside its words.
 */
export function readBlocks(
  lines: Lines,
  corpus: Pick<ReadonlySet<string>, 'has'> = new Set(),
  evidence: Evidence = NO_EVIDENCE,
): Blocks {
  const text = readText(lines, corpus, evidence)
  const rows = annotate(ROW_ANNOTATORS, text)
  const { groups, findings, input, facts } = readProven(text, rows)
  return {
    source: text.source,
    drafts: buildDrafts(input, facts),
    furniture: groups.filter(({ role }) => role === 'furniture').map(furniturePiece),
    chapters: groups.filter(({ role }) => role === 'chapter').map(chapterNumber),
    findings: [
      ...findings,
      ...rowTableFindings(rows.tables.values()),
      ...doubtfulPlaces(groups, text),
      ...damage(text, rows),
      ...facts.doubtfulJoins,
      ...disagreements(text),
    ],
  }
}
