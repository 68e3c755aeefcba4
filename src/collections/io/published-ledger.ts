import type { AnchorLedger } from '../../anchors/ledger.ts'
import type { DigestOfFile } from '../../output/file-digest.ts'
import { withLazy } from '../../text/lazy-properties.ts'
import { toJson } from './format.ts'

/** The serialised form of a ledger. */
export const ledgerText = (ledger: AnchorLedger): string => `${toJson(ledger)}\n`

/** A published ledger, with the digest of its file. */
export interface PublishedLedger {
  ledger: AnchorLedger
  digest: string
}

/** The digest may come from a cache; the content is read lazily. */
export function publishedLedger(
  file: string,
  id: string,
  read: () => AnchorLedger,
  digestOf: DigestOfFile,
): PublishedLedger {
  const base = { version: 1 as const, document: id as AnchorLedger['document'] }
  return {
    ledger: withLazy(base, { anchors: () => read().anchors }),
    digest: digestOf(file),
  }
}
