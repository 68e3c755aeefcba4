import type { AnchorLedger } from '../anchors/ledger.ts'
import { missingAnchors, unknownAnchors } from '../anchors/missing.ts'
import { brokenTargets } from '../claims/backlinks/check-targets.ts'
import type { Library } from '../claims/library.ts'
import type { Document, FindingRecord } from '../collections/schema/document.ts'
import { FINDING_RULES } from '../diagnostics.ts'
import { lineStarts, positionOf } from './position.ts'

/** The findings of a document by rule, each with its position in text.txt. */
export function findingRows(document: Document, text: string): string[] {
  const starts = lineStarts(text)
  const byRule = Map.groupBy(document.map.findings, ({ rule }) => rule)
  return [...byRule].flatMap(([rule, findings]) => [
    `${rule} (${findings.length}): ${FINDING_RULES[rule]}`,
    ...findings.map(
      (finding) => `  ${place(finding, starts).padEnd(10)}${finding.level.padEnd(9)}${finding.message}`,
    ),
  ])
}

function place({ position, block }: FindingRecord, starts: readonly number[]): string {
  if (position === null) return block ?? '-'
  const { line, column } = positionOf(starts, position[0])
  return `${line}:${column}`
}

/** Published ids that no longer exist, and ids of the document that are not in the ledger. */
export function anchorFaults(document: Document, ledger: AnchorLedger | null): string[] {
  if (!ledger) return [`${document.id} has no ledger of anchors`]
  return [
    ...missingAnchors(ledger, document).map(
      (id) => `${document.id}#${id} was published and is neither live, nor an alias, nor buried`,
    ),
    ...unknownAnchors(ledger, document).map((id) => `${document.id}#${id} is not in the ledger of anchors`),
  ]
}

/** References without a target, with the reason. */
export function unresolvedRows({ links }: Library): string[] {
  const unresolved = links.filter(({ targets }) => targets.length === 0)
  return unresolved.map(
    ({ document, block, text, reason }) => `${document}#${block} “${text}”: ${reason ?? 'no reason given'}`,
  )
}

/** Our own links and references that lead to a missing page or block. */
export const brokenRows = (library: Library): string[] =>
  brokenTargets(library).map(
    ({ place, text, url }) => `${place} “${text}” leads to ${url}, which is not there`,
  )
