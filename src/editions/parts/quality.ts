import type { Document } from '../../collections/schema/document.ts'
import { FINDING_RULES, type FindingRule } from '../../diagnostics.ts'
import type { Library } from '../../links/library.ts'
import type { PublicQuality } from '../schema.ts'

function ruleData({ id, map }: Document, rule: FindingRule): PublicQuality {
  const found = map.findings.filter((finding) => finding.rule === rule)
  const findings = found.map(({ level, message, position, block }) => ({ level, message, position, ...(block !== undefined && { block }) }))
  return found.length === 0 ? [] : [{ document: id, rule, meaning: FINDING_RULES[rule], count: found.length, findings }]
}

/** Findings per document and rule; a rule that found nothing is left out. */
export const qualityData = (library: Library): PublicQuality =>
  library.documents.flatMap((document) => (Object.keys(FINDING_RULES) as FindingRule[]).flatMap((rule) => ruleData(document, rule)))
