import type { Finding } from '../diagnostics.ts'
import type { Evidence } from './evidence.ts'
import type { Proposal } from './proposal.ts'

/** A file as it was got: its name without folders, and its bytes. */
export interface SourceFile {
  name: string
  bytes: Uint8Array
}

/**
 * What an adapter makes of a file.
 * 1. `text` holds all words of the file in reading order, one printed row a row; an empty row where the paper
 *    has a gap,
 *    a form feed at a page end (a format without pages has neither).
 * 2. `evidence.lines` are sorted, do not overlap, and stand within rows of `text`.
 * 3. The same bytes give the same reading, and nothing in the file was run or fetched.
 */
export interface Reading {
  text: string
  evidence: Evidence
  meta: Proposal
  findings: Finding[]
}

/**
 * One format. A format that declares its structure (XML, DOCX, HTML) gives roles without boxes of its own:
 * its lines stand on page 1, in boxes of no size, and that page has no size either.
 */
export interface Adapter {
  /** Name in `evidence.source.adapter`, such as `pdf`. */
  name: string
  /** Told by the first bytes, never by the name alone. */
  accepts: (file: SourceFile) => boolean
  /**
   * Throws a SourceError, with a plain message, for a file that cannot be read. `beside`: a file about this
   * one, such as the metadata.xml that goes with a publication.
   */
  read: (file: SourceFile, beside?: SourceFile) => Promise<Reading>
}

/**
 * A file that cannot be read; the message says why and what helps, in a sentence for the person who added it.
 */
export class SourceError extends Error {
  override name = 'SourceError'
}
