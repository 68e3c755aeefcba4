import type { Library } from '../../claims/library.ts'
import type { Document } from '../../collections/schema/document.ts'
import { lazily } from '../../text/lazily.ts'
import { amountsData } from './amounts.ts'
import { countBlocks } from './documents.ts'
import type { DocumentCounts, OwnList } from './known.ts'
import { qualityData } from './quality.ts'
import { referencesData } from './registers.ts'
import type { SitePath } from './site-path.ts'

/** The records of a document in the lists that follow from each document alone. */
export type OwnRecords = Record<OwnList, (document: Document) => readonly object[]>

interface ByDocument {
  links: ReadonlyMap<string, Library['links']>
  amounts: ReadonlyMap<string, Library['amounts']>
  sums: ReadonlyMap<string, Library['sums']>
}

export function ownRecords(library: Library, at: SitePath): OwnRecords {
  const by = lazily<object, ByDocument>(
    {},
    {
      links: () => byDocument(library.links),
      amounts: () => byDocument(library.amounts),
      sums: () => byDocument(library.sums),
    },
  )
  return {
    references: ({ id }) => referencesData(by.links.get(id) ?? [], at),
    amounts: ({ id }) => amountsData(by.amounts.get(id) ?? []),
    sums: ({ id }) => by.sums.get(id) ?? [],
    quality: (document) => qualityData(document, by.links.get(document.id) ?? []),
  }
}

const byDocument = <Each extends { document: string }>(all: readonly Each[]): Map<string, Each[]> =>
  Map.groupBy(all, ({ document }) => document)

export const countOwn =
  (records: OwnRecords) =>
  (document: Document): DocumentCounts => ({
    ...countBlocks(document),
    references: records.references(document).length,
    amounts: records.amounts(document).length,
    sums: records.sums(document).length,
    quality: records.quality(document).length,
  })
