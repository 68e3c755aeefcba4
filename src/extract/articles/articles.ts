import type { Block } from '../../collections/schema/block.ts'
import type { Document } from '../../collections/schema/document.ts'
import type { Article } from '../../collections/schema/entities.ts'

type Budget = NonNullable<Document['budget']>

/** `"Artikel 3 Langdurige zorg"`, also with the number of its section still before it → "Langdurige zorg". */
const TITLE = /^(?:\d+(?:\.\d+)*\.? )?(?:beleids)?artikel (\d+)[.:]?(?: ?[–—-])? (\S.*)$/iu

const titleOf = (block: Block | undefined): string | undefined => TITLE.exec(block?.text ?? '')?.[2]

const titleBlock = (document: Document, budget: Budget): Block | undefined =>
  document.blocks.find(
    (block) => block.type === 'heading' && Number(TITLE.exec(block.text)?.[1]) === budget.article,
  )

function toArticle(id: string, budget: Budget, documents: readonly Document[]): Article {
  const blocks = documents.map((document) => titleBlock(document, budget))
  const title = blocks.map(titleOf).find((found) => found !== undefined) ?? `Artikel ${budget.article}`
  const places = documents.map((document, index) => ({
    document: document.id,
    block: blocks[index]?.id ?? null,
  }))
  return { id, chapter: budget.chapter, article: budget.article, title, documents: places }
}

/**
 * Budget articles: the documents about one article of one budget chapter, grouped as `xvi-3`, in a stable
 * order.
 */
export function extractArticles(documents: Document[]): Article[] {
  const groups = new Map<string, { budget: Budget; documents: Document[] }>()
  for (const document of documents) {
    if (!document.budget) continue
    const id = `${document.budget.chapter.toLowerCase()}-${document.budget.article}`
    const group = groups.get(id) ?? { budget: document.budget, documents: [] }
    group.documents.push(document)
    groups.set(id, group)
  }
  return [...groups.entries()]
    .map(([id, group]) => toArticle(id, group.budget, group.documents))
    .sort((a, b) => a.id.localeCompare(b.id, 'nl', { numeric: true }))
}
