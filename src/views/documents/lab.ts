import { readBlocks } from '../../blocks/blocks.ts'
import { cleanText } from '../../blocks/draft.ts'
import type { Line } from '../../lines/line.ts'
import { readLines } from '../../lines/lines.ts'
import { type Evidence, evidenceByStart } from '../../lines/row-evidence.ts'
import { correct } from '../../seed/correct.ts'
import { correctedEvidence } from '../../seed/corrected-evidence.ts'
import type { Seed } from '../../seed/seed.ts'
import { evidenceWords } from '../../sources/evidence-words.ts'
import { buildTree } from '../../tree/tree.ts'

/** The results of each stage for a text: one row for each line, block or node. */
export interface LabPage {
  title: string
  lines: string[]
  blocks: string[]
  tree: string[]
}

export function labPage(seed: Seed): LabPage {
  const corrected = correct(seed)
  const lines = readLines(corrected.text)
  const evidence = evidenceByStart(correctedEvidence(seed, corrected))
  const blocks = readBlocks(lines, new Set(), evidence)
  const tree = buildTree(blocks)
  return {
    title: seed.meta.title,
    lines: lines.lines.map((line) => lineRow(line, evidence)),
    blocks: blocks.drafts.map((draft) => facts(draft.type, draft, cleanText(draft.pieces))),
    tree: tree.nodes.map((node, index) =>
      facts(`${index} ${node.type} in ${node.parent ?? '-'}`, node, node.text),
    ),
  }
}

/** A row, with the evidence that the file has for it. */
function lineRow(line: Line, evidence: Evidence): string {
  const rowEvidence = evidence(line)
  const row = `${line.index + 1} ${' '.repeat(Math.min(line.indent, 8))}${line.text}`
  return rowEvidence ? `${row}\n    ${evidenceWords(rowEvidence)}` : row
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
