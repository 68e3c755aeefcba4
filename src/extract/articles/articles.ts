import type { Block } from '../../collections/schema/block.ts'
import type { Document } from '../../collections/schema/document.ts'
import type { Article } from '../../collections/schema/entities.ts'

type Budget = NonNullable<Document['budget']>

/** The title of an article: `"Artikel 3 Langdurige zorg"`, also after a section number. */
const TITLE = /^(?:\d+(?:\.\d+)*\.? )?(?:beleids)?artikel (\d+)[.:]?(?: ?[–—-])? (\S.*)$/iu

/** A document about a budget article. */
export interface OwnArticle {
  document: Document['id']
  budget: Budget
  /** The heading that names the article. */
  block: Block['id'] | null
  title: string | null
}

/** The budget article that a document is about, or null. */
export function articleOf({ id, budget, blocks }: Document): OwnArticle | null {
  if (!budget) return null
  const block = blocks.find(
    ({ type, text }) => type === 'heading' && Number(TITLE.exec(text)?.[1]) === budget.article,
  )
  return { document: id, budget, block: block?.id ?? null, title: TITLE.exec(block?.text ?? '')?.[2] ?? null }
}

function toArticle([id, all]: readonly [string, readonly OwnArticle[]]): Article[] {
  const [first] = all
  if (!first) return []
  const { chapter, article } = first.budget
  const title = all.map((own) => own.title).find((found) => found !== null) ?? `Artikel ${article}`
  return [{ id, chapter, article, title, documents: all.map(({ document, block }) => ({ document, block })) }]
}

/**
 * The budget articles, each with the documents about it. Ids are chapter and number: `xvi-3`. Sorted by id.
 */
export function joinArticles(all: readonly (OwnArticle | null)[]): Article[] {
  const groups = Map.groupBy(
    all.filter((own) => own !== null),
    ({ budget }) => `${budget.chapter.toLowerCase()}-${budget.article}`,
  )
  return [...groups].flatMap(toArticle).sort((a, b) => a.id.localeCompare(b.id, 'nl', { numeric: true }))
}
