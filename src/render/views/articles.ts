import type { Article } from '../../collections/schema/entities.ts'
import type { Catalogue } from '../catalogue.ts'
import { path } from '../href.ts'
import { type OutlineNode, outline } from '../outline.ts'
import { type DocumentFacts, documentFacts } from './document-facts.ts'

export interface ArticleRow {
  name: string
  title: string
  url: string
  documents: { title: string; date: string | null }[]
}

/** A budget article in each document that is about it. */
export interface ArticlePage extends ArticleRow {
  id: string
  editions: { facts: DocumentFacts; url: string; sections: OutlineNode[]; tables: { name: string; url: string }[] }[]
}

export const articleRow = (catalogue: Catalogue, article: Article): ArticleRow => ({
  name: `Hoofdstuk ${article.chapter}, artikel ${article.article}`,
  title: article.title,
  url: path.article(article.id),
  documents: editionsOf(catalogue, article).map(({ facts }) => ({ title: facts.title, date: facts.date })),
})

export const articleRows = (catalogue: Catalogue): ArticleRow[] => catalogue.articles.map((article) => articleRow(catalogue, article))

export const articlePage = (catalogue: Catalogue, article: Article): ArticlePage => ({
  ...articleRow(catalogue, article),
  id: article.id,
  editions: editionsOf(catalogue, article),
})

function editionsOf(catalogue: Catalogue, article: Article): ArticlePage['editions'] {
  return article.documents.flatMap(({ document: id, block }) => {
    const document = catalogue.documentOf.get(id)
    if (!document) return []
    const tables = catalogue.tables.filter((table) => table.document === id)
    return [
      {
        facts: documentFacts(document),
        url: path.document(id, block ?? undefined),
        sections: outline(document),
        tables: tables.map((table) => ({ name: table.title, url: path.table(table.id) })),
      },
    ]
  })
}
