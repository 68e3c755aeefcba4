import { headingText } from '../../catalogue/outline.ts'
import type { Document } from '../../collections/schema/document.ts'
import type { Law } from '../../collections/schema/entities.ts'

/** An article of a regulation, and other words that it can be found by. */
export interface LawArticle {
  anchor: string
  /** `Artikel 3`, with its title where it has one. */
  name: string
  words: string[]
}

/** With fewer articles these need no entries of their own: the regulation is as easily found. */
const FEWEST = 3
const OWN = /^(?!bijlage|toelichting).*?(?<![^.])artikel-[^.]/u

/** What the regulation is called: its title, and the names of the law that it contains. */
function namesOf({ title, official }: Document, laws: readonly Law[]): string[] {
  const law = official === null ? undefined : laws.find(({ bwb }) => bwb === official)
  return [title, ...(law ? [law.short, law.name, ...law.aliases] : [])]
}

/** The articles of a regulation that have an alias of their own; none for any other text. */
export function lawArticles(document: Document, laws: readonly Law[]): LawArticle[] {
  const anchors = new Map(
    Object.entries(document.aliases).flatMap(([alias, block]) =>
      OWN.test(alias) ? [[block, alias] as const] : [],
    ),
  )
  if (anchors.size < FEWEST) return []
  const articles = document.blocks.flatMap((block) => {
    const anchor = anchors.get(block.id)
    return block.part?.kind === 'artikel' && anchor !== undefined ? [{ anchor, block }] : []
  })
  if (articles.length < FEWEST) return []
  const words = namesOf(document, laws)
  return articles.map(({ anchor, block }) => ({ anchor, name: headingText(block), words }))
}
