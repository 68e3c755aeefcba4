/** Markdown of a document that cannot be parsed. `line` counts from 1 in the given text. */
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
