import { readBlocks } from '../../blocks/blocks.ts'
import { cleanText } from '../../blocks/draft.ts'
import { readLines } from '../../lines/lines.ts'
import { correct } from '../../seed/correct.ts'
import type { Seed } from '../../seed/seed.ts'
import { buildTree } from '../../tree/tree.ts'

/** What each stage made of a text, one row a line, block or node. */
export interface LabPage {
  title: string
  lines: string[]
  blocks: string[]
  tree: string[]
}

export function labPage(seed: Seed): LabPage {
  const lines = readLines(correct(seed).text)
  const blocks = readBlocks(lines)
  const tree = buildTree(blocks)
  return {
    title: seed.meta.title,
    lines: lines.lines.map((line) => `${line.index + 1} ${' '.repeat(Math.min(line.indent, 8))}${line.text}`),
    blocks: blocks.drafts.map((draft) => facts(draft.type, draft, cleanText(draft.pieces))),
    tree: tree.nodes.map((node, index) =>
      facts(`${index} ${node.type} in ${node.parent ?? '-'}`, node, node.text),
    ),
  }
}

const facts = (
  name: string,
  { level, number, marker }: { level?: number; number?: string; marker?: string },
  text: string,
): string =>
  [
    name,
    level && `level ${level}`,
    number && `number ${number}`,
    marker && `marker ${marker}`,
    JSON.stringify(text),
  ]
    .filter(Boolean)
    .join(' ')
