import { path } from '../../catalogue/addresses.ts'
import { blockIn, type Catalogue } from '../../catalogue/catalogue.ts'
import { labelOf } from '../../catalogue/places.ts'
import { lookup } from '../../catalogue/reads/lookup.ts'
import { ofDocument } from '../../catalogue/reads/of-document.ts'
import type { Document, FindingRecord } from '../../collections/schema/document.ts'
import { FINDING_RULES } from '../../diagnostics.ts'
import { linkFindings } from '../../links/link-findings.ts'
import { PIECE_KINDS, type PieceKind } from '../../text/piece.ts'
import { type AmountCounts, amountCounts } from '../amounts/amount-counts.ts'
import { extentOf } from './document-facts.ts'
import { type RulingView, rulingViews } from './rulings.ts'

/** What was done with characters of a source, in words. */
const PIECE_LABELS: Record<PieceKind, string> = {
  text: 'Getoond',
  space: 'Witruimte, gevouwen',
  join: 'Regeleinde, samengevoegd',
  marker: 'Opsommingsteken of nummer',
  'note-marker': 'Nootverwijzing',
  furniture: 'Terzijde gelegd',
  correction: 'Hersteld',
}

interface Coverage {
  kind: PieceKind
  label: string
  characters: number
  share: number
}

interface FindingGroup {
  rule: FindingRecord['rule']
  meaning: string
  findings: { message: string; place: string; url: string }[]
}

export interface DocumentQuality {
  title: string
  url: string
  source: string
  extent: string | null
  length: number
  coverage: Coverage[]
  findings: FindingGroup[]
  /** The rulings of the editor. */
  rulings: RulingView[]
  /** The number of findings. */
  count: number
  /** How the amounts in its text compare with its tables; null when none was compared. */
  amounts: AmountCounts | null
}

type Found = Pick<FindingRecord, 'rule' | 'message' | 'block'> & {
  position: FindingRecord['position'] | null
}

const linkFindingsByDocument = lookup('linkFindingsByDocument', ({ links }: Catalogue) =>
  Map.groupBy(linkFindings(links), (finding) => finding.document as string),
)

/** How a document was read, and what was doubtful in reading and linking it. */
export function qualityOf(catalogue: Catalogue, document: Document): DocumentQuality {
  const ofLinks = linkFindingsByDocument(catalogue).get(document.id) ?? []
  const links = ofLinks.map(({ rule, message, block }) => ({ rule, message, block, position: null }))
  const findings: Found[] = [...document.map.findings, ...links]
  return {
    title: document.title,
    url: path.document(document.id),
    source: path.source(document.id),
    extent: extentOf(document),
    length: document.sourceLength,
    coverage: coverage(document),
    findings: findingGroups(catalogue, document, findings),
    rulings: rulingViews(document),
    count: findings.length,
    amounts: amountCounts(catalogue, document.id),
  }
}

const coverage = ofDocument('coverage', ({ map, sourceLength }): Coverage[] => {
  const spans = Map.groupBy(map.ledger, (span) => span.kind)
  return PIECE_KINDS.flatMap((kind) => {
    const characters = (spans.get(kind) ?? []).reduce((sum, span) => sum + span.end - span.start, 0)
    return characters
      ? [{ kind, label: PIECE_LABELS[kind], characters, share: characters / sourceLength }]
      : []
  })
})

function findingGroups(catalogue: Catalogue, document: Document, all: readonly Found[]): FindingGroup[] {
  return [...Map.groupBy(all, (finding) => finding.rule)].map(([rule, findings]) => ({
    rule,
    meaning: FINDING_RULES[rule],
    findings: findings.map((finding) => withPlace(catalogue, document, finding)),
  }))
}

const placeInText = ({ position }: Found): string => (position ? `teken ${position[0]}` : 'hele tekst')

function withPlace(
  catalogue: Catalogue,
  document: Document,
  finding: Found,
): FindingGroup['findings'][number] {
  const block = finding.block ? blockIn(catalogue, document.id, finding.block) : undefined
  return {
    message: finding.message,
    place: block ? labelOf(block) : placeInText(finding),
    url: block ? path.document(document.id, block.id) : path.source(document.id),
  }
}
