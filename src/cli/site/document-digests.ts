import type { Library } from '../../claims/library.ts'
import { digestOf, type Facts } from '../facts/facts.ts'
import { keyOf } from '../facts/store.ts'

/**
 * By document, a digest of its contents and its claims, which depend on the registers too. Documents whose
 * claims are not in the facts are left out.
 */
export const claimsDigests = (facts: Facts, { documents }: Pick<Library, 'documents'>): Map<string, string> =>
  new Map(
    documents.flatMap((document) => {
      const claimed = facts.claimed.get(document)
      return claimed === undefined ? [] : [[document.id, keyOf(digestOf(facts, document), claimed.claims)]]
    }),
  )

/** By document, a digest of its contents. */
export const bodyDigests = (facts: Facts, { documents }: Pick<Library, 'documents'>): Map<string, string> =>
  new Map(documents.map((document) => [document.id, digestOf(facts, document)]))
