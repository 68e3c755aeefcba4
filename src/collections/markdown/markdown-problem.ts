/**
 * Something in a document's Markdown that cannot be read back. `line` counts from 1 in the text that was
 * given.
 */
export class MarkdownProblem extends Error {
  override name = 'MarkdownProblem'
  readonly line: number
  readonly found: string
  readonly write: string

  constructor(says: string, line: number, found: string, write: string) {
    super(says)
    this.line = line
    this.found = found
    this.write = write
  }
}
