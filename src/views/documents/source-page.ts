import { href, path } from '../../catalogue/addresses.ts'
import { dateInWords, formatNumber } from '../../catalogue/format.ts'
import type { Document } from '../../collections/schema/document.ts'
import { renderSource } from '../../render/source/ledger-view.ts'
import { type LegendRow, legend, rowsIn } from '../../render/source/legend.ts'
import { extentOf } from './document-facts.ts'
import { type RulingView, rulingViews } from './rulings.ts'
import { type PageLink, pageLinks } from './sheet-page.ts'

/** The source of a document with its ledger. */
export interface SourcePage {
  length: string
  provenance: string | null
  extent: string | null
  legend: LegendRow[]
  html: string
  /** Links to the pages as they are printed; none for a text without pages. */
  pages: PageLink[]
  /** The rulings of the editor. */
  rulings: RulingView[]
  /**
   * The notices of withdrawn words, and the blocks that had these: none when they were in a running header.
   */
  withdrawn: { notice: string; blocks: { id: string; url: string }[] }[]
}

export function sourcePage(document: Document, text: string): SourcePage {
  const rows = legend(document)
  return {
    length: formatNumber(document.sourceLength),
    provenance: document.provenance,
    extent: extentOf(document),
    legend: rows,
    html: renderSource(document, text, { rowOf: rowsIn(rows), home: '../' }),
    pages: pageLinks(document),
    rulings: rulingViews(document).map((ruling) => ({ ...ruling, url: href(ruling.url) })),
    withdrawn: (document.map.withdrawn ?? []).map(({ date, reason, blocks }) => ({
      notice: `ingetrokken op ${dateInWords(date)}: ${reason}`,
      blocks: blocks.map((id) => ({ id, url: href(path.document(document.id, id)) })),
    })),
  }
}
