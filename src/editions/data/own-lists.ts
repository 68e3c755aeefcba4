import type { Library } from '../../claims/library.ts'
import type { Relation } from '../../claims/relations/relation.ts'
import { saidIn } from '../../claims/said-in.ts'
import type { Document } from '../../collections/schema/document.ts'
import type { Table } from '../../collections/schema/table.ts'
import { amountsData } from './amounts.ts'
import { countBlocks } from './documents.ts'
import type { DocumentSummary, OwnList } from './known.ts'
import { namesIn } from './named.ts'
import { qualityData } from './quality.ts'
import { referencesData } from './registers.ts'
import type { SitePath } from './site-path.ts'

/** The records of a document in the lists that follow from each alone, and what else a summary has of it. */
export type OwnRecords = Record<OwnList, (document: Document) => readonly object[]> & {
  tables: (document: Pick<Document, 'id'>) => readonly Table[]
  names: (document: Pick<Document, 'id'>) => string[]
  relations: (document: Pick<Document, 'id'>) => readonly Relation[]
}

export function ownRecords(library: Library, at: SitePath): OwnRecords {
  const said = saidIn(library)
  return {
    references: ({ id }) => referencesData(said(id).links, at),
    amounts: ({ id }) => amountsData(said(id).amounts),
    sums: ({ id }) => said(id).sums,
    quality: (document) => qualityData(document, said(document.id).links),
    tables: ({ id }) => said(id).tables,
    names: ({ id }) => namesIn(said(id)),
    relations: ({ id }) => said(id).relations,
  }
}

export const summaryBy =
  (records: OwnRecords) =>
  (document: Document): DocumentSummary => ({
    ...countBlocks(document),
    references: records.references(document).length,
    amounts: records.amounts(document).length,
    sums: records.sums(document).length,
    quality: records.quality(document).length,
    tables: records.tables(document).map(({ id }) => id),
    names: records.names(document),
    relations: records.relations(document),
  })
