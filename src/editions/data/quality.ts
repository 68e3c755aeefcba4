import type { Document, FindingRecord } from '../../collections/schema/document.ts'
import { FINDING_RULES, type FindingRule } from '../../diagnostics.ts'
import type { Link } from '../../links/link.ts'
import { type LinkFinding, linkFindings } from '../../links/link-findings.ts'
import type { PublicQuality } from './schema.ts'

function ruleData(
  document: PublicQuality[number]['document'],
  rule: FindingRule,
  found: readonly FindingRecord[],
): PublicQuality {
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

/** The findings of a document by rule, of reading and of linking. A rule without findings is left out. */
export function qualityData({ id, map }: Document, links: readonly Link[]): PublicQuality {
  const all = [...map.findings, ...linkFindings(links).map(toRecord)]
  const byRule = Map.groupBy(all, ({ rule }) => rule)
  return (Object.keys(FINDING_RULES) as FindingRule[]).flatMap((rule) =>
    ruleData(id, rule, byRule.get(rule) ?? []),
  )
}

const toRecord = ({ rule, level, message, block }: LinkFinding): FindingRecord => ({
  rule,
  level,
  message,
  position: null,
  ...(block !== undefined && { block }),
})
