import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'

/** Disables autolinks: a web address in a text is text here. Links are added later, in a separate layer. */
const NO_LITERAL_LINKS = {
  disable: { null: ['wwwAutolink', 'protocolAutolink', 'emailAutolink', 'strikethrough'] },
}

function withoutLiteralLinks(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), NO_LITERAL_LINKS]
}

const parser = unified().use(remarkParse).use(remarkGfm).use(withoutLiteralLinks).freeze()

export const parseMarkdown = (markdown: string): Root => parser.parse(markdown)
