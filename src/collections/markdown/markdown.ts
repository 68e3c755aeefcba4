import { parse } from 'yaml'
import { Document, type SourceMap } from '../schema/document.ts'
import { splitFront, writeFront } from './front-matter.ts'
import { fullBlock } from './structure.ts'
import { bareBlocks } from './told.ts'
import { writeBody } from './write-body.ts'

/**
 * A document to Markdown that a person can review: front matter, then one block a line with its id at the
 * end. Numbers stand in emphasis, boxes are quotes, notes are GFM footnotes; a note without text is defined
 * by a comment.
 */
export const toMarkdown = (document: Document): string => writeFront(document) + writeBody(document.blocks)

/**
 * The way back: `fromMarkdown(toMarkdown(d), d.map)` equals `d` when `d.map` was made by `withStructure`.
 * @throws MarkdownProblem, ZodError or YAMLParseError when the file is not what `toMarkdown` writes.
 */
export function fromMarkdown(markdown: string, map: SourceMap): Document {
  const { front, body } = splitFront(markdown)
  const blocks = bareBlocks(body).map((block) => fullBlock(block, map))
  return Document.parse({ ...(parse(front) as object), blocks, map })
}
