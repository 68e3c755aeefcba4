import type { Finding } from '../../diagnostics.ts'
import { type Reading, SourceError, type SourceFile } from '../adapter.ts'
import type { Evidence } from '../evidence.ts'
import { propose } from '../meta/propose.ts'
import type { Found, Proposal } from '../proposal.ts'
import { sourceOf } from '../source-of.ts'
import { type Block, hasWords } from './block.ts'
import { withWholeSentences } from './joined.ts'
import { asMargins, withHead } from './letter.ts'
import { withHeadings } from './looks.ts'
import { withProperties } from './properties.ts'
import { withTypedItems } from './typed-items.ts'
import { type Written, write } from './write.ts'

/** What a format makes of a file: its blocks in reading order, and what it says of itself. */
export interface Paper {
  blocks: Block[]
  /**
   * What stands in the margins of the first page, above and below the text: not published, only asked who
   * writes.
   */
  margins: Block[]
  properties: Record<string, string>
  findings: Finding[]
}

/** The last steps are the same for all office files. */
export function readingOf(file: SourceFile, adapter: string, paper: Paper): Reading {
  const blocks = withTypedItems(withHeadings(withWholeSentences(withHead(paper.blocks))))
  const written = write(blocks)
  if (!/[\p{L}\p{N}]/u.test(written.text))
    throw new SourceError(`${file.name}: There is no text in this file.`)
  const evidence: Evidence = {
    version: 1,
    source: sourceOf(file, adapter),
    pages: [],
    lines: written.lines,
  }
  return {
    text: written.text,
    evidence,
    meta: proposalOf(paper, blocks, written),
    findings: [...paper.findings, ...picturesIn(blocks)],
  }
}

/**
 * What the paper says about itself, by its first and last page as it was last laid out, with the margins of
 * the first page above it. Pages are not told: the file does not know them for sure.
 */
function proposalOf(paper: Paper, blocks: readonly Block[], own: Written): Proposal {
  const margins = asMargins(paper.margins)
  const all = write([...margins, ...blocks])
  const above = all.lines.length - own.lines.length
  const lines = all.lines.map((line, index) => ({ ...line, page: pageOf(own, index - above) }))
  const pages = lines.map(({ page }) => ({ number: page, label: String(page), width: 0, height: 0 }))
  const evidence = { version: 1 as const, source: SOURCE, pages: dedupe(pages), lines }
  const offset = rowsIn(all.text) - rowsIn(own.text)
  const found = propose({ text: all.text, evidence, properties: paper.properties })
  const placed = Object.entries(found).map(([key, value]) => [key, inText(value, offset)])
  return withProperties(Object.fromEntries(placed) as Proposal, paper.properties)
}

const SOURCE = { file: '', sha256: '0'.repeat(64), adapter: 'office' }
const rowsIn = (text: string): number => text.split('\n').length

const dedupe = <T extends { number: number }>(pages: readonly T[]): T[] => [
  ...new Map(pages.map((page) => [page.number, page])).values(),
]

/** Letters of a page, where the file says nothing of pages. */
const PAGE = 3500

function pageOf({ pages, lines }: Written, index: number): number {
  if (index < 0) return 1
  return (pages.at(-1) ?? 1) > 1 ? (pages[index] ?? 1) : 1 + Math.floor((lines[index]?.start ?? 0) / PAGE)
}

/** The row in text.txt, or that it stands in a margin. */
function inText(found: Found | null, offset: number): Found | null {
  if (!found?.row) return found && withoutPage(found)
  if (found.row <= offset) return { value: found.value, property: 'header' }
  return { ...withoutPage(found), row: found.row - offset }
}

const withoutPage = ({ page: _page, ...found }: Found): Found => found

/** Pictures stay in the file; what they show is read only where somebody wrote it. */
function picturesIn(blocks: readonly Block[]): Finding[] {
  const pictures = blocks.filter(({ kind }) => kind === 'figure')
  const silent = pictures.filter((block) => !hasWords(block)).length
  if (silent === 0) return []
  const message =
    `Van ${silent} van de ${pictures.length} afbeeldingen zegt het bestand ` +
    'niet wat erop staat; afbeeldingen zijn niet overgenomen.'
  return [{ rule: 'missing-figure', level: 'info', message, position: null }]
}
