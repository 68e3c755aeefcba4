import type { Evidence } from '../evidence.ts'

/** What proposals are read from. */
export interface Stated {
  text: string
  evidence: Evidence
  /** Properties of the file: Title, Author, Subject. */
  properties: Readonly<Record<string, string>>
}
