import type { Block } from '../../collections/schema/block.ts'
import type { Document, FindingRecord } from '../../collections/schema/document.ts'
import { ACTOR_KINDS } from '../../collections/schema/entities.ts'
import { FINDING_RULES, LEDGER_RULES } from '../../diagnostics.ts'
import { label } from '../../seed/read-seed.ts'
import { RULING_KINDS } from '../../seed/ruling.ts'
import type { Seed } from '../../seed/seed.ts'
import type { EvidenceLine } from '../../sources/evidence.ts'
import type { Range } from '../../text/range.ts'
import { rowRanges } from '../../text/row-ranges.ts'
import { labelOf } from './labels.ts'
import { nearestIn, registerOf } from './near-entry.ts'
import { linksOf, type Paper, type Reading } from './paper.ts'
import type {
  BlockView,
  EntryView,
  FindingView,
  Found,
  PageView,
  PrintedRow,
  RowView,
  View,
} from './protocol.ts'
import { unknownNames } from './unknown-names.ts'

/** The rows of a text; `at` gives the number of the row that contains an offset. */
interface Rows {
  ranges: Range[]
  at: (offset: number) => number
}

function rowsOf(text: string): Rows {
  const ranges = rowRanges(text)
  const at = (offset: number): number => {
    let [low, high] = [0, ranges.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((ranges[middle]?.[0] ?? 0) <= offset) low = middle
      else high = middle
    }
    return low + 1
  }
  return { ranges, at }
}

const span = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)

const rowsIn = (rows: Rows, ranges: readonly Range[]): number[] => [
  ...new Set(ranges.flatMap(([start, end]) => span(rows.at(start), rows.at(Math.max(start, end - 1))))),
]

function depthsOf(blocks: readonly Block[]): Map<string, number> {
  const depths = new Map<string, number>()
  for (const { id, parent } of blocks) depths.set(id, parent === null ? 0 : (depths.get(parent) ?? 0) + 1)
  return depths
}

function blockViews({ blocks }: Document, rows: Rows): BlockView[] {
  const depths = depthsOf(blocks)
  return blocks.map((block) => ({
    id: block.id,
    type: block.type,
    label: labelOf(block),
    ...(block.number !== undefined && { number: block.number }),
    text: block.text,
    depth: depths.get(block.id) ?? 0,
    rows: rowsIn(rows, block.source),
  }))
}

function placeOf(finding: FindingRecord, document: Document, rows: Rows): FindingView['rows'] {
  const source = document.blocks.find(({ id }) => id === finding.block)?.source[0]
  const range = finding.position ?? source
  return range ? [rows.at(range[0]), rows.at(Math.max(range[0], range[1] - 1))] : null
}

/** The findings, in the order of the text. */
function findingViews(document: Document, rows: Rows): FindingView[] {
  const views = document.map.findings.map((finding) => ({
    says: finding.message,
    meaning: FINDING_RULES[finding.rule],
    rows: placeOf(finding, document, rows),
  }))
  const place = (view: FindingView): number => view.rows?.[0] ?? Number.POSITIVE_INFINITY
  return views.toSorted((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)))
}

/** By row, the reason why it is in no block: the rule that set its first words aside. */
function asideOf(document: Document, rows: Rows): Map<number, string> {
  const aside = document.map.ledger.filter(({ kind }) => kind === 'furniture')
  return new Map(
    aside.flatMap(({ start, end, rule }) =>
      rowsIn(rows, [[start, end]]).map(
        (row) => [row, rule ? LEDGER_RULES[rule] : 'Buiten de tekst.'] as const,
      ),
    ),
  )
}

interface Known {
  blocks: BlockView[]
  findings: FindingView[]
}

function rowViews({ seed }: Paper, document: Document, rows: Rows, { blocks, findings }: Known): RowView[] {
  const aside = asideOf(document, rows)
  const inBlock = new Set(blocks.flatMap((block) => block.rows))
  const opens = new Map(
    blocks.toReversed().flatMap((block) => block.rows.slice(0, 1).map((row) => [row, block] as const)),
  )
  const ruled = new Map(
    seed.meta.reading.flatMap(({ rows: [first, last], as }) =>
      span(first, last).map((row) => [row, RULING_KINDS[as]] as const),
    ),
  )
  const doubtful = new Set(findings.flatMap(({ rows: place }) => (place ? span(...place) : [])))
  return rows.ranges.map(([start, end], index) => {
    const row = index + 1
    const opened = opens.get(row)
    return {
      row,
      text: seed.text.slice(start, end),
      ...(opened && { opens: `${opened.label} · ${opened.id}` }),
      ...(!inBlock.has(row) && aside.has(row) && { aside: aside.get(row) }),
      ...(ruled.has(row) && { ruled: ruled.get(row) }),
      ...(doubtful.has(row) && { doubtful: true }),
    }
  })
}

const printed = (line: EvidenceLine, rows: Rows): PrintedRow => {
  const [x, y, right, bottom] = line.box
  return {
    row: rows.at(line.start),
    x,
    y,
    width: right - x,
    height: bottom - y,
    size: line.size,
    ...(line.bold && { bold: true }),
    ...(line.italic && { italic: true }),
  }
}

/** The pages of a paper whose layout is known; a web page or a plain text has none. */
function pageViews({ evidence }: Seed, rows: Rows): PageView[] {
  const lines = Map.groupBy(evidence?.lines ?? [], ({ page }) => page)
  return (evidence?.pages ?? [])
    .filter(({ width, height }) => width > 0 && height > 0)
    .map(({ number, label: name, width, height }) => {
      const drawn = (lines.get(number) ?? []).filter(
        ({ box: [x, y, right, bottom] }) => right > x && bottom > y,
      )
      return { label: name, width, height, rows: drawn.map((line) => printed(line, rows)) }
    })
    .filter((page) => page.rows.length > 0)
}

function entryViews({ text, meta }: Seed, rows: Rows): EntryView[] {
  const rulings = meta.reading.map((ruling, index) => ({
    list: 'reading' as const,
    index,
    rows: ruling.rows,
    says: RULING_KINDS[ruling.as],
    reason: ruling.reason,
  }))
  const corrections = meta.corrections.map(({ find, replace, reason }, index) => {
    const at = text.indexOf(find)
    return {
      list: 'corrections' as const,
      index,
      rows: [rows.at(at), rows.at(at + find.length - 1)] as [number, number],
      says: `${find} → ${replace}`,
      reason,
    }
  })
  return [...rulings, ...corrections]
}

/**
 * Names that no register has, and references without a target, each with the row of the block where it first
 * occurs.
 */
export function foundIn(paper: Paper, reading: Reading): Found {
  const rows = rowsOf(paper.seed.text)
  const { document } = reading
  const links = linksOf(paper, reading)
  const near = nearestIn(paper.registers)
  const starts = new Map<string, number>(document.blocks.map(({ id, source }) => [id, source[0]?.[0] ?? 0]))
  const rowOf = (block: string): number => rows.at(starts.get(block) ?? 0)
  return {
    names: unknownNames(document, links).map(({ name, times, block, kind }) => {
      const like = near(name)
      const register = like?.register ?? registerOf(name)
      return { name, times, kind, row: rowOf(block), register, near: like }
    }),
    references: links
      .filter(({ targets }) => targets.length === 0)
      .map(({ text, reason = '', block }) => ({ text, reason, row: rowOf(block) })),
  }
}

/** Everything that the page shows of a paper and its reading. */
export function viewOf(paper: Paper, reading: Reading, done: Pick<View, 'undo' | 'isWritten'>): View {
  const { seed } = paper
  const rows = rowsOf(seed.text)
  const blocks = blockViews(reading.document, rows)
  const findings = findingViews(reading.document, rows)
  return {
    id: seed.id,
    title: seed.meta.title,
    file: label(paper.file),
    rows: rowViews(paper, reading.document, rows, { blocks, findings }),
    pages: pageViews(seed, rows),
    blocks,
    findings,
    entries: entryViews(seed, rows),
    actorKinds: { ...ACTOR_KINDS },
    ...done,
  }
}
