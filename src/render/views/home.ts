import type { Catalogue } from '../catalogue.ts'
import { formatNumber } from '../format.ts'
import { type ActionGroup, actionGroups } from './actions.ts'
import { byDate, type DocumentFacts, documentFacts } from './document-facts.ts'
import { actorGroups, type EntityRow } from './entities.ts'
import { type ArticleRow, articleRow } from './articles.ts'

export interface HomePage {
  documents: DocumentFacts[]
  figures: { value: string; label: string; url: string }[]
  actions: ActionGroup[]
  actors: EntityRow[]
  articles: ArticleRow[]
}

const MOST_NAMED = 12

/** What there is to see, for a newcomer. */
export function homePage(catalogue: Catalogue): HomePage {
  const actors = actorGroups(catalogue).flatMap((group) => group.rows)
  return {
    documents: catalogue.documents.toSorted(byDate).map(documentFacts),
    figures: figures(catalogue),
    actions: actionGroups(catalogue),
    actors: actors
      .filter((row) => row.count)
      .toSorted((a, b) => b.count - a.count)
      .slice(0, MOST_NAMED),
    articles: catalogue.articles.map((article) => articleRow(catalogue, article)),
  }
}

function figures(catalogue: Catalogue): HomePage['figures'] {
  const paragraphs = catalogue.documents.flatMap((document) => document.blocks).filter((block) => block.id.startsWith('p')).length
  const found: [number, string, string, string][] = [
    [catalogue.documents.length, 'document', 'documenten', '/documenten/'],
    [paragraphs, 'genummerde alinea', 'genummerde alinea’s', '/documenten/'],
    [catalogue.actions.length, 'actie', 'acties', '/acties/'],
    [catalogue.actors.length, 'actor', 'actoren', '/actoren/'],
    [catalogue.glossary.length, 'begrip of afkorting', 'begrippen en afkortingen', '/begrippen/'],
    [catalogue.tables.length, 'tabel', 'tabellen', '/tabellen/'],
  ]
  return found.flatMap(([count, one, many, url]) => (count ? [{ value: formatNumber(count), label: count === 1 ? one : many, url }] : []))
}
