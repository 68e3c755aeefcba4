import { path } from '../../catalogue/addresses.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { counted } from '../../catalogue/format.ts'
import { headingText } from '../../catalogue/outline.ts'
import { ofDocument } from '../../catalogue/reads/of-document.ts'
import type { Document } from '../../collections/schema/document.ts'
import { holds, type Part, type Regulation, regulationOf } from '../../links/regulation/regulation.ts'
import { type Comparison, compareByArticle } from '../articles/comparison.ts'
import { documentFacts, oldestFirst } from '../documents/document-facts.ts'

/** A regulation in the list of all regulations. */
export interface RegulationRow {
  title: string
  url: string
  /** 'Regeling · gemeente Proefdam · 1 mei 2030 · 12 artikelen' */
  about: string
}

/** A part of a regulation in the list of its articles: a chapter or the like, or an article. */
export interface RegulationNode {
  /** As printed. */
  title: string
  url: string
  isArticle: boolean
  /** Address of the explanation of an article in the toelichting. */
  explained: string | null
  children: RegulationNode[]
}

/** The articles of a regulation, and a comparison with its previous version. */
export interface RegulationPage {
  title: string
  document: string
  count: string
  nodes: RegulationNode[]
  comparison: Comparison | null
  /** Whether a reader can choose to see changes only: there is something equal to leave out. */
  choice: boolean
}

const LISTED: ReadonlySet<Part['kind']> = new Set([
  ...(['boek', 'deel', 'hoofdstuk', 'titel', 'afdeling', 'paragraaf'] as const),
  ...(['subparagraaf', 'artikel', 'bijlage', 'toelichting'] as const),
])

const articlesOf = ({ parts }: Regulation): Part[] =>
  parts.filter((part) => part.kind === 'artikel' && !holds(part, 'toelichting'))

const articleCount = (regulation: Regulation): string =>
  counted(articlesOf(regulation).length, 'artikel', 'artikelen')

/** Whether a document has articles of its own. */
export const hasArticles = ofDocument('hasArticles', ({ blocks }) =>
  blocks.some(({ part }) => part?.kind === 'artikel'),
)

export const regulations = ({ documents }: Pick<Catalogue, 'documents'>): Document[] =>
  oldestFirst(documents.filter(hasArticles))

function rowOf(document: Document): RegulationRow[] {
  const regulation = regulationOf(document)
  if (!regulation) return []
  const { title, kind, issuer, date } = documentFacts(document)
  const about = [kind, issuer, date, articleCount(regulation)].filter(Boolean).join(' · ')
  return [{ title, url: path.articles(document.id), about }]
}

export const regulationRows = (catalogue: Catalogue): RegulationRow[] => regulations(catalogue).flatMap(rowOf)

/** Number of an article → the address of its explanation in the toelichting. */
function explanations(document: Document, { parts }: Regulation): Map<string, string> {
  const found = parts.filter((part) => part.kind === 'artikel' && part.number && holds(part, 'toelichting'))
  return new Map(
    found
      .toReversed()
      .map(({ number, anchor }) => [number as string, path.document(document.id, anchor)] as const),
  )
}

function nodesOf(document: Document, regulation: Regulation): RegulationNode[] {
  const blockOf = new Map(document.blocks.map((block) => [block.id, block]))
  const explained = explanations(document, regulation)
  const toNode = (part: Part): RegulationNode => {
    const block = blockOf.get(part.block)
    return {
      title: block ? headingText(block) : part.kind,
      url: path.document(document.id, part.anchor),
      isArticle: part.kind === 'artikel',
      explained: part.kind === 'artikel' ? (explained.get(part.number ?? '') ?? null) : null,
      children: part.kind === 'toelichting' ? [] : part.parts.filter(isListed).map(toNode),
    }
  }
  return regulation.parts.filter((part) => part.holder === null && isListed(part)).map(toNode)
}

const isListed = ({ kind }: Part): boolean => LISTED.has(kind)

/** The page with the articles of a regulation; null for a document without articles. */
export function regulationPage(catalogue: Catalogue, document: Document): RegulationPage | null {
  const regulation = regulationOf(document)
  if (!regulation) return null
  const older = catalogue.olderOf.get(document.id)
  const comparison = older ? compareByArticle(older, document) : null
  return {
    title: document.title,
    document: path.document(document.id),
    count: articleCount(regulation),
    nodes: nodesOf(document, regulation),
    comparison,
    choice: comparison?.stretches.some(({ kind }) => kind === 'same') ?? false,
  }
}
