import type { Document } from '../../src/collections/schema/document.ts'

/** A document of which nothing is known: what a test does not say of its own. */
export const EMPTY_DOCUMENT: Omit<Document, 'id' | 'title' | 'kind'> = {
  date: null,
  year: null,
  sessionYear: null,
  issuer: null,
  official: null,
  officialUrl: null,
  licence: null,
  provenance: null,
  extent: null,
  textDate: null,
  budget: null,
  shortActions: false,
  sourceSha256: '0'.repeat(64),
  sourceLength: 0,
  blocks: [],
  aliases: {},
  map: { blocks: {}, ledger: [], findings: [] },
}
