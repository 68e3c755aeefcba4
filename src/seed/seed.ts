import type { Finding } from '../diagnostics.ts'
import type { Evidence } from '../sources/evidence.ts'
import type { DocumentId, SeedMeta } from './seed-schema.ts'

/** A source text with what is known of it. `text` is text.txt decoded as UTF-8, byte order mark included. */
export interface Seed {
  id: DocumentId
  meta: SeedMeta
  text: string
  /** Lower case hexadecimal SHA-256 of the bytes of text.txt. */
  sha256: string
  /** What the file it was read from says beside its words; a plain text has none. */
  evidence?: Evidence
  /** What was doubtful when that file was read. */
  findings?: readonly Finding[]
  /** One value for all of it but its words, where that is known. */
  stated?: string
}
