import { path } from '../../catalogue/addresses.ts'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import { wordBefore } from '../../catalogue/table-name.ts'
import { instrumentTotals } from '../../claims/amounts/instruments.ts'
import type { Article } from '../../collections/schema/entities.ts'
import type { Table } from '../../collections/schema/table.ts'
import { byDate, type DocumentFacts, dateOf, documentFacts, extentOf } from '../documents/document-facts.ts'
import { type Comparison, compare, type Part } from './comparison.ts'

export interface ArticleRow {
  name: string
  title: string
  url: string
  documents: { title: string; date: string | null; extent: string | null }[]
}

/** A budget article in each document that is about it, with a comparison of each two successive versions. */
export interface ArticlePage extends ArticleRow {
  id: string
  editions: {
    facts: DocumentFacts
    url: string
    tables: { label: string; name: string; url: string; pictures: string | null }[]
  }[]
  comparisons: Comparison[]
  /** Whether a reader can choose to see changes only: there is something equal to leave out. */
  choice: boolean
}

const articleRow = (catalogue: Catalogue, article: Article): ArticleRow => ({
  name: `Hoofdstuk ${article.chapter}, artikel ${article.article}`,
  title: article.title,
  url: path.article(article.id),
  documents: partsOf(catalogue, article).map(({ document }) => ({
    title: document.title,
    date: dateOf(document),
    extent: extentOf(document),
  })),
})

export const articleRows = (catalogue: Catalogue): ArticleRow[] =>
  catalogue.articles.map((article) => articleRow(catalogue, article))

export function articlePage(catalogue: Catalogue, article: Article): ArticlePage {
  const parts = partsOf(catalogue, article)
  const comparisons = parts
    .slice(1)
    .flatMap((right, index) => (parts[index] ? [compare(parts[index], right)] : []))
  return {
    ...articleRow(catalogue, article),
    id: article.id,
    editions: editionsOf(catalogue, article),
    comparisons,
    choice: comparisons.some(({ stretches }) => stretches.some(({ kind }) => kind === 'same')),
  }
}

/** The parts of documents that are about an article, the oldest document first. */
const partsOf = (catalogue: Catalogue, article: Article): Part[] =>
  article.documents
    .flatMap(({ document: id, block }) => {
      const document = catalogue.documentOf.get(id)
      return document ? [{ document, block }] : []
    })
    .toSorted((a, b) => byDate(a.document, b.document))

const editionsOf = (catalogue: Catalogue, article: Article): ArticlePage['editions'] =>
  partsOf(catalogue, article).map(({ document, block }) => ({
    facts: documentFacts(document),
    url: path.document(document.id, block ?? undefined),
    tables: (catalogue.tablesByDocument.get(document.id) ?? []).map(tableLink),
  }))

/** A link to a table, and to its charts when it has any. */
const tableLink = (table: Table): ArticlePage['editions'][number]['tables'][number] => {
  const url = path.table(table.id)
  const pictures = instrumentTotals(table).length > 0 ? `${url}#in-beeld` : null
  return { label: wordBefore(table), name: table.title, url, pictures }
}
