import type { Library } from '../../claims/library.ts'
import { digestOf, type Facts } from '../facts/facts.ts'
import { keyOf } from '../facts/store.ts'

/** By document, one value for all that it says by itself and by the registers: its facts know that. */
export const claimsDigests = (facts: Facts, { documents }: Pick<Library, 'documents'>): Map<string, string> =>
  new Map(
    documents.flatMap((document) => {
      const claimed = facts.claimed.get(document)
      return claimed === undefined ? [] : [[document.id, keyOf(digestOf(facts, document), claimed.claims)]]
    }),
  )

/** By document, one value for all that it says by itself. */
export const bodyDigests = (facts: Facts, { documents }: Pick<Library, 'documents'>): Map<string, string> =>
  new Map(documents.map((document) => [document.id, digestOf(facts, document)]))
