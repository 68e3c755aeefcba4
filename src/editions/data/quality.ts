import type { Library } from '../../claims/library.ts'
import type { FindingRecord } from '../../collections/schema/document.ts'
import { FINDING_RULES, type FindingRule } from '../../diagnostics.ts'
import { type LinkFinding, linkFindings } from '../../links/link-findings.ts'
import type { PublicQuality } from './schema.ts'

function ruleData(
  document: PublicQuality[number]['document'],
  rule: FindingRule,
  all: readonly FindingRecord[],
): PublicQuality {
  const found = all.filter((finding) => finding.rule === rule)
  const findings = found.map(({ level, message, position, block }) => ({
    level,
    message,
    position,
    ...(block !== undefined && { block }),
  }))
  return found.length === 0
    ? []
    : [{ document, rule, meaning: FINDING_RULES[rule], count: found.length, findings }]
}

/** Findings per document and rule, of the reading and of the links; a rule that found nothing is left out. */
export function qualityData({ documents, links }: Library): PublicQuality {
  const ofLinks = Map.groupBy(linkFindings(links), ({ document }) => document)
  return documents.flatMap(({ id, map }) => {
    const all = [...map.findings, ...(ofLinks.get(id) ?? []).map(toRecord)]
    return (Object.keys(FINDING_RULES) as FindingRule[]).flatMap((rule) => ruleData(id, rule, all))
  })
}

const toRecord = ({ rule, level, message, block }: LinkFinding): FindingRecord => ({
  rule,
  level,
  message,
  position: null,
  ...(block !== undefined && { block }),
})
