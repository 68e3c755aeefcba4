import type { Link } from '../link.ts'
import {
  bekendmakingLabel,
  bekendmakingUrl,
  JOURNALS,
  type Journal,
  parseBekendmakingId,
} from './bekendmaking-id.ts'
import { type CitedPaper, targetsOf } from './dossiers.ts'
import { parseProceedingsId, proceedingsLabel } from './proceedings-id.ts'

/** An official journal with its papers that are cited here, by year and number. */
export interface CitedJournal {
  name: string
  papers: CitedPaper[]
}

/** The journals in the order of their register, those of which nothing is cited left out. */
export function citedJournals(links: readonly Link[]): CitedJournal[] {
  const cited = [...targetsOf(links, 'bekendmaking')].flatMap(([id, citations]) => toPaper(id, citations))
  return SERIES.flatMap(({ prefix, name }) => {
    const papers = cited.filter(({ id }) => id.startsWith(prefix)).toSorted(byNumber)
    return papers.length === 0 ? [] : [{ name, papers }]
  })
}

const SERIES = [
  { prefix: 'h-', name: 'Handelingen' },
  { prefix: 'ah-', name: 'Aanhangsel van de Handelingen' },
  ...(Object.keys(JOURNALS) as Journal[]).map((journal) => ({
    prefix: `${journal}-`,
    name: JOURNALS[journal].name,
  })),
]

/** `stb-2015-21` → 'Staatsblad 2015, 21'; null for an id of another kind. */
export function publicationLabel(id: string): string | null {
  const paper = parseBekendmakingId(id)
  if (paper !== null) return bekendmakingLabel(paper)
  const item = parseProceedingsId(id)
  return item === null ? null : proceedingsLabel(item)
}

/** The series that a publication is of. */
export const publicationSeries = (id: string): string | null =>
  SERIES.find(({ prefix }) => id.startsWith(prefix))?.name ?? null

function toPaper(id: string, citations: Link[]): CitedPaper[] {
  const label = publicationLabel(id)
  if (label === null) return []
  return [{ id, label, url: `/verwijzingen/${id}/`, official: bekendmakingUrl(id), citations }]
}

const byNumber = (a: CitedPaper, b: CitedPaper): number => a.id.localeCompare(b.id, 'nl', { numeric: true })
