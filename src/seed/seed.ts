import type { Finding } from '../diagnostics.ts'
import type { Evidence } from '../sources/evidence.ts'
import type { DocumentId, SeedMeta } from './seed-schema.ts'

/** A source text and its metadata. `text` is text.txt decoded as UTF-8, including any byte order mark. */
export interface Seed {
  id: DocumentId
  meta: SeedMeta
  text: string
  /** Lower case hexadecimal SHA-256 of the bytes of text.txt. */
  sha256: string
  /** What the original file says besides its words; absent for a plain text. */
  evidence?: Evidence
  /** Doubts from when that file was read. */
  findings?: readonly Finding[]
  /** Digest of everything except its words, if it is known. */
  stated?: string
}
