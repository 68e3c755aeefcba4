import type { Catalogue } from '../../catalogue/catalogue.ts'
import { counted, formatNumber } from '../../catalogue/format.ts'
import type { Document } from '../../collections/schema/document.ts'
import { type ActionGroup, actionGroups } from '../actions/action-groups.ts'
import { type PlanChangeView, planChangeViews } from '../amounts/plan-change-view.ts'
import { type ArticleRow, articlePage } from '../articles/article-page.ts'
import type { Comparison } from '../articles/comparison.ts'
import { type DocumentFacts, documentFacts, oldestFirst, sizeOf } from '../documents/document-facts.ts'
import { actorGroups, type EntityRow, mostNamed } from '../entities/entity-rows.ts'
import { MOST_ENTRIES } from '../lists/parts.ts'
import { tableRows } from '../tables/table-page.ts'
import { type Change, changes } from './changes.ts'

export interface HomePage {
  /** All documents, the oldest first; of a large library only the newest, the newest first. */
  documents: DocumentFacts[]
  /** Whether only the newest documents are shown. */
  newest: boolean
  figures: { value: string; label: string; url: string }[]
  actions: ActionGroup[]
  actors: EntityRow[]
  /** Budget articles, with the comparison of each two successive versions in words. */
  articles: { row: ArticleRow; compared: string[] }[]
  changes: Change[]
  planned: PlanChangeView[]
}

const MOST_NAMED = 12
/** The number of documents of a large library on the front page. */
const NEWEST = 10

/** The front page: shows a newcomer what there is to see. */
export function homePage(catalogue: Catalogue): HomePage {
  const actors = actorGroups(catalogue).flatMap((group) => group.rows)
  const shown = newestDocuments(catalogue)
  return {
    documents: shown.map(documentFacts),
    newest: shown.length < catalogue.documents.length,
    figures: figures(catalogue),
    actions: catalogue.actions.length > MOST_ENTRIES ? [] : actionGroups(catalogue),
    actors: mostNamed(actors, MOST_NAMED),
    articles: (catalogue.articles.length > MOST_ENTRIES ? [] : catalogue.articles)
      .map((article) => articlePage(catalogue, article))
      .map((page) => ({ row: page, compared: page.comparisons.map(comparedInWords) })),
    changes: changes(catalogue),
    planned: planChangeViews(catalogue),
  }
}

/** All documents, the oldest first; of a large library only the newest, the newest first. */
export function newestDocuments({ documents }: Catalogue): Document[] {
  const sorted = oldestFirst(documents)
  return sorted.length > MOST_ENTRIES ? sorted.slice(-NEWEST).reverse() : sorted
}

/** 'Begroting 2023 en Begroting 2024: 10 alinea’s gelijk, 1 gewijzigd, 7 in maar één van beide' */
function comparedInWords({ left, right, counts, moved }: Comparison): string {
  const { same, changed } = counts
  const incomplete = left.facts.extent !== null || right.facts.extent !== null
  const alone = `${formatNumber(counts.left + counts.right)} in maar één van beide`
  const parts = [
    `${counted(same, 'alinea', 'alinea’s')} gelijk`,
    `${formatNumber(changed)} gewijzigd`,
    ...(moved.paragraphs > 0 ? [`${formatNumber(moved.paragraphs)} op een andere plaats`] : []),
    incomplete ? `${alone}, voor zover de teksten hier staan` : alone,
  ]
  return `${left.name} en ${right.name}: ${parts.join(', ')}`
}

function figures(catalogue: Catalogue): HomePage['figures'] {
  const paragraphs = catalogue.documents.reduce((sum, document) => sum + sizeOf(document).paragraphs, 0)
  const found: [number, string, string, string][] = [
    [catalogue.documents.length, 'document', 'documenten', '/documenten/'],
    [paragraphs, 'genummerde alinea', 'genummerde alinea’s', '/documenten/'],
    [catalogue.actions.length, 'actie', 'acties', '/acties/'],
    [catalogue.actors.length, 'actor', 'actoren', '/actoren/'],
    [catalogue.glossary.length, 'begrip of afkorting', 'begrippen en afkortingen', '/begrippen/'],
    [tableRows(catalogue).length, 'tabel', 'tabellen', '/tabellen/'],
  ]
  return found.flatMap(([count, one, many, url]) =>
    count ? [{ value: formatNumber(count), label: count === 1 ? one : many, url }] : [],
  )
}
