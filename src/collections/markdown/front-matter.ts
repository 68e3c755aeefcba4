import { stringify } from 'yaml'
import { Document } from '../schema/document.ts'

/** The front matter: all properties of a document except its blocks and map. */
export const FrontMatter = Document.omit({ blocks: true, map: true })

/** A Markdown file, split; `line` is the number of lines before the body. */
export interface MarkdownFile {
  front: string
  body: string
  line: number
}

export function writeFront(document: Document): string {
  const { blocks: _, map: __, ...front } = document
  return `---\n${stringify(front, { lineWidth: 0 })}---\n\n`
}

/** Splits a Markdown file; without front matter, `front` is empty. */
export function splitFront(markdown: string): MarkdownFile {
  const match = /^---\n([\s\S]*?\n)---\n\n?/.exec(markdown)
  if (!match) return { front: '', body: markdown, line: 0 }
  return {
    front: match[1] as string,
    body: markdown.slice(match[0].length),
    line: match[0].split('\n').length - 1,
  }
}
