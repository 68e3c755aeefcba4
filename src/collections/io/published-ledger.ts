import { readFileSync } from 'node:fs'
import type { AnchorLedger } from '../../anchors/ledger.ts'
import { lazily } from '../../text/lazily.ts'
import { toJson } from './format.ts'
import { digestOfFile } from './write-folders.ts'

/** A ledger as its file has it. */
export const ledgerText = (ledger: AnchorLedger): string => `${toJson(ledger)}\n`

/** A ledger as it was published, with the digest of its file. */
export interface PublishedLedger {
  ledger: AnchorLedger
  digest: string
}

/** The file is read for its digest; what it says is read when somebody asks. */
export function publishedLedger(file: string, id: string, read: () => AnchorLedger): PublishedLedger {
  const base = { version: 1 as const, document: id as AnchorLedger['document'] }
  return {
    ledger: lazily(base, { anchors: () => read().anchors }),
    digest: digestOfFile(readFileSync(file)),
  }
}
