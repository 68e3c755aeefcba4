import type { Library } from '../../claims/library.ts'
import { saidIn } from '../../claims/said-in.ts'
import type { Document } from '../../collections/schema/document.ts'
import { targetIds } from '../../links/link.ts'
import { amountsData } from './amounts.ts'
import { countBlocks } from './documents.ts'
import type { DocumentSummary, OwnList } from './known.ts'
import { namesIn } from './name-fingerprints.ts'
import { qualityData } from './quality.ts'
import { referencesData } from './registers.ts'
import type { SitePath } from './site-path.ts'

/** The records of a document, for the lists that depend on a single document. */
export type OwnRecords = Record<OwnList, (document: Document) => readonly object[]>

export function ownRecords(library: Library, at: SitePath): OwnRecords {
  const said = saidIn(library)
  return {
    references: ({ id }) => referencesData(said(id).links, at),
    amounts: ({ id }) => amountsData(said(id).amounts),
    sums: ({ id }) => said(id).sums,
    quality: (document) => qualityData(document, said(document.id).links),
  }
}

export function summaryBy(library: Library, records: OwnRecords): (document: Document) => DocumentSummary {
  const said = saidIn(library)
  return (document) => ({
    ...countBlocks(document),
    references: records.references(document).length,
    amounts: records.amounts(document).length,
    sums: records.sums(document).length,
    quality: records.quality(document).length,
    tables: said(document.id).tables.map(({ id }) => id),
    names: namesIn(said(document.id).links),
    relations: said(document.id).relations,
    commitments: said(document.id).commitments,
    papers: targetIds(said(document.id).links, 'kamerstuk', 'dossier'),
  })
}
