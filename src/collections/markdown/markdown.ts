import { parse } from 'yaml'
import { Document, type SourceMap } from '../schema/document.ts'
import { splitFront, writeFront } from './front-matter.ts'
import { parsedBlocks } from './parsed-blocks.ts'
import { fullBlock } from './structure.ts'
import { writeBody } from './write-body.ts'

/**
 * Serialises a document as Markdown that people can review: front matter, then one block per line with its id
 * at the end. Numbers are in emphasis, boxes are block quotes, notes are GFM footnotes. A note without text
 * is defined by a comment.
 */
export const toMarkdown = (document: Document): string => writeFront(document) + writeBody(document.blocks)

/**
 * The inverse: `fromMarkdown(toMarkdown(d), d.map)` equals `d` if `d.map` was made by `withStructure`.
 * @throws MarkdownProblem, ZodError or YAMLParseError when the file is not what `toMarkdown` writes.
 */
export function fromMarkdown(markdown: string, map: SourceMap): Document {
  const { front, body } = splitFront(markdown)
  const blocks = parsedBlocks(body).map((block) => fullBlock(block, map))
  return Document.parse({ ...(parse(front) as object), blocks, map })
}
