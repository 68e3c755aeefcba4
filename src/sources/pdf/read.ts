import type { Finding } from '../../diagnostics.ts'
import { type Reading, SourceError, type SourceFile } from '../adapter.ts'
import { propose } from '../meta/propose.ts'
import { withPrintedLabels } from '../printed-labels.ts'
import { sourceOf } from '../source-of.ts'
import type { Limits } from './limits.ts'
import { open } from './open.ts'
import type { Page } from './page/page.ts'
import { readPage } from './page/read-page.ts'
import type { PDFDocumentProxy } from './pdfjs.ts'
import { doubts, endsWhole } from './quality.ts'
import { type Paper, paperOf } from './roles/paper.ts'
import { nameRows } from './roles/roles.ts'
import { withFrames } from './rows/frames.ts'
import { piecesOf } from './rows/pieces.ts'
import { withReferences } from './rows/references.ts'
import { readingOrder } from './rows/regions.ts'
import { type Row, rowsOf } from './rows/rows.ts'
import type { Counter } from './rows/shapes.ts'
import { withSigners } from './rows/signers.ts'
import { withTables } from './rows/tables.ts'
import { write } from './write.ts'

const NO_TEXT =
  'There is no text in this PDF; it is probably a scan. ' +
  'Make a copy with a text layer first, for example: ocrmypdf -l nld scan.pdf text.pdf'

/** The whole flow, inside the thread. */
export async function read(file: SourceFile, limits: Limits): Promise<Reading> {
  // Opening takes the bytes away.
  const [source, isWhole] = [sourceOf(file, 'pdf'), endsWhole(file.bytes)]
  const document = await open(file.bytes, limits)
  const paper = await readPaper(document, limits)
  if (!paper.rows.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) throw new SourceError(NO_TEXT)
  const { text, lines } = write(paper)
  const evidence: Reading['evidence'] = {
    version: 1,
    source,
    pages: withPrintedLabels(paper.pages.map(sheet), lines, text),
    lines,
  }
  const findings: Finding[] = await doubts(paper, text, isWhole)
  return {
    text,
    evidence,
    meta: propose({ text, evidence, properties: await propertiesOf(document), damaged: isDamaged(findings) }),
    findings,
  }
}

const isDamaged = (findings: readonly Finding[]): boolean =>
  findings.some(({ rule }) => rule === 'damaged-text-layer')

const sheet = ({ number, label, width, height }: Page): Reading['evidence']['pages'][number] => ({
  number,
  label,
  width: tenth(width),
  height: tenth(height),
})

const tenth = (value: number): number => Math.round(value * 10) / 10

/** Rows of all pages in reading order, each with its role. */
async function readPaper(document: PDFDocumentProxy, limits: Limits): Promise<Paper> {
  const labels = await document.getPageLabels().catch(() => null)
  const [pages, rows]: [Page[], Row[]] = [[], []]
  let tables = 0
  const counter: Counter = { next: () => ++tables }
  for (let number = 1; number <= document.numPages; number++) {
    const page = await readPage(document, number, labels?.[number - 1] || String(number), limits)
    rows.push(...pageRows(page, counter))
    // The letters of a long paper take more room than anything else.
    pages.push({ ...page, glyphs: [] })
  }
  const paper = paperOf(pages, rows)
  nameRows(paper)
  return paper
}

function pageRows(page: Page, counter: Counter): Row[] {
  const leaves = readingOrder(
    withSigners(withReferences(withFrames(page, withTables(page, piecesOf(page), counter)))),
  )
  return leaves
    .flatMap((leaf, region) => rowsOf(leaf, page.number, region, page.links))
    .filter(({ text }) => text.trim() !== '')
}

async function propertiesOf(document: PDFDocumentProxy): Promise<Record<string, string>> {
  const told = await document.getMetadata().catch(() => null)
  const entries = Object.entries(told?.info ?? {}).filter(([, value]) => typeof value === 'string')
  return Object.fromEntries(entries) as Record<string, string>
}
