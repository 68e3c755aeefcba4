import type { Block } from '../collections/schema/block.ts'
import type { Document, LedgerSpan } from '../collections/schema/document.ts'
import { LEDGER_RULES } from '../diagnostics.ts'
import type { Link } from '../links/link.ts'
import type { Seed } from '../seed/seed.ts'
import { evidenceWords } from '../sources/evidence-words.ts'
import type { Range } from '../text/range.ts'
import { lineStarts } from './position.ts'

const SHOWN = 100

/**
 * Explains what each stage made of line `number` of a source, as rows of text; null when there is no such
 * line.
 */
export function explainLine(
  { text, evidence: allEvidence }: Pick<Seed, 'text' | 'evidence'>,
  document: Document,
  links: readonly Link[],
  number: number,
): string[] | null {
  const starts = lineStarts(text)
  const start = starts[number - 1]
  if (start === undefined) return null
  const line: Range = [start, starts[number] ?? text.length]
  const evidence = (allEvidence?.lines ?? []).filter((row) => overlap([row.start, row.end], line))
  const blocks = document.blocks.filter(({ source }) => source.some((range) => overlap(range, line)))
  return [
    section(`line ${number} of ${document.id}, offsets ${line[0]}–${line[1]}`, [shown(text, line)]),
    allEvidence ? section('evidence', evidence.map(evidenceWords)) : [],
    section(
      'ledger',
      spansOn(document.map.ledger, line).map((span) => spanRow(text, span, line)),
    ),
    section(
      'blocks',
      blocks.flatMap((block) => blockRows(document, block)),
    ),
    section(
      'findings',
      document.map.findings
        .filter(({ position }) => position && overlap(position, line))
        .map((each) => `${each.level} ${each.rule}: ${each.message}`),
    ),
    section(
      'links',
      links
        .filter((link) => link.document === document.id && blocks.some(({ id }) => id === link.block))
        .map(linkRow),
    ),
  ].flat()
}

const section = (title: string, rows: string[]): string[] => [
  title,
  ...(rows.length > 0 ? rows : ['none']).map((row) => `  ${row}`),
  '',
]

const overlap = (a: readonly [number, number], b: readonly [number, number]): boolean =>
  a[0] < b[1] && b[0] < a[1]

const spansOn = (ledger: readonly LedgerSpan[], line: Range): LedgerSpan[] =>
  ledger.filter(({ start, end }) => overlap([start, end], line))

/** A piece of text with its white space made visible, shortened when it is long. */
function shown(text: string, [start, end]: Range): string {
  const quoted = JSON.stringify(text.slice(start, end))
  return quoted.length > SHOWN ? `${quoted.slice(0, SHOWN)}…` : quoted
}

function spanRow(text: string, { start, end, kind, rule, block }: LedgerSpan, line: Range): string {
  const part: Range = [Math.max(start, line[0]), Math.min(end, line[1])]
  const meaning = rule === undefined ? 'no rule placed it' : LEDGER_RULES[rule]
  const columns = [
    `${part[0]}–${part[1]}`.padEnd(14),
    kind.padEnd(12),
    (rule ?? '-').padEnd(17),
    (block ?? '-').padEnd(12),
  ]
  return `${columns.join('')}${shown(text, part)}  ${meaning}`
}

/** The block, followed by its ancestors. */
function blockRows(document: Document, block: Block): string[] {
  const about = [
    block.level && `level ${block.level}`,
    block.number && `number ${block.number}`,
    block.marker && `marker ${block.marker}`,
  ]
  const facts = about.filter(Boolean).join(', ')
  const row = `${block.id} ${block.type}${facts && ` (${facts})`}: ${short(block.text)}`
  return [
    row,
    ...parentsOf(document, block).map((parent) => `  in ${parent.id} ${parent.type}: ${short(parent.text)}`),
  ]
}

function parentsOf(document: Document, block: Block): Block[] {
  const parent = document.blocks.find(({ id }) => id === block.parent)
  return parent ? [parent, ...parentsOf(document, parent)] : []
}

const short = (text: string): string =>
  JSON.stringify(text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text)

function linkRow({ block, start, end, text, kind, targets, reason }: Link): string {
  const to = targets.map(({ id, url }) => `${id} ${url}`).join(', ')
  const nothing = `nothing: ${reason ?? 'no reason given'}`
  return `${block} ${start}–${end} ${kind} ${JSON.stringify(text)} → ${to || nothing}`
}
