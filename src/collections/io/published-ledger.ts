import type { AnchorLedger } from '../../anchors/ledger.ts'
import type { DigestOfFile } from '../../output/file-digest.ts'
import { withLazy } from '../../text/lazy-properties.ts'
import { toJson } from './format.ts'

/** A ledger as its file has it. */
export const ledgerText = (ledger: AnchorLedger): string => `${toJson(ledger)}\n`

/** A ledger as it was published, with the digest of its file. */
export interface PublishedLedger {
  ledger: AnchorLedger
  digest: string
}

/** The digest may be known; what the file says is read when somebody asks. */
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
