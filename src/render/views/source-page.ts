import type { Document } from '../../collections/schema/document.ts'
import { formatNumber } from '../format.ts'
import { renderSource } from '../source/ledger-view.ts'
import { type LegendRow, legend } from '../source/legend.ts'
import { extentOf } from './document-facts.ts'

/** The source of a document with its ledger. */
export interface SourcePage {
  length: string
  provenance: string | null
  extent: string | null
  legend: LegendRow[]
  html: string
}

export const sourcePage = (document: Document, text: string): SourcePage => ({
  length: formatNumber(document.sourceLength),
  provenance: document.provenance,
  extent: extentOf(document),
  legend: legend(document),
  html: renderSource(document, text),
})
